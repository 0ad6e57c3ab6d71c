import { CobaltError } from '../errors/index.js';
import { MAX_RETURN_URL_LENGTH } from './link-limits.js';

/**
 * Checks where a browser is to be sent after linking.
 *
 * @throws CobaltError `COBALT_RETURN_URL_NOT_ALLOWED` unless it is an absolute http(s) URL of an allowed origin
 */
export function assertReturnUrl(returnUrl: string, allowed: ReadonlySet<string>): void {
  const refuse = (why: string) => new CobaltError('COBALT_RETURN_URL_NOT_ALLOWED', `returnUrl ${why}`);
  if (returnUrl.length > MAX_RETURN_URL_LENGTH)
    throw refuse(`must be at most ${MAX_RETURN_URL_LENGTH} characters long.`);
  if (!URL.canParse(returnUrl)) throw refuse('must be an absolute URL.');
  const url = new URL(returnUrl);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw refuse('must be an http or https URL.');
  if (url.username !== '' || url.password !== '') throw refuse('must not carry credentials.');
  if (!allowed.has(url.origin)) throw refuse('is of an origin that is not on the allow-list.');
}

/** The return URL with the outcome in its query. */
export function withOutcome(returnUrl: string, outcome: { connectionId: string } | { code: string }): string {
  const url = new URL(returnUrl);
  for (const name of ['cobalt', 'connectionId', 'code']) url.searchParams.delete(name);
  url.searchParams.set('cobalt', 'code' in outcome ? 'error' : 'linked');
  for (const [name, value] of Object.entries(outcome)) url.searchParams.set(name, value);
  return url.href;
}
