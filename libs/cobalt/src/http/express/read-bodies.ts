import type { IncomingMessage } from 'node:http';

import { isMarkedHandler } from '../body-route.js';
import { readJsonBody } from '../json-body.js';

/** What we know of an Express app: its router's layers, of which some hold a route of Nest's. */
interface ExpressApp {
  readonly router?: { readonly stack: Layer[] };
}

interface Layer {
  readonly route?: { readonly stack: readonly { readonly handle: object }[] };
  match(path: string): unknown;
}

/** A request of Express's; `_body` is how its parsers tell each other that the body was read. */
type ExpressRequest = IncomingMessage & { readonly path: string; body?: unknown; _body?: boolean };

type Middleware = (request: ExpressRequest, response: unknown, next: () => void) => void;

/** Nest's Express adapter, as far as we use it. */
export interface ExpressLikeAdapter {
  getInstance(): unknown;
  use(middleware: Middleware): unknown;
}

/** Reads the bodies of our routes before any parser: also before one that the host gave to Express itself. */
export function readBodiesOnExpress(adapter: ExpressLikeAdapter): void {
  const app = adapter.getInstance() as ExpressApp;
  adapter.use((request, _response, next) => {
    if (request._body === true || !isOurs(app, request)) return next();
    void readJsonBody(request, request.headers).then((body) => {
      request.body = body;
      request._body = true;
      next();
    });
  });
  const stack = app.router?.stack;
  if (stack !== undefined) stack.unshift(stack.pop()!);
}

/** Express itself is asked, so that prefix, version, case and trailing slashes are as its router sees them. */
function isOurs({ router }: ExpressApp, request: ExpressRequest): boolean {
  if (request.method !== 'POST' || router === undefined) return false;
  return routesOfOurs(router.stack).some((layer) => matches(layer, request.path));
}

const KNOWN = new WeakMap<readonly Layer[], { count: number; routes: readonly Layer[] }>();

/** They do not change once the app listens; until then the stack grows. */
function routesOfOurs(stack: readonly Layer[]): readonly Layer[] {
  let known = KNOWN.get(stack);
  if (known?.count !== stack.length) {
    const routes = stack.filter(({ route }) => route?.stack.some(({ handle }) => isMarkedHandler(handle)));
    KNOWN.set(stack, (known = { count: stack.length, routes }));
  }
  return known.routes;
}

function matches(layer: Layer, path: string): boolean {
  try {
    return Boolean(layer.match(path));
  } catch {
    // a path that cannot be decoded is the router's to refuse
    return false;
  }
}
