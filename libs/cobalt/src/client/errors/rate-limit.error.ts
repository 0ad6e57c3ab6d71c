import { CobaltVendorError } from './vendor.errors.js';
import type { CobaltVendorErrorDetails } from './vendor.errors.js';

/** What a {@link CobaltRateLimitError} carries besides. */
export interface RateLimitDetails extends CobaltVendorErrorDetails {
  retryAfterMs?: number;
}

/** Cobalt asks to slow down (429): `COBALT_VENDOR_UNAVAILABLE`. */
export class CobaltRateLimitError extends CobaltVendorError {
  /** How long Cobalt asked to wait, in milliseconds, when it said so. */
  readonly retryAfterMs?: number;

  constructor(message: string, details: RateLimitDetails) {
    super('COBALT_VENDOR_UNAVAILABLE', message, details);
    if (details.retryAfterMs !== undefined) this.retryAfterMs = details.retryAfterMs;
  }
}
