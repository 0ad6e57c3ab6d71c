import { CobaltVendorError } from './vendor.errors.js';
import type { CobaltVendorErrorDetails } from './vendor.errors.js';

/**
 * The EHR account behind a connection needs its user to log in again: `COBALT_LOGIN_REQUIRED`. Cobalt has just said
 * so, or it had said so before and nothing was sent: `arrival` tells which.
 */
export class CobaltLoginRequiredError extends CobaltVendorError {
  constructor(message: string, details: CobaltVendorErrorDetails) {
    super('COBALT_LOGIN_REQUIRED', message, details);
  }
}
