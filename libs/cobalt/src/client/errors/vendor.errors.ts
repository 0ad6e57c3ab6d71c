import { CobaltError, isCobaltError } from '../../errors/index.js';
import type { CobaltErrorCode, CobaltErrorDetails } from '../../errors/index.js';
import type { Arrival } from '../adapter/index.js';

/** What a {@link CobaltVendorError} carries besides. */
export interface CobaltVendorErrorDetails extends CobaltErrorDetails {
  arrival: Arrival;
  /** Default: 0. */
  attempts?: number;
  vendorStatus?: number;
  vendorMessage?: string;
}

/**
 * A call to Cobalt did not succeed. Its subclasses tell how, and so does `code`; what has no class of its own is this
 * one with `COBALT_VENDOR_ERROR`. `cause` is what the network said, without headers, bodies and query strings.
 */
export class CobaltVendorError extends CobaltError {
  /**
   * Whether Cobalt received the call: `not_sent` (certainly not), `answered` (certainly), `unknown`. Only after
   * `not_sent` is it safe to send a write again.
   */
  readonly arrival: Arrival;
  /** How many requests were sent for this call; 0 when none was. */
  readonly attempts: number;
  /** The HTTP status that Cobalt answered with, when it answered. */
  readonly vendorStatus?: number;
  readonly #vendorMessage: string | undefined;

  constructor(code: CobaltErrorCode, message: string, details: CobaltVendorErrorDetails) {
    super(code, message, details);
    this.arrival = details.arrival;
    this.attempts = details.attempts ?? 0;
    if (details.vendorStatus !== undefined) this.vendorStatus = details.vendorStatus;
    this.#vendorMessage = details.vendorMessage;
  }

  /**
   * Cobalt's own words, when there were any. They may name patients: neither `message` nor logging, inspecting or
   * serialising this error shows them, and neither should you.
   */
  get vendorMessage(): string | undefined {
    return this.#vendorMessage;
  }
}

/** True for an error of a call to Cobalt, also when two copies of the package are loaded in one process. */
export function isCobaltVendorError(error: unknown): error is CobaltVendorError {
  return isCobaltError(error) && 'arrival' in error && 'attempts' in error;
}
