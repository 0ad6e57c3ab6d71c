import { CobaltError } from '../errors/index.js';
import type { ConnectionSelector } from './ports.js';

const TYPES: Readonly<Record<keyof ConnectionSelector, string>> = {
  userId: 'string',
  connectionId: 'string',
  any: 'boolean',
};

/**
 * Checks a selector before it chooses: a field that is there but `undefined` would otherwise select nothing, which
 * means the only usable connection, whoever's it is.
 *
 * @throws CobaltError `COBALT_INVALID_REQUEST`
 */
export function assertSelector(selector: unknown): asserts selector is ConnectionSelector {
  const refuse = (why: string) => new CobaltError('COBALT_INVALID_REQUEST', why);
  if (typeof selector !== 'object' || selector === null || Array.isArray(selector))
    throw refuse('The selector must be an object: `{ userId }`, `{ connectionId }` or `{ any: true }`.');
  // inherited ones too: they select as well
  for (const key in selector) {
    if (!Object.hasOwn(TYPES, key)) throw refuse('A selector has only `userId`, `connectionId` and `any`.');
    const type = TYPES[key as keyof ConnectionSelector];
    if (typeof (selector as Record<string, unknown>)[key] !== type)
      throw refuse(`The selector's \`${key}\` must be a ${type} when it is given, not undefined or null.`);
  }
}
