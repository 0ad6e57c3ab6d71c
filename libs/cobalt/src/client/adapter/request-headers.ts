import type { InternalAxiosRequestConfig } from 'axios';

import type { CallContext } from './call-context.js';

/** The headers of an axios request, names and values, flat, as undici takes them. */
export function requestHeaders(
  config: InternalAxiosRequestConfig,
  contentType: string | undefined,
  call: CallContext | undefined,
): string[] {
  const flat = call === undefined ? [] : call.headers();
  const given = config.headers as unknown as Record<string, unknown>;
  let hasContentType = contentType === undefined;
  for (const name of Object.keys(given)) {
    const value = given[name];
    if (value === undefined || value === null || value === false || call?.owns(name) === true) continue;
    if (name.length === 12 && name.toLowerCase() === 'content-type') hasContentType = true;
    for (const one of Array.isArray(value) ? (value as unknown[]) : [value]) flat.push(name, String(one));
  }
  if (!hasContentType && contentType !== undefined) flat.push('content-type', contentType);
  return flat;
}
