import type { Arrival } from '../adapter/index.js';
import type { CobaltVendorErrorDetails } from './vendor.errors.js';

/** What errors have to know of the call that failed. */
export interface FailedCall {
  readonly requestId: string;
  readonly operation: string;
  readonly orgId: string | undefined;
  readonly connectionId: string | undefined;
  readonly arrival: Arrival;
  /** How many requests were sent for it. */
  readonly attempts: number;
  /** How long Cobalt asked to wait before the next one. */
  readonly retryAfterMs: number | undefined;
  /** Takes the call's secrets out of a text. */
  redact: (text: string) => string;
}

/** What every error says of its call. */
export function detailsOf(call: FailedCall): CobaltVendorErrorDetails {
  const { requestId, operation, orgId, connectionId, arrival, attempts } = call;
  return { requestId, operation, orgId, connectionId, arrival, attempts };
}
