import {
  bodyOf,
  camel,
  comment,
  inSurfaceWords,
  operationsOf,
  pascal,
  queryOf,
  recordsIn,
} from './document.mjs';
import { writerOf } from './write-forms.mjs';

/** Types of what is asked for, and a writer for each. */
export function renderWriters(document) {
  const { schemas } = document.components;
  const bodies = new Set();
  const parts = [];
  const addBody = (name) => {
    if (!name || bodies.has(name)) return;
    bodies.add(name);
    parts.push(renderBody(name, schemas[name], schemas));
    recordsIn(schemas[name], schemas).forEach(addBody);
  };
  for (const operation of operationsOf(document)) {
    const query = queryOf(operation, document);
    if (query.length > 0) parts.push(renderQuery(operation, query, schemas));
    addBody(bodyOf(operation).name);
  }
  const text = parts.join('\n');
  const helpers = ['writeDigits', 'writeFlag'].filter((name) => text.includes(`${name}(`));
  return `import type { Known } from '../known.js';
import type { EventType } from './events.js';
import { ${helpers.join(', ')} } from '../normal-forms.js';
import type { components, operations } from './schema.js';

type Schemas = components['schemas'];

${text}`;
}

function renderQuery(operation, query, schemas) {
  const id = pascal(operation.operationId);
  return renderWriter({
    type: `${id}Params`,
    description: `Query of ${operation.operationId}.`,
    writer: `write${id}Query`,
    wire: `NonNullable<operations['${operation.operationId}']['parameters']['query']>`,
    fields: query.map(({ name, schema, required = false, description }) => {
      return { key: name, required, description, ...writerOf(schema, required, schemas) };
    }),
  });
}

function renderBody(name, schema, schemas) {
  const properties = Object.entries(schema.properties).filter(
    ([, property]) => !property['x-file'] && !property.deprecated,
  );
  const files = Object.keys(schema.properties).filter((key) => schema.properties[key]['x-file']);
  const wire = `Schemas['${name}']`;
  return renderWriter({
    type: name.replace(/Request$/u, 'Input'),
    description: schema.description,
    writer: `write${name}`,
    wire: files.length > 0 ? `Omit<${wire}, ${files.map((key) => `'${key}'`).join(' | ')}>` : wire,
    choices: (schema.oneOf ?? schema.anyOf)?.filter((choice) => choice.required),
    fields: properties.map(([key, property]) => {
      const required = (schema.required ?? []).includes(key);
      return { key, required, description: property.description, ...writerOf(property, required, schemas) };
    }),
  });
}

function renderWriter({ type, description, writer, wire, fields, choices }) {
  const base = choices ? `${type.replace(/Input$/u, '')}Fields` : type;
  const keys = fields.map(({ key }) => key);
  const doc = comment(inSurfaceWords(description, keys));
  const text = `${doc}export interface ${base} {
${fields.map((field) => `${comment(inSurfaceWords(field.description, keys), '  ')}  ${camel(field.key)}${field.required ? '' : '?'}: ${field.type};`).join('\n')}
}

`;
  const alias = choices
    ? `${doc}export type ${type} = ${base} & (${choices.map((choice) => choiceOf(base, choice)).join(' | ')});\n\n`
    : '';
  return `${text}${alias}${comment(`Writes ${type} as Cobalt reads it; what is not given stays undefined.`)}export function ${writer}(params: ${type}): ${wire} {
  return {
${fields.map((field) => `    ${field.key}: ${field.code(`params.${camel(field.key)}`)},`).join('\n')}
  };
}
`;
}

/** One way to fill in what may be filled in in several ways. */
function choiceOf(base, { required, properties = {} }) {
  const constant = Object.entries(properties).map(
    ([key, { const: value }]) => `${camel(key)}${required.includes(key) ? '' : '?'}: '${value}'`,
  );
  const names = required.filter((key) => !(key in properties)).map((key) => `'${camel(key)}'`);
  const wanted = `Required<Pick<${base}, ${names.join(' | ')}>>`;
  return constant.length > 0 ? `(${wanted} & { ${constant.join('; ')} })` : wanted;
}
