/** A path as it stands before others: `/ehr/app`. No escapes, no dots alone, nothing a cookie's attributes are split by. */
const PREFIX = /^(?:\/(?!\.{1,2}(?:\/|$))[\w.~-]+)+$/u;
const MAX_LENGTH = 256;

/** True for a path that may stand before our routes, such as `/ehr`. */
export function isPathPrefix(value: unknown): boolean {
  return typeof value === 'string' && value.length <= MAX_LENGTH && PREFIX.test(value);
}

/**
 * What a proxy took off the path before it reached the app, as `X-Forwarded-Prefix` tells; empty when the header is
 * missing, or anything but one plain path. A caller who forges it only gets a cookie that is never sent back.
 */
export function forwardedPrefix(header: string | string[] | undefined): string {
  const prefix = typeof header === 'string' ? header.replace(/\/$/u, '') : '';
  return isPathPrefix(prefix) ? prefix : '';
}
