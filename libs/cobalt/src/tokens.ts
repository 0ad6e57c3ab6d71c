import { Inject } from '@nestjs/common';
import type { InjectionToken } from '@nestjs/common';

import { CobaltService } from './cobalt.service.js';

/** The instance that was registered without a name. */
export const DEFAULT_INSTANCE = 'default';

/**
 * The injection token of an instance's {@link CobaltService}: the class itself for the unnamed one. Strings rather
 * than symbols of this file, so that two copies of the package in one process agree.
 */
export function getCobaltToken(name: string = DEFAULT_INSTANCE): InjectionToken<CobaltService> {
  return name === DEFAULT_INSTANCE ? CobaltService : `nestjs-cobalt:${name}`;
}

/** Injects the {@link CobaltService} of a named instance; without a name, the unnamed one. */
export function InjectCobalt(name?: string): ParameterDecorator & PropertyDecorator {
  return Inject(getCobaltToken(name));
}

/** Tokens of what the module keeps to itself. */
export const internalToken = (instance: string, what: 'options' | 'identity' | 'given' | 'runtime'): string =>
  `nestjs-cobalt:${instance}:${what}`;
