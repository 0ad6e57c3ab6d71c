import { answerNameOf, camel, comment, operationsOf, refName } from './document.mjs';
import { readerOf } from './read-forms.mjs';

const HELPERS = [
  'readAny',
  'readCount',
  'readFlag',
  'readId',
  'readIds',
  'readInteger',
  'readList',
  'readNumber',
];
HELPERS.push('readOptional', 'readOptionalId', 'readText', 'readTexts');

/** Types of what is answered, and a reader for each. */
export function renderReaders(document) {
  const { schemas } = document.components;
  const parts = readNamesOf(document).map((name) => renderReader(name, schemas[name], schemas));
  const text = parts.join('\n');
  const helpers = HELPERS.filter((name) => text.includes(`${name}(`));
  return `import type { Known } from '../known.js';
import type { EventType } from './events.js';
import { ${helpers.join(', ')} } from '../normal-forms.js';
import type { components } from './schema.js';

type Schemas = components['schemas'];

${text}`;
}

/** Names of the objects that are answered or delivered, and of those inside them. */
export function readNamesOf(document) {
  const { schemas } = document.components;
  const names = new Set();
  const visit = (schema) => {
    if (!schema || typeof schema !== 'object') return;
    const name = refName(schema);
    const target = name ? schemas[name] : schema;
    if (name && target.properties) {
      if (names.has(name)) return;
      if (target['x-payload'] === undefined) names.add(name);
    }
    const hidden = hiddenOf(target);
    const visible = Object.entries(target.properties ?? {}).filter(([key]) => !hidden.has(key));
    [...visible.map(([, property]) => property), target.items, ...(target.anyOf ?? [])].forEach(visit);
  };
  for (const operation of operationsOf(document)) {
    const name = answerNameOf(operation);
    if (name) visit({ $ref: name });
  }
  visit({ $ref: 'EventEnvelope' });
  for (const { post } of Object.values(document.webhooks)) visit({ $ref: post['x-data'] });
  return [...names];
}

/** Keys that are no fields of their own: the envelope's, and those that another field reads as well. */
function hiddenOf(schema) {
  const also = Object.values(schema.properties ?? {}).flatMap((property) => property['x-also'] ?? []);
  return new Set(
    ['success', ...also.map((path) => path.split('.')[0])].filter((key) => !ownsSuccess(schema, key)),
  );
}

/** In an answer `success` is the envelope's constant; in an event's data it is a field. */
function ownsSuccess(schema, key) {
  return key === 'success' && schema.properties?.success?.const !== true;
}

function renderReader(name, schema, schemas) {
  const hidden = hiddenOf(schema);
  const fields = Object.entries(schema.properties)
    .filter(([key]) => !hidden.has(key))
    .map(([key, property]) => {
      const alone = (schema.required ?? []).includes(key);
      const required = alone || (property['x-also'] !== undefined && isRequiredSomewhere(schema, key));
      return {
        name: property['x-name'] ?? camel(key),
        property,
        ...readerOf(name, key, property, required, schemas),
      };
    });
  const coded = name === 'CodedValue';
  const wire = coded ? "Schemas['CodeOrText']" : `Schemas['${name}']`;
  const bare = coded
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

/** Whether the schema wants the field under one key or another. */
function isRequiredSomewhere(schema, key) {
  const groups = [schema.anyOf, ...(schema.allOf ?? []).map(({ anyOf }) => anyOf)].filter(Boolean);
  return groups.some((group) => group.some(({ required }) => required?.includes(key)));
}
