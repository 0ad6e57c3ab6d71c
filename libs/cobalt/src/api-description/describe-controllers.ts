import { CobaltConnectionsControllerBase } from '../connections/index.js';
import { CobaltCallbackControllerBase, CobaltLinkControllerBase } from '../link/index.js';
import { reference } from './open-api.js';
import type { Component, RouteDescription } from './open-api.js';
import {
  callbackRoute,
  createTokenRoute,
  disconnectRoute,
  exchangeRoute,
  getRoute,
  listRoute,
  sessionRoute,
} from './routes.js';

/** Where `@nestjs/swagger` keeps what its decorators say: fixed strings, the same in its versions 11 and 12. */
const SWAGGER = {
  operation: 'swagger/apiOperation',
  parameters: 'swagger/apiParameters',
  responses: 'swagger/apiResponse',
  extraModels: 'swagger/apiExtraModels',
  schema: 'swagger/apiSchema',
  tags: 'swagger/apiUseTags',
} as const;

/**
 * Describes the routes to `@nestjs/swagger`, for hosts that have it. It is written on the methods that all
 * registrations and the host's own subclasses share, because it is the same for each of them.
 */
export function describeRoutes(): void {
  describe(CobaltLinkControllerBase, {
    createToken: createTokenRoute,
    exchange: exchangeRoute,
    session: sessionRoute,
  });
  describe(CobaltCallbackControllerBase, { callback: callbackRoute });
  describe(CobaltConnectionsControllerBase, {
    list: listRoute,
    get: getRoute,
    disconnect: disconnectRoute,
  });
}

/** Files a registration's routes under a tag, unless the host's decorators gave one. */
export function tagController(controller: object, tag: string): void {
  if (Reflect.hasMetadata(SWAGGER.tags, controller)) return;
  Reflect.defineMetadata(SWAGGER.tags, [tag], controller);
}

type Methods<Controller> = {
  [Name in keyof Controller]: Controller[Name] extends (...args: never[]) => unknown ? Name : never;
}[keyof Controller];

function describe<Controller extends object>(
  { prototype }: { prototype: Controller },
  routes: Readonly<Record<Methods<Controller>, RouteDescription>>,
): void {
  for (const [name, route] of Object.entries<RouteDescription>(routes)) {
    const method = prototype[name as Methods<Controller>] as object;
    const { summary, description, responses, components } = route;
    const write = (key: string, value: unknown) => Reflect.defineMetadata(key, value, method);
    write(SWAGGER.operation, { summary, ...(description === undefined ? {} : { description }) });
    write(SWAGGER.parameters, parametersOf(route));
    write(SWAGGER.responses, responses);
    write(SWAGGER.extraModels, components.map(modelOf));
  }
}

/** Swagger wants a `type`; the schema beside it is what counts. */
function parametersOf({ parameters = [], body }: RouteDescription): object[] {
  return [
    ...parameters.map((parameter) => ({ type: String, ...parameter })),
    ...(body === undefined ? [] : [{ type: String, in: 'body', required: true, schema: reference(body) }]),
  ];
}

/** Swagger takes named schemas from classes only. */
function modelOf({ name, schema }: Component): object {
  const model = class {};
  Reflect.defineMetadata(SWAGGER.schema, [{ name, ...schema }], model);
  return model;
}
