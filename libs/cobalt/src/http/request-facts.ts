import type { CobaltRequest } from '../identity/index.js';
import { forwardedPrefix } from './forwarded-prefix.js';

/** What both adapters' requests have beside the plain ones. */
type AdapterRequest = CobaltRequest & { originalUrl?: string; protocol?: string };

/**
 * The path that the browser asked for, without its query or a trailing slash: with prefix, version and mount point,
 * and with what a proxy took off before us.
 *
 * @param publicPath what the proxy takes off, when it is known; otherwise the proxy may say so itself
 */
export function browserPath(request: AdapterRequest, publicPath: string | undefined): string {
  const before = publicPath ?? forwardedPrefix(request.headers['x-forwarded-prefix']);
  const [path = '/'] = (request.originalUrl ?? request.url).split('?', 1);
  return (before + path).replace(/(?<=.)\/$/u, '');
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
