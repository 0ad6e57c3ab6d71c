import type * as Cockatiel from 'cockatiel';

import type { CallContext } from '../adapter/index.js';
import { CobaltConnectionError, detailsOf } from '../errors/index.js';
import { OpenCircuit, healthOf } from './attempt-verdict.js';

const FIRST_PAUSE_MS = 1000;
const LAST_PAUSE_MS = 30_000;
/** Opens when more than half of the last 40 calls, and of 20 at least, found the host ill. */
const BREAKER = { threshold: 0.5, size: 40, minimumNumberOfCalls: 20 };

/** Told of every change of state, once. */
export interface CircuitLog {
  warn(message: string): void;
  log(message: string): void;
}

type Cockatiels = typeof Cockatiel;

interface Breaker {
  readonly policy: Cockatiel.CircuitBreakerPolicy;
  readonly states: typeof Cockatiel.CircuitState;
}

type Outcome<Result> =
  { readonly isIll: false; readonly result: Result } | { readonly isIll: boolean; readonly error: unknown };

/**
 * Spares a host that cannot serve anybody, and those who would wait for it: after many failures calls fail at once.
 * After a pause one call is let through to see; the pause grows from 1 s to 30 s until one succeeds.
 */
export class HostCircuit {
  /** Made by the first call: a boot needs none, and would pay for loading it. */
  private breaker: Breaker | undefined;
  private loading: Promise<Breaker> | undefined;
  /** When the next call is let through, in epoch milliseconds. */
  private probeAt = 0;

  constructor(
    private readonly host: string,
    private readonly log?: CircuitLog,
  ) {}

  /** @throws CobaltConnectionError `COBALT_VENDOR_UNAVAILABLE` while no call is let through */
  assertClosed(context: CallContext): void {
    if (this.breaker === undefined) return;
    const { policy, states } = this.breaker;
    if (policy.state === states.Closed) return;
    if (policy.state === states.HalfOpen || Date.now() < this.probeAt) throw this.refusal(context);
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
    const { policy, states } = this.breaker ?? (await this.load());
    this.assertClosed(context);
    const isProbe = policy.state === states.Open;
    if (isProbe && !canProbe) throw this.refusal(context);
    let outcome: Outcome<Result>;
    try {
      outcome = await policy.execute(() => this.outcomeOf(context, attempt, isProbe));
    } catch (error) {
      throw isBrokenCircuit(error) ? this.refusal(context) : error;
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

  private load(): Promise<Breaker> {
    this.loading ??= import('cockatiel').then((cockatiel) => (this.breaker = this.make(cockatiel)));
    return this.loading;
  }

  private make({
    CircuitState,
    CountBreaker,
    DelegateBackoff,
    circuitBreaker,
    handleWhenResult,
  }: Cockatiels): Breaker {
    const policy = circuitBreaker(
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
    policy.onBreak(() =>
      this.log?.warn(`${this.host} serves nobody: calls fail at once until ${this.probeTime}.`),
    );
    policy.onReset(() => this.log?.log(`${this.host} serves again.`));
    return { policy, states: CircuitState };
  }

  private refusal(context: CallContext): CobaltConnectionError {
    context.retryAfterMs = Math.max(0, this.probeAt - Date.now());
    return new CobaltConnectionError(
      `${context.operation} was not sent: Cobalt has not been serving calls, and is asked again at ${this.probeTime}.`,
      { ...detailsOf(context), cause: new OpenCircuit('The circuit is open.') },
    );
  }

  private get probeTime(): string {
    return new Date(this.probeAt).toISOString();
  }
}

function isBrokenCircuit(error: unknown): boolean {
  return (error as { isBrokenCircuitError?: unknown } | null)?.isBrokenCircuitError === true;
}
