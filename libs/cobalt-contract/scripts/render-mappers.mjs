import { answerOf, camel, comment, operationsOf, pascal, refName } from './document.mjs';
import { readerOf, writerOf } from './normal-forms.mjs';

/** camelCase types, a reader for each object that is answered, a writer for each query and body. */
export function renderMappers(document) {
  const { schemas } = document.components;
  const read = new Set();
  const visit = (schema) => {
    if (!schema || typeof schema !== 'object') return;
    const name = refName(schema);
    if (name && schemas[name].properties) {
      if (read.has(name)) return;
      read.add(name);
    }
    const target = name ? schemas[name] : schema;
    [...Object.values(target.properties ?? {}), target.items, ...(target.anyOf ?? [])].forEach(visit);
  };
  for (const operation of operationsOf(document)) {
    Object.values(answerOf(document, operation).properties).forEach(visit);
  }

  const parts = [...read].map((name) => renderReader(name, schemas[name], schemas));
  for (const operation of operationsOf(document)) {
    const query = (operation.parameters ?? []).filter((parameter) => parameter.in === 'query');
    if (query.length > 0) parts.push(renderQuery(operation, query));
    const body = refName(operation.requestBody?.content['application/json'].schema);
    if (body) parts.push(renderBody(body, schemas[body]));
  }
  const text = parts.join('\n');
  const helpers = ['readFlag', 'readId', 'readInteger', 'readList', 'readOptionalId', 'writeFlag'].filter(
    (name) => text.includes(`${name}(`),
  );
  return `import { ${helpers.join(', ')} } from '../normal-forms.js';
import type { components, operations } from './schema.js';

type Schemas = components['schemas'];

${text}`;
}

function renderReader(name, schema, schemas) {
  const hidden = new Set(Object.values(schema.properties).flatMap((property) => property['x-also'] ?? []));
  const fields = Object.entries(schema.properties)
    .filter(([key]) => !hidden.has(key))
    .map(([key, property]) => {
      const required = (schema.required ?? []).includes(key) || property['x-also'] !== undefined;
      return {
        key,
        name: property['x-name'] ?? camel(key),
        property,
        ...readerOf(name, key, property, required, schemas),
      };
    });
  const wire = name === 'CodedValue' ? "Schemas['CodeOrText']" : `Schemas['${name}']`;
  const bare =
    name === 'CodedValue'
      ? "  if (typeof wire === 'string') return { code: wire, description: undefined };\n"
      : '';
  return `${comment(schema.description)}export interface ${name} {
${fields.map((field) => `${comment(field.property.description, '  ')}  ${field.name}${field.omitted ? '?' : ''}: ${field.type};`).join('\n')}
}

${comment(`Reads ${name} as Cobalt sends it; unknown fields are dropped.`)}export function read${name}(wire: ${wire}): ${name} {
${bare}  return {
${fields.map((field) => `    ${field.name}: ${field.code},`).join('\n')}
  };
}
`;
}

function renderQuery(operation, parameters) {
  const type = `${pascal(operation.operationId)}Params`;
  const wire = `NonNullable<operations['${operation.operationId}']['parameters']['query']>`;
  return renderWriter(
    type,
    `Query of ${operation.operationId}.`,
    `write${pascal(operation.operationId)}Query`,
    wire,
    parameters.map(({ name, schema, required, description }) => ({
      key: name,
      schema,
      required,
      description,
    })),
  );
}

function renderBody(name, schema) {
  const base = name.replace(/Request$/u, '');
  const fields = Object.entries(schema.properties).map(([key, property]) => ({
    key,
    schema: property,
    required: (schema.required ?? []).includes(key),
    description: property.description,
  }));
  return renderWriter(`${base}Input`, schema.description, `write${name}`, `Schemas['${name}']`, fields);
}

function renderWriter(type, description, writer, wire, fields) {
  const rendered = fields.map((field) => ({ ...field, name: camel(field.key), ...writerOf(field.schema) }));
  return `${comment(description)}export interface ${type} {
${rendered.map((field) => `${comment(field.description, '  ')}  ${field.name}${field.required ? '' : '?'}: ${field.type};`).join('\n')}
}

${comment(`Writes ${type} as Cobalt reads it; what is not given stays undefined.`)}export function ${writer}(params: ${type}): ${wire} {
  return {
${rendered.map((field) => `    ${field.key}: ${field.code(`params.${field.name}`)},`).join('\n')}
  };
}
`;
}
