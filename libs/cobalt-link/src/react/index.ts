export { useCobaltLink } from './use-cobalt-link.js';
export type { CobaltLinkError, UseCobaltLink, UseCobaltLinkOptions, UseCobaltLinkSession } from './types.js';
