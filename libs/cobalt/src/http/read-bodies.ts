import type { HttpAdapterHost } from '@nestjs/core';

import { readBodiesOnExpress } from './express/read-bodies.js';
import { readBodiesOnFastify } from './fastify/read-bodies.js';

type Adapter = HttpAdapterHost['httpAdapter'];

const PREPARED = new WeakSet<Adapter>();

/** Has the bodies of routes with `@ReadsJsonBody()` read by us, from the moment there is an adapter; once for each. */
export function readBodies(adapterHost: HttpAdapterHost): void {
  adapterHost.init$.subscribe(() => {
    // an application context has none
    const adapter = adapterHost.httpAdapter as Adapter | null;
    if (adapter == null || PREPARED.has(adapter)) return;
    PREPARED.add(adapter);
    if (adapter.getType() === 'express') readBodiesOnExpress(adapter);
    else if (adapter.getType() === 'fastify') readBodiesOnFastify(adapter);
  });
}
