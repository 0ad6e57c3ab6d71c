export { CobaltConfigurationError } from './configuration.error.js';
export { sharedVariables } from './environment.js';
export { httpLimits } from './http-limits.js';
export type { HttpLimits } from './http-limits.js';
export { DEFAULT_INSTANCE, instanceName } from './instance-name.js';
export { routePath } from './route-path.js';
export { resolveOptions } from './resolved-options.js';
export type { ResolvedCobaltOptions } from './resolved-options.js';
export type {
  CobaltControllerDecorators,
  CobaltDynamicOptions,
  CobaltStaticOptions,
  DriftOptions,
  HttpOptions,
} from './options.js';
