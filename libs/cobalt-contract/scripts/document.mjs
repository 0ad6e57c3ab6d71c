const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

export const camel = (name) => name.replace(/[_.]+([a-z0-9])/gu, (_, letter) => letter.toUpperCase());
export const pascal = (name) => name.charAt(0).toUpperCase() + camel(name).slice(1);
export const refName = (schema) => schema?.$ref?.split('/').at(-1);

/** Every operation with its place. */
export function eachOperation(document) {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method]).map((method) => ({ path, method, operation: item[method] })),
  );
}

/** Every operation that is not just another way to reach one. */
export function operationsOf(document) {
  return eachOperation(document)
    .filter(({ operation }) => !operation['x-alias-of'])
    .map(({ path, method, operation }) => ({ path, method: method.toUpperCase(), ...operation }));
}

/** The content of the answer when all went well. */
export function successOf(operation) {
  const status = Object.keys(operation.responses).find((key) => key.startsWith('2'));
  return operation.responses[status].content;
}

/** The name of the schema of a JSON answer; none for bytes. */
export function answerNameOf(operation) {
  return refName(successOf(operation)['application/json']?.schema);
}

/** The schema of a request body and how it travels. */
export function bodyOf(operation) {
  const [mediaType, content] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
  return { mediaType, name: refName(content?.schema) };
}

/** The parameters of an operation's query, those that are not out of use. */
export function queryOf({ parameters = [] }, document) {
  return parameters
    .map((parameter) => (parameter.$ref ? document.components.parameters[refName(parameter)] : parameter))
    .filter((parameter) => parameter.in === 'query' && !parameter.deprecated);
}

/** The names of the records that the fields of a record hold, alone or in lists. */
export function recordsIn({ properties }, schemas) {
  return Object.values(properties)
    .map((property) => refName(property) ?? refName(property.items))
    .filter((name) => name && schemas[name].properties);
}

/** A description whose words for a record's own fields are those of the camelCase surface. */
export function inSurfaceWords(text, keys) {
  return text?.replace(/`(\w+)`/gu, (quoted, key) => (keys.includes(key) ? `\`${camel(key)}\`` : quoted));
}

/** A doc comment, indented. */
export function comment(text, indent = '') {
  if (!text) return '';
  const lines = text.trim().replace(/\*\//gu, '* /').split('\n');
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join('\n')}\n${indent} */\n`;
}
