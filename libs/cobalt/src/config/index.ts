export { CobaltConfigurationError } from './configuration.error.js';
export { resolveOptions } from './resolved-options.js';
export type { ResolvedCobaltOptions } from './resolved-options.js';
export type {
  CobaltControllerDecorators,
  CobaltDynamicOptions,
  CobaltStaticOptions,
  HttpOptions,
} from './options.js';
