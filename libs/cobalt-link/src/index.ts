export { openCobaltLink } from './open-cobalt-link.js';
export { reportCobaltReturn } from './return.js';
export type {
  CobaltLinkDisplay,
  CobaltLinkExit,
  CobaltLinkHandle,
  CobaltLinkOptions,
  CobaltLinkSession,
  CobaltReturn,
} from './types.js';
