/** What can go wrong. */
export const FAULT_KINDS = [
  'status',
  'delay',
  'reset',
  'reset_after_accept',
  'malformed',
  'truncated',
  'html',
] as const;

export type FaultKind = (typeof FAULT_KINDS)[number];

/** Which API requests a fault is for; what is absent matches all. */
export interface FaultMatch {
  /** Upper or lower case. */
  readonly method?: string;
  /** Glob of the path without `/v1`: `*` within a segment, `**` across segments, `*` alone for everything. */
  readonly path?: string;
}

/** A fault to be added. */
export interface FaultSpec {
  readonly match?: FaultMatch;
  /**
   * - `status`: answered with `status` (500) instead of being handled;
   * - `delay`: handled after `delayMs` (1000) of real time;
   * - `reset`: connection reset instead of being handled;
   * - `reset_after_accept`: handled, then the connection is reset instead of an answer;
   * - `malformed`: handled, then answered with broken JSON;
   * - `truncated`: handled, then the connection ends in the middle of the answer;
   * - `html`: answered with an HTML page and `status` (200) instead of being handled.
   */
  readonly kind: FaultKind;
  readonly status?: number;
  /** Milliseconds, at most ten minutes. */
  readonly delayMs?: number;
  /** Probability between 0 and 1, drawn from the emulator's seed. Default 1. */
  readonly rate?: number;
  /** How many times at most. Default: without end. */
  readonly count?: number;
  /** Headers to send along with `status` and `html`, such as `retry-after`. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A fault that was added. */
export interface Fault extends FaultSpec {
  readonly id: string;
  /** How often it happened. */
  readonly hits: number;
  /** How often it still can; null: without end. */
  readonly remaining: number | null;
}
