import { refName } from './document.mjs';

/** How the shared schemas are read: as which type, by which helper. */
const SHARED = {
  OptionalIdentifier: { type: 'string | null', helper: 'readOptionalId' },
  FlexibleBoolean: { type: 'boolean | null', helper: 'readFlag' },
  OptionalInteger: { type: 'number | null', helper: 'readInteger' },
  OptionalNumber: { type: 'number | null', helper: 'readNumber' },
};

/** Union of the values that are known, open for others. */
export function knownType(values) {
  return values === 'events'
    ? 'Known<EventType>'
    : `Known<${values.map((value) => `'${value}'`).join(' | ')}>`;
}

/** The expression for a property, wherever it was seen: `wire.job_id ?? wire.data?.job_id`. */
function valueOf(key, property) {
  const first = property['x-inner'] ? `${key}.${property['x-inner']}` : key;
  return [first, ...(property['x-also'] ?? [])]
    .map((path) => `wire.${path.replaceAll('.', '?.')}`)
    .join(' ?? ');
}

/** How one field of an answer is read, and as what. */
export function readerOf(owner, key, property, required, schemas) {
  const value = valueOf(key, property);
  const label = `'${owner}.${key}'`;
  const inner = property['x-inner'];
  if (inner) return readPlain(property.properties[inner], value, label, true, schemas);
  return readPlain(property, value, label, required, schemas);
}

function readPlain(property, value, label, required, schemas) {
  const name = refName(property);
  if (name === 'Identifier') {
    return required
      ? { type: 'string', code: `readId(${value}, ${label})` }
      : { type: 'string | null', code: `readOptionalId(${value})` };
  }
  if (SHARED[name]) return { type: SHARED[name].type, code: `${SHARED[name].helper}(${value})` };
  const object = name ?? refName(property.anyOf?.[0]);
  if (object && schemas[object].properties) return readObject(object, value, required);
  if (property.type === 'array') return readList(property, value, label);
  return readValue(property, value, label, required);
}

function readObject(object, value, required) {
  if (required) return { type: object, code: `read${object}(${value})` };
  return { type: `${object} | null`, code: `readOptional(${value}, read${object})` };
}

function readList({ items }, value, label) {
  const item = refName(items);
  if (item === 'CodeOrText') {
    return { type: 'CodedValue[]', code: `readList(${value}, readCodedValue, ${label})` };
  }
  if (item === 'Identifier') return { type: 'string[]', code: `readIds(${value}, ${label})` };
  if (item) return { type: `${item}[]`, code: `readList(${value}, read${item}, ${label})` };
  return items.type === 'string'
    ? { type: 'string[]', code: `readTexts(${value}, ${label})` }
    : { type: 'unknown[]', code: `readAny(${value}, ${label})` };
}

function readValue(property, value, label, required) {
  const types = [property.type].flat();
  if (types.includes('object')) {
    const type = 'Readonly<Record<string, unknown>>';
    return { type: `${type} | null`, code: `(${value} ?? null) as ${type} | null` };
  }
  if (!types.includes('string') && !types.includes('integer')) {
    if (property.type) throw new Error(`${label}: no normal form for ${property.type}`);
    return { type: 'unknown', code: `${value} ?? null` };
  }
  const text = types.includes('string');
  const base = !text ? 'number' : property['x-known'] ? knownType(property['x-known']) : 'string';
  if (property['x-absent'] === 'undefined') {
    return { type: `${base} | undefined`, code: `${value} ?? undefined`, omitted: true };
  }
  if (required && !types.includes('null')) {
    return { type: base, code: `${text ? 'readText' : 'readCount'}(${value}, ${label})` };
  }
  return { type: `${base} | null`, code: `${value} ?? null` };
}
