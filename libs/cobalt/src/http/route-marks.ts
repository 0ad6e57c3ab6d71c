/** Nest's Fastify adapter hands a handler's metadata under this key to Fastify, as the route's `config`. */
const FASTIFY_ROUTE_CONFIG = '__fastify_route_config__';
const KEY = 'nestjs-cobalt:route';

/** This copy of the package: another one in the same process minds its own routes. */
const OURS = Symbol(KEY);

/** What a route is marked for: its JSON body is read by us; it is where Cobalt Link sends the browser. */
export type RouteMark = 'json-body' | 'callback';

interface Marked {
  readonly by: symbol;
  readonly as: RouteMark;
}

/** Marks a route, in a way that both adapters keep. */
export const MarkRoute =
  (as: RouteMark): MethodDecorator =>
  (_target, _property, descriptor) => {
    const handler = descriptor.value as object;
    const mark: Marked = { by: OURS, as };
    Reflect.defineMetadata(KEY, mark, handler);
    Reflect.defineMetadata(FASTIFY_ROUTE_CONFIG, { [KEY]: mark }, handler);
  };

/** The mark of a handler that Nest gave to Express, if we made it. */
export function markOfHandler(handler: object): RouteMark | undefined {
  return ours(Reflect.getMetadata(KEY, handler));
}

/** The mark of a route's `config` in Fastify, if we made it. */
export function markOfConfig(config: unknown): RouteMark | undefined {
  return ours((config as Record<string, unknown> | undefined)?.[KEY]);
}

function ours(mark: unknown): RouteMark | undefined {
  const { by, as } = (mark ?? {}) as Partial<Marked>;
  return by === OURS ? as : undefined;
}
