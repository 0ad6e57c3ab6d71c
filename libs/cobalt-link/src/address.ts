import type { CobaltLinkOptions } from './types.js';

/** Where one opening of Link goes. */
export interface LinkAddress {
  /** The page, for the window display. */
  href: string;
  origin: string;
  /** Link's script, for the lightbox display. */
  script: string;
  token: string;
  update: boolean;
}

const DEFAULT_BASE = 'https://link.usecobalt.com';

/** Reads the token out of a `linkUrl`. Throws TypeError when it is not an http(s) address with a token. */
export function parseLinkUrl(linkUrl: string, update = false): LinkAddress {
  let url: URL | undefined;
  try {
    url = new URL(linkUrl);
  } catch {
    // told below, without the address: it may hold a token
  }
  const token = url?.searchParams.get('token');
  if (!url || !/^https?:$/.test(url.protocol) || !token)
    throw new TypeError(
      'openCobaltLink: linkUrl must be an http(s) address with ?token=, as the backend gave it',
    );
  return { href: url.href, origin: url.origin, script: url.origin + '/init.js', token, update };
}

/** The address that the options ask for, or the promise of it. Throws TypeError when they name none. */
export function linkAddress(options: CobaltLinkOptions): LinkAddress | PromiseLike<LinkAddress> {
  const { session, linkUrl, token, linkBaseUrl = DEFAULT_BASE, mode } = options;
  if (session)
    return whenKnown(session, (known) => parseLinkUrl(known.linkUrl, (known.mode ?? mode) === 'update'));
  if (linkUrl) return whenKnown(linkUrl, (known) => parseLinkUrl(known, mode === 'update'));
  if (!token) throw new TypeError('openCobaltLink: give it session, linkUrl or token');
  const url = new URL(linkBaseUrl);
  url.searchParams.set('token', token);
  return parseLinkUrl(url.href, mode === 'update');
}

function whenKnown<T, R>(value: T | PromiseLike<T>, then: (known: T) => R): R | PromiseLike<R> {
  const later = value as PromiseLike<T>;
  return typeof later.then === 'function' ? later.then(then) : then(value as T);
}
