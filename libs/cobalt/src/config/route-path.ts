import { CobaltConfigurationError } from './configuration.error.js';
import { DEFAULT_INSTANCE, instanceName } from './instance-name.js';
import type { CobaltStaticOptions } from './options.js';

/** What means the same to every router, proxy and browser. */
const SEGMENT = /^(?!\.{1,2}$)[A-Za-z0-9._~-]+$/u;

/**
 * The prefix of an instance's routes, without slashes around it; empty for the root.
 *
 * @throws CobaltConfigurationError (`COBALT_CONFIGURATION`)
 */
export function routePath({ name, path }: CobaltStaticOptions): string {
  const instance = instanceName(name);
  const given: unknown = path ?? (instance === DEFAULT_INSTANCE ? 'cobalt' : `cobalt/${instance}`);
  const trimmed = typeof given === 'string' ? given.replace(/^\/+/u, '').replace(/\/+$/u, '') : undefined;
  if (trimmed === '' || trimmed?.split('/').every((segment) => SEGMENT.test(segment))) return trimmed;
  throw new CobaltConfigurationError(instance, [
    "path must be made of letters, digits and . _ ~ - between single slashes, such as 'ehr/cobalt'; a path with parameters or wildcards is for a controller of your own that extends ours",
  ]);
}
