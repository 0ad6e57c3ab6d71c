import {
  BrokenCircuitError,
  CircuitState,
  CountBreaker,
  DelegateBackoff,
  circuitBreaker,
  handleWhenResult,
  isBrokenCircuitError,
} from 'cockatiel';
import type { CircuitBreakerPolicy } from 'cockatiel';

import type { CallContext } from '../adapter/index.js';
import { CobaltConnectionError, detailsOf } from '../errors/index.js';
import { healthOf } from './attempt-verdict.js';

const FIRST_PAUSE_MS = 1000;
const LAST_PAUSE_MS = 30_000;
/** Opens when more than half of the last 40 calls, and of 20 at least, found the host ill. */
const BREAKER = { threshold: 0.5, size: 40, minimumNumberOfCalls: 20 };

/** Told of every change of state, once. */
export interface CircuitLog {
  warn(message: string): void;
  log(message: string): void;
}

type Outcome<Result> =
  { readonly isIll: false; readonly result: Result } | { readonly isIll: boolean; readonly error: unknown };

/**
 * Spares a host that cannot serve anybody, and those who would wait for it: after many failures calls fail at once.
 * After a pause one call is let through to see; the pause grows from 1 s to 30 s until one succeeds.
 */
export class HostCircuit {
  private readonly policy: CircuitBreakerPolicy;
  /** When the next call is let through, in epoch milliseconds. */
  private probeAt = 0;

  constructor(host: string, log?: CircuitLog) {
    this.policy = circuitBreaker(
      handleWhenResult((outcome) => (outcome as Outcome<unknown>).isIll),
      {
        breaker: new CountBreaker(BREAKER),
        halfOpenAfter: new DelegateBackoff(({ attempt }) => {
          const pause = Math.min(LAST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.min(attempt - 1, 10));
          this.probeAt = Date.now() + pause;
          return pause;
        }),
      },
    );
    this.policy.onBreak(() =>
      log?.warn(`${host} serves nobody: calls fail at once until ${this.probeTime}.`),
    );
    this.policy.onReset(() => log?.log(`${host} serves again.`));
  }

  /** @throws CobaltConnectionError `COBALT_VENDOR_UNAVAILABLE` while no call is let through */
  assertClosed(context: CallContext): void {
    const { state } = this.policy;
    if (state === CircuitState.Closed) return;
    if (state === CircuitState.HalfOpen || Date.now() < this.probeAt) throw this.refusal(context);
  }

  /**
   * Makes an attempt and learns from it.
   *
   * @param canProbe whether it may be the one that finds out: an attempt that takes long would keep all others waiting
   * @throws CobaltConnectionError as {@link assertClosed} does; what the attempt throws
   */
  async run<Result>(
    context: CallContext,
    attempt: () => Promise<Result>,
    canProbe: boolean,
  ): Promise<Result> {
    this.assertClosed(context);
    const isProbe = this.policy.state === CircuitState.Open;
    if (isProbe && !canProbe) throw this.refusal(context);
    let outcome: Outcome<Result>;
    try {
      outcome = await this.policy.execute(() => this.outcomeOf(context, attempt, isProbe));
    } catch (error) {
      throw isBrokenCircuitError(error) ? this.refusal(context, error) : error;
    }
    if ('error' in outcome) throw outcome.error;
    return outcome.result;
  }

  /** What says nothing about the host is thrown, and so not counted; a probe that found nothing out has failed. */
  private async outcomeOf<Result>(
    context: CallContext,
    attempt: () => Promise<Result>,
    isProbe: boolean,
  ): Promise<Outcome<Result>> {
    try {
      return { isIll: false, result: await attempt() };
    } catch (error) {
      const health = healthOf(error, context);
      if (health === 'unknown' && !isProbe) throw error;
      return { isIll: health !== 'well', error };
    }
  }

  private refusal(context: CallContext, cause: Error = new BrokenCircuitError()): CobaltConnectionError {
    context.retryAfterMs = Math.max(0, this.probeAt - Date.now());
    return new CobaltConnectionError(
      `${context.operation} was not sent: Cobalt has not been serving calls, and is asked again at ${this.probeTime}.`,
      { ...detailsOf(context), cause },
    );
  }

  private get probeTime(): string {
    return new Date(this.probeAt).toISOString();
  }
}
