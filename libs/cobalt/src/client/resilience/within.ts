import { onAbort } from '../adapter/index.js';

/** What may end a wait before its time. */
export interface WaitLimits {
  readonly signal?: AbortSignal;
  /** By `performance.now()`; unset: only the signal counts. */
  readonly deadlineAt?: number;
  /** What it rejects with when the deadline passes. */
  readonly expired?: () => Error;
}

/** What a promise gives, unless the signal or the deadline is first; what it gives later is dropped. */
export function within<Result>(
  promise: Promise<Result>,
  { signal, deadlineAt, expired }: WaitLimits,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted === true) {
      reject(signal.reason as Error);
      promise.catch(() => undefined);
      return;
    }
    let lastLook: NodeJS.Immediate | undefined;
    const comeDue = () => {
      const expire = () => end(() => reject(expired?.() ?? new Error('The deadline passed.')));
      // when this process stood still, the answer may be here and unread: sockets get their turn first
      lastLook = setImmediate(expire);
    };
    const timer =
      deadlineAt === undefined
        ? undefined
        : setTimeout(comeDue, Math.max(0, Math.ceil(deadlineAt - performance.now())));
    const abort = () => end(() => reject(signal?.reason as Error));
    const unsubscribe = signal && onAbort(signal, abort);
    const end = (settle: () => void) => {
      clearTimeout(timer);
      clearImmediate(lastLook);
      unsubscribe?.();
      settle();
    };
    promise.then(
      (result) => end(() => resolve(result)),
      (error: Error) => end(() => reject(error)),
    );
  });
}
