import type { CobaltRequest } from '../identity/index.js';

/** What both adapters' requests have beside the plain ones. */
type AdapterRequest = CobaltRequest & { originalUrl?: string; protocol?: string };

/**
 * The path that the browser asked for, without its query or a trailing slash: prefix, version and mount point
 * included.
 */
export function browserPath(request: AdapterRequest): string {
  const [path = '/'] = (request.originalUrl ?? request.url).split('?', 1);
  return path.replace(/(?<=.)\/$/u, '');
}

/**
 * True when the browser speaks https, to us or to a proxy before us. A caller who forges the headers only gets a
 * stricter cookie.
 */
export function isHttps(request: AdapterRequest): boolean {
  const forwarded = String(request.headers['x-forwarded-proto'] ?? '');
  const origin = String(request.headers['origin'] ?? '');
  return request.protocol === 'https' || /^https\b/iu.test(forwarded) || origin.startsWith('https://');
}
