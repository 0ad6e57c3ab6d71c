import { CobaltValidationError } from './errors/index.js';

/** A value of a query. Lists repeat their name; undefined and null are left out. */
export type QueryValue =
  string | number | boolean | undefined | null | readonly (string | number | boolean)[];

/**
 * `?name=value&…`, or nothing.
 *
 * @throws CobaltValidationError `COBALT_INVALID_REQUEST` for text that is not well-formed
 */
export function queryString(
  operation: string,
  query: Readonly<Record<string, QueryValue>> | undefined,
): string {
  if (query === undefined) return '';
  let text = '';
  for (const name of Object.keys(query)) {
    const value = query[name];
    if (value === undefined || value === null) continue;
    for (const one of Array.isArray(value) ? (value as readonly (string | number | boolean)[]) : [value]) {
      const pair = `${encoded(operation, 'query', name)}=${encoded(operation, name, String(one))}`;
      text += `${text === '' ? '?' : '&'}${pair}`;
    }
  }
  return text;
}

/**
 * Puts ids into a path such as `/appointment/{id}`.
 *
 * @param values by their names in the contract; an error names them as the methods' parameters are called
 * @throws CobaltValidationError `COBALT_INVALID_REQUEST` for an id that would change the path
 */
export function fillPath(
  operation: string,
  template: string,
  values: Readonly<Record<string, string>> = {},
): string {
  return template.replace(/\{(\w+)\}/gu, (_, name: string) => {
    const field = name.replace(/_([a-z])/gu, (_match, letter: string) => letter.toUpperCase());
    const value: unknown = values[name];
    if (typeof value !== 'string') {
      throw new CobaltValidationError({ operation, field, rule: 'must be a text' });
    }
    // the dots would be steps in the path
    if (value === '' || value === '.' || value === '..') {
      throw new CobaltValidationError({ operation, field, rule: 'must be the id of one record' });
    }
    return encoded(operation, field, value);
  });
}

/** A URL is UTF-8, which has no place for half of a surrogate pair. */
function encoded(operation: string, name: string, value: string): string {
  if (value.isWellFormed()) return encodeURIComponent(value);
  throw new CobaltValidationError({ operation, field: name, rule: 'must be well-formed text' });
}

/**
 * Checks a path that was written by hand: below the API, with no host, query or climbing in it.
 *
 * @throws CobaltValidationError `COBALT_INVALID_REQUEST`
 */
export function assertRelativePath(path: string): void {
  const isPlain = typeof path === 'string' && /^\/(?!\/)[\w\-.~!$&'()*+,;=:@%/]*$/u.test(path);
  const climbs = isPlain && path.split('/').some((part) => /^(?:\.|%2e){1,2}$/iu.test(part));
  const isSafe = isPlain && !climbs && !/%(?:2f|5c)/iu.test(path) && isDecodable(path);
  if (isSafe && !/^\/v1(?:\/|$)/iu.test(path)) return;
  throw new CobaltValidationError({
    operation: 'request',
    field: 'path',
    rule: isSafe
      ? 'must not start with /v1, which is added to it'
      : 'must start with one slash, be percent-encoded and hold no host, query, fragment or dot segment; put parameters in `query`',
  });
}

function isDecodable(path: string): boolean {
  try {
    return decodeURIComponent(path) !== '';
  } catch {
    return false;
  }
}
