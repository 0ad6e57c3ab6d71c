import { Controller, Inject, VERSION_NEUTRAL } from '@nestjs/common';
import type { Type } from '@nestjs/common';

import { describeRoutes, tagController } from './api-description/index.js';
import { DEFAULT_INSTANCE, instanceName, routePath } from './config/index.js';
import type { CobaltStaticOptions } from './config/index.js';
import { CobaltConnectionsControllerBase } from './connections/index.js';
import { CobaltCallbackControllerBase, CobaltLinkControllerBase } from './link/index.js';
import { getCobaltToken } from './tokens.js';

describeRoutes();

/**
 * The controllers of one registration. Each registration gets classes of its own: Nest keeps a controller's path on
 * its class, so a shared one would end up at the path of whoever came last.
 */
export function createControllers(options: CobaltStaticOptions): Type[] {
  const path = routePath(options);
  if (options.identity === undefined) return [];
  const { controllers = {}, decorators = {} } = options;
  const instance = instanceName(options.name);
  const make = (Base: AbstractController, route: string, extra: readonly ClassDecorator[] = []) =>
    createController(Base, `${path}/${route}`, instance, extra);
  return [
    ...(controllers.link === false
      ? []
      : [
          make(CobaltLinkControllerBase, 'link', decorators.link),
          make(CobaltCallbackControllerBase, 'link', decorators.callback),
        ]),
    ...(controllers.connections === false
      ? []
      : [make(CobaltConnectionsControllerBase, 'connections', decorators.connections)]),
  ];
}

type AbstractController =
  | typeof CobaltLinkControllerBase
  | typeof CobaltCallbackControllerBase
  | typeof CobaltConnectionsControllerBase;

function createController(
  Base: AbstractController,
  path: string,
  instance: string,
  decorators: readonly ClassDecorator[],
): Type {
  const Concrete = class extends (Base as unknown as Type<object>) {};
  // a name of its own: operation ids and logs are made from it
  const label = Base.name.replace(/Base$/u, '');
  Object.defineProperty(Concrete, 'name', {
    value: instance === DEFAULT_INSTANCE ? label : `${label}_${instance}`,
  });
  Inject(getCobaltToken(instance))(Concrete, undefined, 0);
  // a browser that follows a link says no version, and one address is registered with Cobalt for all of them
  const version = Base === CobaltCallbackControllerBase ? VERSION_NEUTRAL : undefined;
  Controller({ path, version })(Concrete);
  for (const decorate of decorators) decorate(Concrete);
  tagController(Concrete, instance === DEFAULT_INSTANCE ? 'Cobalt' : `Cobalt ${instance}`);
  return Concrete;
}
