import { bodyOf, camel, operationsOf, pascal, queryOf, recordsIn } from './document.mjs';
import { demandsOf, inputRuleOf, shapeName } from './input-forms.mjs';

/**
 * What every operation takes at the surface, as JSON in a module with a line for each shape. It is a text, made when
 * it is asked for, so that no boot pays for it.
 */
export function renderInputs(document) {
  const { schemas } = document.components;
  const operations = {};
  const shapes = {};
  const addBody = (name) => {
    if (shapeName(name) in shapes) return;
    shapes[shapeName(name)] = bodyShape(schemas[name], schemas);
    recordsIn(schemas[name], schemas).forEach(addBody);
  };
  for (const operation of operationsOf(document)) {
    const query = queryOf(operation, document);
    const body = bodyOf(operation).name;
    if (query.length > 0) {
      operations[operation.operationId] = `${pascal(operation.operationId)}Params`;
      shapes[operations[operation.operationId]] = queryShape(query, schemas);
    } else if (body) {
      operations[operation.operationId] = shapeName(body);
      addBody(body);
    }
  }
  return `
/** What every operation takes, as JSON. */
export const inputsText = (): string => [
  ${quoted(`{"operations":${JSON.stringify(operations)},"shapes":{`)},
${Object.entries(shapes).map(renderShape).join('\n')}
  '}}',
].join('');
`;
}

function renderShape([name, shape], index, { length }) {
  const text = `${JSON.stringify(name)}:${JSON.stringify(shape)}${index < length - 1 ? ',' : ''}`;
  return `  ${quoted(text)},`;
}

const quoted = (text) => `'${text.replace(/[\\']/gu, '\\$&')}'`;

/** A filter that is empty would filter nothing, and give a caller everybody's records instead of one patient's. */
function filterRuleOf(schema, schemas) {
  const rule = inputRuleOf(schema, schemas);
  const isPlainText = rule.type === 'string' && !rule.values && !rule.format && !rule.pattern;
  return isPlainText ? { minLength: 1, ...rule } : rule;
}

function queryShape(query, schemas) {
  return {
    fields: Object.fromEntries(query.map(({ name, schema }) => [camel(name), filterRuleOf(schema, schemas)])),
    ...requiredOf(query.filter(({ required }) => required).map(({ name }) => name)),
  };
}

function bodyShape(schema, schemas) {
  const properties = Object.entries(schema.properties).filter(
    ([, property]) => !property['x-file'] && !property.deprecated,
  );
  const keys = properties.map(([key]) => key);
  return {
    fields: Object.fromEntries(
      properties.map(([key, property]) => [camel(key), inputRuleOf(property, schemas)]),
    ),
    ...requiredOf((schema.required ?? []).filter((key) => keys.includes(key))),
    ...demandsOf(schema),
  };
}

const requiredOf = (keys) => (keys.length > 0 ? { required: keys.map(camel) } : {});
