import type { HttpAdapterHost } from '@nestjs/core';

import type { AdapterRoutes } from './adapter-routes.js';
import { prepareExpress } from './express/express-routes.js';
import { prepareFastify } from './fastify/fastify-routes.js';

type Adapter = HttpAdapterHost['httpAdapter'];

const PREPARED = new WeakMap<Adapter, AdapterRoutes | undefined>();

/** Has an app's adapter look after our marked routes from the moment that there is one; once, whoever asks. */
export function prepareAdapter(adapterHost: HttpAdapterHost): void {
  adapterHost.init$.subscribe(() => {
    // an application context has none
    const adapter = adapterHost.httpAdapter as Adapter | null;
    if (adapter != null && !PREPARED.has(adapter)) PREPARED.set(adapter, prepare(adapter));
  });
}

/** The routes of an app's adapter; nothing for an adapter that we do not know. */
export function adapterRoutes({ httpAdapter }: HttpAdapterHost): AdapterRoutes | undefined {
  return PREPARED.get(httpAdapter);
}

function prepare(adapter: Adapter): AdapterRoutes | undefined {
  if (adapter.getType() === 'express') return prepareExpress(adapter);
  if (adapter.getType() === 'fastify') return prepareFastify(adapter);
  return undefined;
}
