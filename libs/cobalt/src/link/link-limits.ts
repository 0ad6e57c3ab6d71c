/** How long after a session's end its exchange is still accepted: the user may have finished at the last moment. */
export const EXCHANGE_GRACE_MS = 10 * 60_000;

/** How long a claim holds without a sign of life; an attempt under way renews it. */
export const LEASE_MS = 10_000;
export const LEASE_RENEWAL_MS = 3_000;

const LONGEST_EXCHANGE_CALL_MS = 10_000;

/** Deadline of one call to Cobalt's exchange: somebody is waiting in a browser. There are at most two. */
export function exchangeTimeout(callTimeoutMs: number): number {
  return Math.min(callTimeoutMs, LONGEST_EXCHANGE_CALL_MS);
}

const LONGEST_FOLLOW_UP_CALL_MS = 15_000;

/** Deadline of one call to Cobalt after an exchange. There are three: together they end before {@link FOLLOW_UP_CLAIM_MS}. */
export function followUpTimeout(callTimeoutMs: number): number {
  return Math.min(callTimeoutMs, LONGEST_FOLLOW_UP_CALL_MS);
}

/** How long a claim on a follow-up holds. */
export const FOLLOW_UP_CLAIM_MS = 60_000;

/** How long a stopping app lets its follow-ups go on; then their calls are ended, and they are due again. */
export const STOP_FOLLOW_UPS_MS = 10_000;

/** How long a second caller waits for the outcome of the first. */
export const WAIT_FOR_OUTCOME_MS = 45_000;

/** Longest link or public token, and longest return URL, in characters. */
export const MAX_TOKEN_LENGTH = 1024;
export const MAX_RETURN_URL_LENGTH = 2048;

/** How long sessions are kept for the record once their time is over. */
export const SESSION_RETENTION_MS = 30 * 24 * 60 * 60_000;

/** How often the background work looks around, and how much it takes on at once. */
export const SWEEP_INTERVAL_MS = 5_000;
export const SWEEP_BATCH = 50;

/** How many sessions the background work expires or forgets at once. */
export const CLEAN_UP_BATCH = 500;

/** When an exchange that could not be finished is tried again by the background work. */
export const SETTLE_AGAIN_MS = 60_000;
