import { Inject, Module } from '@nestjs/common';
import type { NestModule, Type } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';

import { assertNoSharedRoutes } from './cobalt.route-check.js';

/** What the module class of every registration does. */
export abstract class RegistrationModule implements NestModule {
  constructor(@Inject(ModulesContainer) private readonly modules: ModulesContainer) {}

  /** The last moment before Nest registers routes. */
  configure(): void {
    assertNoSharedRoutes(this.modules);
  }
}

/**
 * The module class of a named registration. Nest keeps a RouterModule's prefix on the class: each instance needs its
 * own, and none may inherit from the unnamed one's, whose prefix it would inherit too.
 */
export function createModuleClass(instance: string): Type {
  const Concrete = class extends RegistrationModule {};
  Object.defineProperty(Concrete, 'name', { value: `CobaltModule_${instance}` });
  Inject(ModulesContainer)(Concrete, undefined, 0);
  Module({})(Concrete);
  return Concrete;
}
