import { Inject } from '@nestjs/common';

import { DEFAULT_INSTANCE } from './config/index.js';

/**
 * The injection token of an instance's {@link CobaltService}; the unnamed one is injectable by its class too. A string,
 * and no symbol or class of this copy of the package, so that its ES modules and its CommonJS build agree.
 */
export function getCobaltToken(name: string = DEFAULT_INSTANCE): string {
  return `nestjs-cobalt:${name}`;
}

/** Injects the {@link CobaltService} of a named instance; without a name, the unnamed one. */
export function InjectCobalt(name?: string): ParameterDecorator & PropertyDecorator {
  return Inject(getCobaltToken(name));
}

/** Tokens of what the module keeps to itself. */
export const internalToken = (instance: string, what: 'options' | 'identity' | 'given' | 'runtime'): string =>
  `nestjs-cobalt:${instance}:${what}`;
