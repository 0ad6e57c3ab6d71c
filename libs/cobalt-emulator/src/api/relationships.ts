import { invalidField } from './field-errors.js';

/** The code of `self`. */
export const SELF = '01';

const CODES = new Map([
  ['self', SELF],
  ['spouse', '02'],
  ['mother', '32'],
  ['father', '33'],
  ['step parent', '17'],
  ['employee', '20'],
  ['life partner', '53'],
  ['other', '25'],
]);
/** Mentioned without a code; this one is what X12 has. */
const CHILD = { name: 'child', code: '19' };

/** A relationship by code or by name in any case. @throws ApiError 400 */
export function relationshipCode(text: string, knowsChild: boolean): string {
  const word = text.trim().toLowerCase();
  if (knowsChild && word === CHILD.name) return CHILD.code;
  const code = CODES.get(word) ?? [...CODES.values()].find((each) => each === word);
  if (code === undefined) {
    throw invalidField(
      'relationship_to_subscriber',
      `must be one of ${[...CODES.keys()].join(', ')}, or a code`,
    );
  }
  return code;
}
