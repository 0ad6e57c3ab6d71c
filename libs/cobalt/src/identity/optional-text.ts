import { CobaltError } from '../errors/index.js';

/**
 * Checks arguments that may be left out.
 *
 * @throws CobaltError `COBALT_INVALID_REQUEST` naming the first that is neither a string nor undefined
 */
export function assertOptionalTexts(fields: Readonly<Record<string, unknown>>): void {
  for (const [field, value] of Object.entries(fields)) {
    if (value === undefined || typeof value === 'string') continue;
    throw new CobaltError('COBALT_INVALID_REQUEST', `${field} must be a string, or left out.`);
  }
}
