import { CobaltVendorError } from './vendor.errors.js';
import type { CobaltVendorErrorDetails } from './vendor.errors.js';

/** Cobalt knows no such record: `COBALT_VENDOR_NOT_FOUND`. */
export class CobaltNotFoundError extends CobaltVendorError {
  constructor(message: string, details: CobaltVendorErrorDetails) {
    super('COBALT_VENDOR_NOT_FOUND', message, details);
  }
}
