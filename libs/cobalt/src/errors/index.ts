export { CobaltError, isCobaltError } from './cobalt.error.js';
export type { CobaltErrorDetails } from './cobalt.error.js';
export { COBALT_ERRORS } from './error-codes.js';
export type { CobaltErrorCode } from './error-codes.js';
