import axios from 'axios';
import type { InternalAxiosRequestConfig } from 'axios';

/** Where a request goes, as undici takes it. */
export interface RequestTarget {
  origin: string;
  path: string;
}

/** The origin and the path with query of an axios request. Absolute addresses without `params` are only split. */
export function requestTarget(config: InternalAxiosRequestConfig): RequestTarget {
  const url =
    config.params === undefined && config.baseURL === undefined ? (config.url ?? '') : axios.getUri(config);
  const authority = url.indexOf('://');
  if (authority < 0) return { origin: url, path: '/' };
  const start = url.indexOf('/', authority + 3);
  const hash = url.indexOf('#', authority);
  const end = hash < 0 ? url.length : hash;
  if (start > 0 && start < end) return { origin: url.slice(0, start), path: url.slice(start, end) };
  const parsed = new URL(url);
  return { origin: parsed.origin, path: parsed.pathname + parsed.search };
}
