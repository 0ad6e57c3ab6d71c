import { CobaltError } from '../errors/index.js';

/** What every call to Cobalt takes as its last argument. */
export interface CallOptions {
  /** Ends the call early; the promise rejects with the signal's reason. */
  signal?: AbortSignal;
  /** Deadline of this call in milliseconds. Default: the module's `http.timeoutMs`. */
  timeoutMs?: number;
}

/** @throws CobaltError `COBALT_INVALID_REQUEST` */
export function assertTimeout(timeoutMs: number): void {
  if (Number.isFinite(timeoutMs) && timeoutMs > 0 && timeoutMs <= 0x7fffffff) return;
  throw new CobaltError('COBALT_INVALID_REQUEST', '`timeoutMs` must be a number of milliseconds above 0.');
}
