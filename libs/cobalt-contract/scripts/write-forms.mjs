import { refName } from './document.mjs';
import { knownType } from './read-forms.mjs';

const quoted = (values) => values.map((value) => `'${value}'`).join(' | ');
const same = (value) => value;

/** How one field of a request is written, and from what: `code` makes the expression out of the value's. */
export function writerOf(property, required, schemas) {
  const name = refName(property);
  if (name === 'BooleanText') return { type: 'boolean', code: (value) => `writeFlag(${value})` };
  if (name && schemas[name].properties) return writeObject(name, required);
  const schema = name ? { ...schemas[name], ...property } : property;
  if (schema['x-text-of'] === 'number') {
    const type = schema.enum ? schema.enum.join(' | ') : 'number';
    return { type, code: (value) => `writeDigits(${value})` };
  }
  if (schema['x-list'] === 'comma')
    return { type: 'readonly string[]', code: (value) => `${value}?.join(',')` };
  if (schema['x-values']) return { type: quoted(schema['x-values']), code: same };
  const list = [schema, ...(schema.anyOf ?? [])].find(({ type }) => type === 'array');
  if (list) return writeList({ known: schema['x-known'], ...list }, required);
  if (schema.anyOf?.some(({ type }) => type === 'object')) {
    return { type: 'string | Record<string, unknown>', code: (value) => `${value} as string` };
  }
  return { type: plainType(schema), code: same };
}

function plainType(schema) {
  if (schema.enum) return quoted(schema.enum);
  if (schema['x-known']) return knownType(schema['x-known']);
  if (schema.type === 'integer' || schema.type === 'number') return 'number';
  return schema.type === 'boolean' ? 'boolean' : 'string';
}

function writeObject(name, required) {
  const writer = `write${name}`;
  const code = (value) => (required ? `${writer}(${value})` : `${value} && ${writer}(${value})`);
  return { type: name.replace(/Request$/u, 'Input'), code };
}

function writeList({ items, known }, required) {
  const dot = required ? '.' : '?.';
  const item = refName(items);
  if (!item) {
    const type = known ? knownType(known) : 'string';
    return { type: `readonly ${type}[]`, code: (value) => `${value}${dot}slice()` };
  }
  const type = item.replace(/Request$/u, 'Input');
  return { type: `readonly ${type}[]`, code: (value) => `${value}${dot}map((item) => write${item}(item))` };
}
