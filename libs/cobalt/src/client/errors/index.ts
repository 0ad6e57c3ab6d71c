export { errorOfContract, errorOfFailure, errorOfStatus } from './vendor-error-mapping.js';
export { CobaltValidationError } from './validation.error.js';
export type { ValidationProblem } from './validation.error.js';
export { CobaltVendorError } from './vendor.errors.js';
export type { CobaltVendorErrorDetails } from './vendor.errors.js';
