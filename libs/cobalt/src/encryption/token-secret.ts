import { CobaltError } from '../errors/index.js';
import { SecretString } from './secret-string.js';

const VISIBLE_ASCII = /^[\x21-\x7e]+$/u;

/**
 * A token as a secret, whatever was given for it.
 *
 * @param field what the error calls it
 * @throws CobaltError `COBALT_INVALID_REQUEST` unless it can be one of Cobalt's: visible ASCII, not too long
 */
export function toTokenSecret(field: string, value: unknown, maxLength: number): SecretString {
  if (typeof value === 'string' || value instanceof SecretString) {
    const token = SecretString.from(value);
    const text: unknown = token.reveal();
    if (typeof text === 'string' && text.length <= maxLength && VISIBLE_ASCII.test(text)) return token;
  }
  throw new CobaltError(
    'COBALT_INVALID_REQUEST',
    `${field} must be a string or SecretString of 1 to ${maxLength} visible ASCII characters.`,
  );
}
