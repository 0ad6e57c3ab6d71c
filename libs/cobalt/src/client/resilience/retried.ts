import type { CallContext } from '../adapter/index.js';
import { mayRepeat } from './attempt-verdict.js';
import { within } from './within.js';

/** The pause before the n-th retry is anything from nothing to 200 ms × 2^(n-1), at most 5 s. */
const JITTER = { initialDelay: 200, maxDelay: 5000, exponent: 2 };

/** What retrying needs to know of a call. */
export interface RetriedCall {
  readonly context: CallContext;
  readonly signal?: AbortSignal;
  /** Most further attempts. */
  readonly retries: number;
}

/**
 * Goes on with a call whose first attempt has failed: again and again after a pause, as long as the failure allows it
 * and the deadline leaves time for the pause; then it rejects with the last failure. `Retry-After` is waited for, with
 * the pause on top, so that those who were sent away together do not come back together.
 */
export async function retried<Result>(
  firstFailure: unknown,
  attempt: () => Promise<Result>,
  { context, signal, retries }: RetriedCall,
): Promise<Result> {
  if (retries === 0 || !mayRepeat(firstFailure, context)) throw firstFailure;
  const { DelegateBackoff, fullJitterGenerator, handleWhen, retry } = await import('cockatiel');
  let pauseMs = 0;
  const isWorthIt = (error: unknown): boolean => {
    if (!mayRepeat(error, context)) return false;
    const [jitter] = fullJitterGenerator(context.attempts - 1, {
      ...JITTER,
      generator: fullJitterGenerator,
    });
    pauseMs = (context.retryAfterMs ?? 0) + jitter;
    return performance.now() + pauseMs < context.deadlineAt;
  };
  if (!isWorthIt(firstFailure)) throw firstFailure;
  const policy = retry(handleWhen(isWorthIt), {
    maxAttempts: retries,
    backoff: new DelegateBackoff(() => pauseMs),
  }).dangerouslyUnref();
  // an abort leaves the policy's pause behind, which must not hold up the process; a call in its pause must
  const awake = setInterval(() => undefined, 2 ** 30);
  try {
    return await within(
      policy.execute(({ attempt: number }) => {
        if (number === 0) throw firstFailure;
        signal?.throwIfAborted();
        return attempt();
      }),
      { signal },
    );
  } finally {
    clearInterval(awake);
  }
}
