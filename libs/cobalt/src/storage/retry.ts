import { setTimeout as sleep } from 'node:timers/promises';

import { readDriverError } from './driver-error.js';

/** How long contention (a deadlock, a lock, a busy SQLite file) is retried, in milliseconds. */
export const CONTENTION_BUDGET_MS = 5_000;
const FIRST_PAUSE_MS = 4;
const LONGEST_PAUSE_MS = 150;

/**
 * Runs a single statement again while nothing has happened: the database answers with contention, or the pool handed
 * out a connection that was dead already. Pauses are asynchronous and jittered, so that neither the event loop nor
 * the other side starves. After {@link CONTENTION_BUDGET_MS} the last error is thrown as it is.
 */
export async function retryContention<T>(attempt: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + CONTENTION_BUDGET_MS;
  for (let ceiling = FIRST_PAUSE_MS; ; ceiling = Math.min(ceiling * 2, LONGEST_PAUSE_MS)) {
    try {
      return await attempt();
    } catch (error) {
      const fault = readDriverError(error)?.fault;
      const nothingHappened = fault === 'contention' || fault === 'not_sent';
      if (!nothingHappened || Date.now() >= deadline) throw error;
      await sleep(1 + Math.random() * ceiling);
    }
  }
}
