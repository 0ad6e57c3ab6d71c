/** Nest's Fastify adapter hands a handler's metadata under this key to Fastify, as the route's `config`. */
const FASTIFY_ROUTE_CONFIG = '__fastify_route_config__';
const KEY = 'nestjs-cobalt:body';

/** This copy of the package: another one in the same process reads the bodies of its own routes. */
const READER = Symbol(KEY);

/** Marks a route whose JSON body this module reads itself, whatever parsers the host has. */
export const ReadsJsonBody = (): MethodDecorator => (_target, _property, descriptor) => {
  const handler = descriptor.value as object;
  Reflect.defineMetadata(KEY, READER, handler);
  Reflect.defineMetadata(FASTIFY_ROUTE_CONFIG, { [KEY]: READER }, handler);
};

/** Whether Nest made this handler, of Express's, from a marked route. */
export function isMarkedHandler(handler: object): boolean {
  return Reflect.getMetadata(KEY, handler) === READER;
}

/** Whether this is the `config` of a marked route of Fastify's. */
export function isMarkedConfig(config: unknown): boolean {
  return (config as Record<string, unknown> | undefined)?.[KEY] === READER;
}
