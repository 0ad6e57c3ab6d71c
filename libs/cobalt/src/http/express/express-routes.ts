import type { IncomingMessage } from 'node:http';

import type { AdapterRoutes } from '../adapter-routes.js';
import { readJsonBody } from '../json-body.js';
import { markOfHandler } from '../route-marks.js';
import type { RouteMark } from '../route-marks.js';

/** What we know of an Express app: its router's layers, of which some hold a route of Nest's. */
interface ExpressApp {
  readonly router?: { readonly stack: Layer[] };
}

interface Layer {
  readonly route?: Route;
  match(path: string): unknown;
}

interface Route {
  readonly path: unknown;
  readonly stack: readonly { readonly handle: object }[];
}

/** A request of Express's; `_body` tells its older parsers that the body was read. */
type ExpressRequest = IncomingMessage & { readonly path: string; body?: unknown; _body?: boolean };

type Middleware = (request: ExpressRequest, response: unknown, next: () => void) => void;

/** Nest's Express adapter, as far as we use it. */
export interface ExpressLikeAdapter {
  getInstance(): unknown;
  use(middleware: Middleware): unknown;
}

/** Reads the bodies of our routes before any parser: also before one that the host gave to Express itself. */
export function prepareExpress(adapter: ExpressLikeAdapter): AdapterRoutes {
  const app = adapter.getInstance() as ExpressApp;
  adapter.use((request, _response, next) => {
    // what an app around this one has read is gone
    if (request.readableEnded || !hasBodyOfOurs(app, request)) return next();
    void readJsonBody(request, request.headers).then((body) => {
      request.body = body;
      request._body = true;
      next();
    });
  });
  const stack = app.router?.stack;
  if (stack !== undefined) stack.unshift(stack.pop()!);
  return {
    callbacks: () => marked(app, 'callback').map(({ route }) => String(route?.path)),
    pathOf: (request) => textOf((request as { route?: Route }).route?.path),
  };
}

/** Express itself is asked, so that prefix, version, case and trailing slashes are as its router sees them. */
function hasBodyOfOurs(app: ExpressApp, { method, path }: ExpressRequest): boolean {
  return method === 'POST' && marked(app, 'json-body').some((layer) => matches(layer, path));
}

const KNOWN = new WeakMap<readonly Layer[], { count: number; layers: Map<RouteMark | undefined, Layer[]> }>();

/** The layers of our routes. They do not change once the app listens; until then the stack grows. */
function marked({ router }: ExpressApp, mark: RouteMark): readonly Layer[] {
  if (router === undefined) return [];
  let known = KNOWN.get(router.stack);
  if (known?.count !== router.stack.length) {
    known = { count: router.stack.length, layers: new Map() };
    for (const layer of router.stack) {
      const as = layer.route?.stack.map(({ handle }) => markOfHandler(handle)).find(Boolean);
      known.layers.set(as, [...(known.layers.get(as) ?? []), layer]);
    }
    KNOWN.set(router.stack, known);
  }
  return known.layers.get(mark) ?? [];
}

function matches(layer: Layer, path: string): boolean {
  try {
    return Boolean(layer.match(path));
  } catch {
    // a path that cannot be decoded is the router's to refuse
    return false;
  }
}

function textOf(path: unknown): string | undefined {
  return typeof path === 'string' ? path : undefined;
}
