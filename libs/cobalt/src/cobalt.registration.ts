import type { Type } from '@nestjs/common';
import type { ModulesContainer } from '@nestjs/core';

import { CobaltConfigurationError, DEFAULT_INSTANCE, sharedVariables } from './config/index.js';

/** Marks the modules of this app that are a registration; its value is the instance. */
export const REGISTRATION = Symbol.for('nestjs-cobalt:registration');

/** One registration, as Nest knows it. */
export interface CobaltRegistration {
  readonly instance: string;
  readonly moduleClass: Type;
  readonly controllers: readonly Type[];
}

/** Every registration of one app. One dynamic module imported in several places is one registration. */
export function registrationsOf(modules: ModulesContainer): CobaltRegistration[] {
  return [...modules.values()].flatMap(({ providers, metatype, controllers }) => {
    const instance: unknown = providers.get(REGISTRATION)?.instance;
    if (typeof instance !== 'string') return [];
    const classes = [...controllers.values()].map((controller) => controller.metatype as Type);
    return [{ instance, moduleClass: metatype, controllers: classes }];
  });
}

/**
 * Refuses an instance that cannot be told from another one of the same app.
 *
 * @throws CobaltConfigurationError (`COBALT_CONFIGURATION`)
 */
export function assertDistinct(modules: ModulesContainer, instance: string): void {
  const instances = registrationsOf(modules).map((registration) => registration.instance);
  const others = new Set(instances.filter((name) => name !== instance));
  const problems = [...others].flatMap((other) => {
    const [variable] = sharedVariables(instance, other);
    return variable === undefined
      ? []
      : [`name: the instance '${other}' reads ${variable} as well; give one of the two another name`];
  });
  if (instances.filter((name) => name === instance).length > 1) {
    problems.unshift(
      `name: ${instance === DEFAULT_INSTANCE ? 'the unnamed instance' : 'this instance'} is registered by several calls of forRoot or forRootAsync; ` +
        'give each a `name` of its own, or call once, keep the result in a constant and import that wherever it is needed',
    );
  }
  if (problems.length > 0) throw new CobaltConfigurationError(instance, problems);
}
