export { errorOfContract, errorOfFailure, errorOfStatus } from './vendor-error-mapping.js';
export { CobaltVendorError } from './vendor.errors.js';
export type { CobaltVendorErrorDetails } from './vendor.errors.js';
