import { CobaltValidationError } from './errors/index.js';

/** What every call to Cobalt takes as its last argument. */
export interface CallOptions {
  /** Ends the call early; the promise rejects with the signal's reason. */
  signal?: AbortSignal;
  /**
   * Deadline of this call in milliseconds, over queueing, all attempts and the pauses between them. Default: the
   * module's `http.timeoutMs`; of uploads and downloads, `http.documentTimeoutMs`.
   */
  timeoutMs?: number;
  /** How often this call is sent again at most, where that is safe. Default: the module's `http.retries`. */
  retries?: number;
}

/** @throws CobaltValidationError `COBALT_INVALID_REQUEST` */
export function assertSignal(operation: string, signal: AbortSignal | undefined): void {
  if (!signal || (typeof signal.throwIfAborted === 'function' && 'aborted' in signal)) return;
  throw new CobaltValidationError({ operation, field: 'signal', rule: 'must be an AbortSignal' });
}

/** @throws CobaltValidationError `COBALT_INVALID_REQUEST` */
export function assertRetries(operation: string, retries: number): void {
  if (Number.isInteger(retries) && retries >= 0 && retries <= 10) return;
  throw new CobaltValidationError({
    operation,
    field: 'retries',
    rule: 'must be a whole number from 0 to 10',
  });
}

/** @throws CobaltValidationError `COBALT_INVALID_REQUEST` */
export function assertTimeout(operation: string, timeoutMs: number): void {
  if (Number.isFinite(timeoutMs) && timeoutMs > 0 && timeoutMs <= 0x7fffffff) return;
  throw new CobaltValidationError({
    operation,
    field: 'timeoutMs',
    rule: 'must be a number of milliseconds above 0',
  });
}
