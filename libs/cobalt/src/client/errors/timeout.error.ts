import { CobaltVendorError } from './vendor.errors.js';
import type { CobaltVendorErrorDetails } from './vendor.errors.js';

/** The call's deadline passed before Cobalt had answered: `COBALT_VENDOR_TIMEOUT`. */
export class CobaltTimeoutError extends CobaltVendorError {
  constructor(message: string, details: CobaltVendorErrorDetails) {
    super('COBALT_VENDOR_TIMEOUT', message, details);
  }
}
