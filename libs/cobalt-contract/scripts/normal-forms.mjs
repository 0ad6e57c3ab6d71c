import { refName } from './document.mjs';

const optional = (required, type) => (required ? type : `${type} | null`);

/** How one field of an answer is read, and as what. */
export function readerOf(owner, key, property, required, schemas) {
  const keys = [key, ...(property['x-also'] ?? [])];
  const value = keys.map((name) => `wire.${name}`).join(' ?? ');
  const name = refName(property);
  if (name === 'Identifier') return { type: 'string', code: `readId(${value}, '${owner}.${key}')` };
  if (name === 'OptionalIdentifier') return { type: 'string | null', code: `readOptionalId(${value})` };
  if (name === 'FlexibleBoolean') return { type: 'boolean | null', code: `readFlag(${value})` };
  if (name === 'OptionalInteger') return { type: 'number | null', code: `readInteger(${value})` };
  const object = name ?? refName(property.anyOf?.[0]);
  if (object && schemas[object].properties) {
    const code = required ? `read${object}(${value})` : `${value} ? read${object}(${value}) : null`;
    return { type: optional(required, object), code };
  }
  if (property.type === 'array') return readList(owner, key, property, value);
  const types = [property.type].flat();
  const base = types.includes('integer') ? 'number' : 'string';
  if (!types.includes('string') && !types.includes('integer'))
    throw new Error(`${owner}.${key}: no normal form`);
  if (property['x-absent'] === 'undefined') {
    return { type: `${base} | undefined`, code: `${value} ?? undefined`, omitted: true };
  }
  if (!required || types.includes('null')) return { type: `${base} | null`, code: `${value} ?? null` };
  return { type: base, code: keys.length > 1 ? `(${value}) as ${base}` : value };
}

function readList(owner, key, property, value) {
  const item = refName(property.items);
  const label = `'${owner}.${key}'`;
  if (item === 'CodeOrText')
    return { type: 'CodedValue[]', code: `readList(${value}, readCodedValue, ${label})` };
  if (item) return { type: `${item}[]`, code: `readList(${value}, read${item}, ${label})` };
  const type = property.items.type === 'string' ? 'string' : 'unknown';
  return { type: `${type}[]`, code: `readList(${value}, (item: ${type}) => item, ${label})` };
}

/** How one field of a request is written, and from what. */
export function writerOf(schema) {
  const name = refName(schema);
  if (name === 'BooleanText') return { type: 'boolean', code: (value) => `writeFlag(${value})` };
  if (name === 'AppointmentMode') return { type: "'office' | 'telemedicine'", code: (value) => value };
  if (schema.type === 'integer') return { type: 'number', code: (value) => value };
  return { type: 'string', code: (value) => value };
}
