import { Controller, Inject } from '@nestjs/common';
import type { Type } from '@nestjs/common';

import type { CobaltStaticOptions } from './config/index.js';
import { CobaltConnectionsControllerBase } from './connections/index.js';
import { CobaltCallbackControllerBase, CobaltLinkControllerBase } from './link/index.js';
import { DEFAULT_INSTANCE, getCobaltToken } from './tokens.js';

/** The prefix of an instance's routes. */
export function routePath({ name = DEFAULT_INSTANCE, path }: CobaltStaticOptions): string {
  const given = path ?? (name === DEFAULT_INSTANCE ? 'cobalt' : `cobalt/${name}`);
  return given.replace(/^\/+|\/+$/gu, '');
}

/**
 * The controllers of one registration. Each registration gets classes of its own: Nest keeps a controller's path on
 * its class, so a shared one would end up at the path of whoever came last.
 */
export function createControllers(options: CobaltStaticOptions): Type[] {
  if (options.identity === undefined) return [];
  const { controllers = {}, decorators = {} } = options;
  const path = routePath(options);
  const make = (Base: AbstractController, route: string, extra: readonly ClassDecorator[] = []) =>
    createController(Base, `${path}/${route}`, options.name, extra);
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
  name: string | undefined,
  decorators: readonly ClassDecorator[],
): Type {
  const Concrete = class extends (Base as unknown as Type<object>) {};
  // a name of its own: operation ids and logs are made from it
  const label = Base.name.replace(/Base$/u, '');
  Object.defineProperty(Concrete, 'name', { value: name === undefined ? label : `${label}_${name}` });
  Inject(getCobaltToken(name))(Concrete, undefined, 0);
  Controller(path)(Concrete);
  for (const decorate of decorators) decorate(Concrete);
  return Concrete;
}
