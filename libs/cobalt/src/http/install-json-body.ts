import type { HttpAdapterHost } from '@nestjs/core';

import { jsonBody } from './json-body.middleware.js';

const ROUTES = ['/link/token', '/link/exchange'];

/**
 * Puts our body reader before the host's parsers, as soon as there is an adapter. Paths are told by their end: what
 * comes before ours (global prefix, version, mount point) is the host's to choose. Case and a trailing slash make no
 * difference, because they make none to the router.
 *
 * @param path the prefix of the instance's routes, without slashes around it
 */
export function installJsonBody(adapterHost: HttpAdapterHost, path: string): void {
  const prefix = path === '' ? '' : `/${path.toLowerCase()}`;
  const isOurs = (method: string, url: string) => {
    if (method !== 'POST') return false;
    const asked = url.toLowerCase().replace(/\/$/u, '');
    return ROUTES.some((route) => asked.endsWith(prefix + route));
  };
  adapterHost.init$.subscribe(() => {
    // an application context has none
    const adapter = adapterHost.httpAdapter as HttpAdapterHost['httpAdapter'] | null;
    if (adapter?.getType() === 'express') adapter.use(jsonBody(isOurs));
  });
}
