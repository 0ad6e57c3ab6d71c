import type { Answer } from './post.js';

/** How long a receiver has for its answer: the first time, and the second. */
export const TIMEOUTS_MS = [5000, 2000] as const;
/** Between the first time and the second. */
export const RETRY_AFTER_MS = 1000;

export function isDelivered(answer: Answer): boolean {
  return 'status' in answer && answer.status >= 200 && answer.status < 300;
}

/**
 * Whether it is sent a second time: after an error of the network, a 5xx and a 429; not after silence or another 4xx.
 * Assumption: neither after a redirect, which is not followed.
 */
export function isTriedAgain(answer: Answer): boolean {
  return 'status' in answer ? answer.status >= 500 || answer.status === 429 : !answer.isTimeout;
}
