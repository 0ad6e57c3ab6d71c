import { CobaltVendorError } from './vendor.errors.js';
import type { CobaltVendorErrorDetails } from './vendor.errors.js';

/** What was asked for clashes with what Cobalt has: `COBALT_VENDOR_CONFLICT`. */
export class CobaltConflictError extends CobaltVendorError {
  constructor(message: string, details: CobaltVendorErrorDetails) {
    super('COBALT_VENDOR_CONFLICT', message, details);
  }
}
