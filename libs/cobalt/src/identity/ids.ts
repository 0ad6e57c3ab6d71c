import { CobaltError } from '../errors/index.js';

/** The longest organisation or user id, in characters (code points). */
export const MAX_ID_LENGTH = 128;

const EMAIL = /^\s*[^\s@]+@[^\s@]+\.[^\s@]+\s*$/u;
const PHONE_WITH_PLUS = /^\s*\+[\d\s().\-/]*\d[\d\s().\-/]*$/u;
const PHONE_PUNCTUATED = /^\s*\(?\d[\d\s().\-/]*[\s().\-/][\d\s().\-/]*\d\s*$/u;
// eslint-disable-next-line no-control-regex -- exactly the characters that databases and headers refuse
const CONTROL = /[\u0000-\u001f\u007f]/u;

/**
 * Checks an id of the host's own before it is stored or sent to Cobalt, which forbids personal data in them.
 *
 * @throws CobaltError `COBALT_INVALID_REQUEST` when it is empty, too long or not plain text;
 *   `COBALT_ID_LOOKS_LIKE_PII` when it is an e-mail address or a phone number.
 */
export function assertOrgOrUserId(field: 'orgId' | 'userId', id: unknown): asserts id is string {
  const refuse = (why: string) => new CobaltError('COBALT_INVALID_REQUEST', `${field} ${why}`);
  if (typeof id !== 'string' || id.length === 0) throw refuse('must be a string that is not empty.');
  if (id.length > MAX_ID_LENGTH && [...id].length > MAX_ID_LENGTH) {
    throw refuse(`must be at most ${MAX_ID_LENGTH} characters long.`);
  }
  if (CONTROL.test(id) || !id.isWellFormed())
    throw refuse('must not contain control characters or broken Unicode.');
  if (EMAIL.test(id) || PHONE_WITH_PLUS.test(id) || looksLikePhone(id)) {
    throw new CobaltError(
      'COBALT_ID_LOOKS_LIKE_PII',
      `${field} looks like an e-mail address or a phone number. Use an opaque id of your own.`,
    );
  }
}

/** Phone punctuation between digits; a UUID has more digits than any phone number. Bare digits are fine. */
function looksLikePhone(id: string): boolean {
  if (!PHONE_PUNCTUATED.test(id)) return false;
  const digits = id.replace(/\D/gu, '').length;
  return digits >= 7 && digits <= 15;
}
