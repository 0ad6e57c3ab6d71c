import type * as Cockatiel from 'cockatiel';

import type { CallContext } from '../adapter/index.js';
import { CobaltConnectionError, CobaltTimeoutError, detailsOf } from '../errors/index.js';
import { OpenCircuit, healthOf } from './attempt-verdict.js';
import type { Health } from './attempt-verdict.js';
import { CircuitReach } from './circuit-reach.js';
import { orgOf } from './org-of.js';

const FIRST_PAUSE_MS = 1000;
const LAST_PAUSE_MS = 30_000;
/** Longest that one call which finds out keeps all others waiting. */
const LONGEST_PROBE_MS = 30_000;
/** Opens when more than half of the last 100 calls found the host ill. */
const BREAKER = { threshold: 0.5, size: 100, minimumNumberOfCalls: 100 };

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

interface Verdict {
  readonly health: Health;
}

type Outcome<Result> = Verdict & ({ readonly result: Result } | { readonly error: unknown });

/**
 * Spares a host that cannot serve anybody, and those who would wait for it: after many failures calls fail at once.
 * After a pause one call is let through to see; the pause grows from 1 s to 30 s with each that finds it ill. What one
 * organisation alone has met stops its own calls only: the trouble may be with its EHR.
 */
export class HostCircuit {
  /** Made by the first call: a boot needs none, and would pay for loading it. */
  private breaker: Breaker | undefined;
  private loading: Promise<Breaker> | undefined;
  /** When the next call is let through, by a clock that nobody sets. */
  private probeAt = 0;
  private pauseMs = 0;
  private illProbes = 0;
  /** Whose call was the last that did not find the host well. */
  private probedBy: string | undefined;
  /** Calls that found the host well since one that did not. */
  private wellInARow = 0;
  private readonly reach = new CircuitReach();
  /** When the host last answered anything. */
  private answeredAt = -Infinity;

  constructor(
    private readonly host: string,
    private readonly log?: CircuitLog,
  ) {}

  /** @throws CobaltConnectionError `COBALT_VENDOR_UNAVAILABLE` while no call is let through */
  assertClosed(context: CallContext): void {
    if (this.breaker === undefined) return;
    const { policy, states } = this.breaker;
    if (policy.state === states.Closed || !this.holdsFor(context)) return;
    if (policy.state === states.HalfOpen || this.untilProbe(context) > 0) throw this.refusal(context);
  }

  /**
   * Makes an attempt and learns from it.
   *
   * @throws CobaltConnectionError as {@link assertClosed} does; what the attempt throws
   */
  async run<Result>(context: CallContext, attempt: () => Promise<Result>): Promise<Result> {
    const { policy, states } = this.breaker ?? (await this.load());
    this.assertClosed(context);
    const isProbe = policy.state === states.Open && this.holdsFor(context);
    // it is open, and not for this call
    const isBeside = !isProbe && policy.state !== states.Closed;
    // with a window full of good calls another one would change nothing
    const isSteady = isBeside || (!isProbe && this.wellInARow >= BREAKER.size);
    const made = this.outcomeOf(context, attempt, isProbe);
    if (!isSteady) await policy.execute(() => (isProbe ? this.found(context, made) : made));
    const outcome = await made;
    // others may have opened it meanwhile
    if (isSteady && outcome.health === 'ill' && policy.state === states.Closed) {
      await policy.execute(() => outcome);
    }
    if (!isBeside) this.wellInARow = outcome.health === 'well' ? this.wellInARow + 1 : 0;
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
      const result = await attempt();
      this.note(context, 'well');
      return { health: 'well', result };
    } catch (error) {
      const health = this.isSlowOnly(error, context) ? 'unknown' : healthOf(error, context);
      this.note(context, health);
      if (health === 'unknown' && !isProbe) throw error;
      return { health, error };
    }
  }

  /** Keeps in mind who found the host well or ill. */
  private note(context: CallContext, health: Health): void {
    if (health === 'well') {
      this.answeredAt = performance.now();
      this.reach.foundWell(orgOf(context));
    } else if (health === 'ill' && this.reach.foundIll(orgOf(context))) {
      // news: its pauses begin anew
      this.illProbes = 0;
      this.pause();
      this.warn();
    }
  }

  /** Whether a call is among those that an open circuit stops. */
  private holdsFor(context: CallContext): boolean {
    return this.reach.includes(orgOf(context));
  }

  /** Whether a call had no answer in time from a host that answered others meanwhile. */
  private isSlowOnly(error: unknown, { dispatchedAt }: CallContext): boolean {
    return error instanceof CobaltTimeoutError && this.answeredAt > (dispatchedAt ?? Infinity);
  }

  /** What a probe has found out by its time: one that takes longer goes on, but counts as failed. */
  private async found(context: CallContext, made: Promise<Verdict>): Promise<Verdict> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<Verdict>((resolve) => {
      timer = setTimeout(() => resolve({ health: 'ill' }), LONGEST_PROBE_MS).unref();
    });
    const verdict = await Promise.race([made, late]);
    clearTimeout(timer);
    if (verdict.health === 'ill') this.illProbes += 1;
    this.probedBy = orgOf(context);
    return verdict;
  }

  private load(): Promise<Breaker> {
    this.loading ??= import('cockatiel').then(
      (cockatiel) => (this.breaker = this.make(cockatiel)),
      (error: Error) => {
        this.loading = undefined;
        throw error;
      },
    );
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
      handleWhenResult((verdict) => (verdict as Verdict).health !== 'well'),
      {
        breaker: new CountBreaker(BREAKER),
        // the time is kept by assertClosed: the policy reads a clock that can be set back
        halfOpenAfter: new DelegateBackoff(() => {
          this.pause();
          return -Infinity;
        }),
      },
    );
    policy.onBreak(() => {
      this.reach.open();
      this.warn();
    });
    policy.onReset(() => {
      this.reach.close();
      this.illProbes = 0;
      this.probedBy = undefined;
      this.log?.log(`${this.host} serves again.`);
    });
    return { policy, states: CircuitState };
  }

  private pause(): void {
    this.pauseMs = Math.min(LAST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.min(this.illProbes, 10));
    this.probeAt = performance.now() + this.pauseMs;
  }

  /** One whose EHR is ill must not keep all out: when all are stopped, others than the last may ask first. */
  private untilProbe(context: CallContext): number {
    const isLater = this.reach.isEverybody && this.probedBy === orgOf(context);
    return Math.max(0, this.probeAt + (isLater ? this.pauseMs : 0) - performance.now());
  }

  private refusal(context: CallContext): CobaltConnectionError {
    const wait = this.untilProbe(context);
    context.retryAfterMs = wait;
    return new CobaltConnectionError(
      `${context.operation} was not sent: Cobalt has not been serving calls, and is asked again at ${timeIn(wait)}.`,
      { ...detailsOf(context), cause: new OpenCircuit('The circuit is open.') },
    );
  }

  private warn(): void {
    const [whom, whose] = this.reach.isEverybody
      ? ['nobody', 'calls']
      : ['one organisation nothing', 'its calls'];
    this.log?.warn(`${this.host} serves ${whom}: ${whose} fail at once until ${timeIn(this.pauseMs)}.`);
  }
}

function timeIn(ms: number): string {
  return new Date(Date.now() + ms).toISOString();
}
