import { CobaltVendorError } from './vendor.errors.js';
import type { CobaltVendorErrorDetails } from './vendor.errors.js';

/** Cobalt failed (5xx): `COBALT_VENDOR_ERROR`, or `COBALT_VENDOR_UNAVAILABLE` for a 503. */
export class CobaltVendorFaultError extends CobaltVendorError {
  constructor(message: string, details: CobaltVendorErrorDetails) {
    const isAway = details.vendorStatus === 503;
    super(isAway ? 'COBALT_VENDOR_UNAVAILABLE' : 'COBALT_VENDOR_ERROR', message, details);
  }
}
