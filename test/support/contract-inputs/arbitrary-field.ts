import type { InputFieldRule } from '@nestjs-cobalt/contract';
import fc from 'fast-check';

/** Lists need not be long to be lists. */
const LONGEST_LIST = 3;

/** Any value that a field may have at the surface; objects by the name of their shape. */
export function arbitraryField(
  rule: InputFieldRule,
  objectOf: (shape: string) => fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> {
  switch (rule.type) {
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return rule.values
        ? fc.constantFrom(...rule.values)
        : fc.integer({ min: rule.minimum ?? -1e9, max: rule.maximum ?? Number.MAX_SAFE_INTEGER });
    case 'number': {
      const min = rule.exclusiveMinimum ?? rule.minimum ?? -1e9;
      const minExcluded = rule.exclusiveMinimum !== undefined;
      return fc.double({ min, minExcluded, noNaN: true, noDefaultInfinity: true });
    }
    case 'list': {
      const {
        minItems: minLength = 0,
        maxItems = Math.max(minLength, LONGEST_LIST),
        items = { type: 'string' },
      } = rule;
      return fc.array(arbitraryField(items, objectOf), {
        minLength,
        maxLength: maxItems,
      });
    }
    case 'object':
      return objectOf(rule.shape ?? '');
    case 'text or record':
      return fc.oneof(arbitraryText(rule), arbitraryRecord(rule));
    default:
      return arbitraryText(rule);
  }
}

function arbitraryText({
  values,
  format,
  pattern,
  minLength = 0,
  maxLength,
}: InputFieldRule): fc.Arbitrary<unknown> {
  if (values !== undefined) return fc.constantFrom(...values);
  if (format === 'date') return day;
  if (format === 'date-time') return timestamp;
  if (format === 'date or date-time') return fc.oneof(day, timestamp);
  if (format === 'uri') return fc.webUrl({ withQueryParameters: true });
  if (format === 'base64') return fc.base64String();
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern, 'u')).filter(isClean);
  return fc
    .string({ unit: 'binary', minLength, ...(maxLength === undefined ? {} : { maxLength }) })
    .filter(isClean);
}

const isClean = (text: string): boolean => text.isWellFormed() && !text.includes('\0');

const moment = fc.date({
  min: new Date('0001-01-02T00:00:00Z'),
  max: new Date('9999-12-30T00:00:00Z'),
  noInvalidDate: true,
});
const day = moment.map((date) => date.toISOString().slice(0, 10));
const offset = fc.constantFrom('Z', '-07:00', '+05:30', '+14:00');
const timestamp = fc
  .tuple(moment, fc.boolean(), offset)
  .map(([date, fraction, zone]) => date.toISOString().slice(0, fraction ? 23 : 19) + zone);

function arbitraryRecord({ minProperties: minKeys = 0 }: InputFieldRule): fc.Arbitrary<unknown> {
  const text = fc.string({ unit: 'binary' }).filter(isClean);
  const value = fc.oneof(
    text,
    fc.integer(),
    fc.boolean(),
    fc.array(text),
    fc.dictionary(text, text, { noNullPrototype: true }),
  );
  const key = text.filter((name) => name !== '__proto__' && name !== 'toJSON');
  return fc.dictionary(key, value, { minKeys, noNullPrototype: true });
}
