import { CobaltVendorError } from './vendor.errors.js';
import type { CobaltVendorErrorDetails } from './vendor.errors.js';

/**
 * Cobalt could not be reached, or the connection broke off before its answer: `COBALT_VENDOR_UNAVAILABLE`. Whether the
 * call arrived is in `arrival`.
 */
export class CobaltConnectionError extends CobaltVendorError {
  constructor(message: string, details: CobaltVendorErrorDetails) {
    super('COBALT_VENDOR_UNAVAILABLE', message, details);
  }
}
