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

/** A fault of the API, to be added. */
export interface FaultSpec {
  readonly target?: 'api';
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
  /** `Retry-After` of `status` and `html`: seconds, or the text to be sent, such as a date. */
  readonly retryAfter?: number | string;
  /** What `status` answers; default: the vendor's error envelope, with a sentence for the status. */
  readonly body?: Readonly<Record<string, unknown>>;
  /** Milliseconds, at most ten minutes. */
  readonly delayMs?: number;
  /** Probability between 0 and 1, drawn from the emulator's seed. Default 1. */
  readonly rate?: number;
  /** How many times at most. Default: without end. */
  readonly count?: number;
  /** Headers to send along with `status` and `html`, such as `retry-after`. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** What can go wrong with a delivery. */
export const WEBHOOK_FAULT_KINDS = ['drop', 'duplicate', 'delay', 'reorder', 'bad_signature'] as const;

export type WebhookFaultKind = (typeof WEBHOOK_FAULT_KINDS)[number];

/** A fault of the deliveries, to be added. One delivery is one event to one URL. */
export interface WebhookFaultSpec {
  readonly target: 'webhook';
  /** Which events it is for, by type: a glob such as `appointment.*`. Default: all. */
  readonly match?: { readonly type?: string };
  /**
   * - `drop`: never sent;
   * - `duplicate`: sent once more after it was sent;
   * - `delay`: sent after `delayMs` (1000) of real time;
   * - `reorder`: held back until the next delivery to its URL is over, at most `delayMs` (1000);
   * - `bad_signature`: signed with a secret that nobody has.
   */
  readonly kind: WebhookFaultKind;
  /** Milliseconds of real time, at most ten minutes. */
  readonly delayMs?: number;
  /** Probability between 0 and 1, drawn from the emulator's seed. Default 1. */
  readonly rate?: number;
  /** How many times at most. Default: without end. */
  readonly count?: number;
}

/** A fault that was added. */
export type Fault = (FaultSpec | WebhookFaultSpec) & FaultCount;

/** How far a fault has got. */
export interface FaultCount {
  readonly id: string;
  /** How often it happened. */
  readonly hits: number;
  /** How often it still can; null: without end. */
  readonly remaining: number | null;
}
