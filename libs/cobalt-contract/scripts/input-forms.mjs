import { camel, refName } from './document.mjs';

const LIMITS = ['minLength', 'maxLength', 'minimum', 'maximum', 'exclusiveMinimum', 'minItems', 'maxItems'];
/** Types of the surface that say it all; everything else is a text with limits of its own. */
const PLAIN = ['boolean', 'integer', 'number'];

/** What a field of a query or a body may be at the surface: the counterpart of write-forms.mjs. */
export function inputRuleOf(property, schemas) {
  const name = refName(property);
  if (name === 'BooleanText') return { type: 'boolean' };
  if (name && schemas[name].properties) return { type: 'object', shape: shapeName(name) };
  const schema = name ? { ...schemas[name], ...property } : property;
  if (schema['x-text-of'] === 'number') return digits(schema);
  // An item with a comma would be two.
  if (schema['x-list'] === 'comma') return { type: 'list', minItems: 1, items: commaFree };
  if (schema['x-values']) return { type: 'string', values: schema['x-values'] };
  const list = [schema, ...(schema.anyOf ?? [])].find(({ type }) => type === 'array');
  if (list) return { type: 'list', ...limitsOf(list), items: inputRuleOf(list.items, schemas) };
  const alternatives = schema.anyOf ?? [];
  if (alternatives.some(({ type }) => type === 'object')) {
    const [text, object] = ['string', 'object'].map((type) =>
      alternatives.find((each) => each.type === type),
    );
    return { type: 'text or record', ...limitsOf(text), minProperties: object.minProperties };
  }
  if (alternatives.length > 0)
    return { type: 'string', format: alternatives.map(({ format }) => format).join(' or ') };
  return plainRule(schema);
}

const commaFree = { type: 'string', pattern: '^[^,]+$', form: 'an id without commas' };

function digits({ enum: values }) {
  return values ? { type: 'integer', values: values.map(Number) } : { type: 'integer', minimum: 0 };
}

function plainRule(schema) {
  const { type, pattern, format, contentEncoding } = schema;
  if (PLAIN.includes(type)) return { type, ...limitsOf(schema) };
  if (type !== 'string') throw new Error(`No input of type ${type}.`);
  if (pattern && !schema['x-form']) throw new Error(`${pattern} has no x-form to be told by.`);
  return {
    type,
    ...(schema.enum ? { values: schema.enum } : {}),
    ...(pattern ? { pattern, form: schema['x-form'] } : {}),
    ...((format ?? contentEncoding) ? { format: format ?? contentEncoding } : {}),
    ...limitsOf(schema),
  };
}

const limitsOf = (schema) =>
  Object.fromEntries(LIMITS.filter((key) => key in schema).map((key) => [key, schema[key]]));

export const shapeName = (name) => name.replace(/Request$/u, 'Input');

/** What must be there beside the required fields: one of some ways, fields that need others, anything at all. */
export function demandsOf(schema) {
  const ways = (schema.oneOf ?? schema.anyOf)?.filter(({ required }) => required).map(wayOf);
  return {
    ...(ways ? { [schema.oneOf ? 'oneOf' : 'anyOf']: ways } : {}),
    ...(schema.dependentRequired ? { needs: needsOf(schema.dependentRequired) } : {}),
    ...(schema.minProperties ? { notEmpty: true } : {}),
  };
}

function wayOf({ required, properties = {} }) {
  const when = Object.entries(properties).map(([key, { const: value }]) => [camel(key), value]);
  return { fields: required.map(camel), ...(when.length > 0 ? { when: Object.fromEntries(when) } : {}) };
}

const needsOf = (needs) =>
  Object.fromEntries(Object.entries(needs).map(([key, others]) => [camel(key), others.map(camel)]));
