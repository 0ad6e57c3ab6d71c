const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

export const camel = (name) => name.replace(/_+([a-z0-9])/gu, (_, letter) => letter.toUpperCase());
export const pascal = (name) => name.charAt(0).toUpperCase() + name.slice(1);
export const refName = (schema) => schema?.$ref?.split('/').at(-1);

/** Every operation that is not just another way to reach one. */
export function operationsOf(document) {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method] && !item[method]['x-alias-of']).map((method) => ({
      path,
      method: method.toUpperCase(),
      ...item[method],
    })),
  );
}

/** The schema of the answer when all went well. */
export function answerOf(document, operation) {
  return document.components.schemas[refName(operation.responses['200'].content['application/json'].schema)];
}

/** A doc comment, indented. */
export function comment(text, indent = '') {
  return text ? `${indent}/** ${text.trim().replace(/\*\//gu, '* /')} */\n` : '';
}
