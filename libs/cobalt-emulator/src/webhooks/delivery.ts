import type { WebhookFaultKind } from '../faults/index.js';

/** `pending`: not over yet; `success`: answered with a 2xx; `failed`: given up, or dropped by a fault. */
export type DeliveryStatus = 'pending' | 'success' | 'failed';

/** One event on its way to one URL. */
export interface Delivery {
  readonly eventId: string;
  readonly type: string;
  readonly url: string;
  status: DeliveryStatus;
  readonly attempts: DeliveryAttempt[];
  /** The faults that it met. */
  readonly faults: readonly WebhookFaultKind[];
}

/** One request. */
export interface DeliveryAttempt {
  /** As in the `webhook-attempt` header: from 1. A duplicate has the number of what it repeats. */
  readonly attempt: number;
  /** When it was sent: ISO 8601, UTC, on the emulator's clock. */
  readonly at: string;
  /** Of the answer; null when there was none. */
  readonly status: number | null;
  /** Why there was none: `timeout`, or the code of the network's error, such as `ECONNREFUSED`. */
  readonly error: string | null;
}
