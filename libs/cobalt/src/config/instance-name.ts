import { CobaltConfigurationError } from './configuration.error.js';

/** The instance that was registered without a name. */
export const DEFAULT_INSTANCE = 'default';

/** As wide as the column `instance`. */
const MAX_LENGTH = 64;
const NAME = /^[A-Za-z0-9]+(?:[-_][A-Za-z0-9]+)*$/u;

/**
 * The instance that a registration's `name` means: it becomes part of variables, tokens, class names and rows.
 *
 * @throws CobaltConfigurationError (`COBALT_CONFIGURATION`)
 */
export function instanceName(name: unknown): string {
  if (name === undefined) return DEFAULT_INSTANCE;
  if (typeof name === 'string' && name.length <= MAX_LENGTH && NAME.test(name)) return name;
  throw new CobaltConfigurationError(DEFAULT_INSTANCE, [
    `name must be 1 to ${MAX_LENGTH} letters and digits, with single - or _ between them, such as 'east' or 'east-coast'`,
  ]);
}
