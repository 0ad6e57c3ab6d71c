import { CobaltVendorError } from './vendor.errors.js';
import type { CobaltVendorErrorDetails } from './vendor.errors.js';

/** Cobalt does not accept the client's id and secret, or the access token: `COBALT_VENDOR_CREDENTIALS`. */
export class CobaltAuthenticationError extends CobaltVendorError {
  constructor(message: string, details: CobaltVendorErrorDetails) {
    super('COBALT_VENDOR_CREDENTIALS', message, details);
  }
}
