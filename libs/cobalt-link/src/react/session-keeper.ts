import { errorOf } from './error.js';
import type { CobaltLinkError } from './types.js';

/** Time, as far as the keeper needs it. */
export interface Clock {
  now(): number;
  /** Runs something later; what is returned cancels it. */
  after(ms: number, run: () => void): () => void;
}

interface Kept<S> {
  session: S;
  since: number;
  until: number;
}

/** A browser's clock may be ahead of the server's by any amount: what has just been made has this long at least. */
const SHORTEST_LIFE_MS = 120_000;
/** A session is renewed while it still has this long (or half its life): its user needs time to log in. */
const MARGIN_MS = 120_000;
const FIRST_RETRY_MS = 2_000;
const LONGEST_RETRY_MS = 300_000;
/** Longer timers fire at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** Keeps one live session for the next opening while it is wanted, and renews it. A session is given away once. */
export class SessionKeeper<S extends { expiresAt: string }> {
  /** Why the latest session could not be had, until one is there or is asked for by `take`. */
  failure?: CobaltLinkError;
  private kept?: Kept<S>;
  private asking?: Promise<S>;
  private wanted = false;
  private resting = false;
  private failures = 0;
  private retryAt = 0;
  private cancelTimer?: () => void;

  constructor(
    private readonly create: () => Promise<S>,
    private readonly changed: () => void,
    private readonly clock: Clock = systemClock,
  ) {}

  /** A session is being fetched in advance. */
  get busy(): boolean {
    return this.asking !== undefined;
  }

  /** Whether a session is to be at hand. */
  want(wanted: boolean): void {
    this.wanted = wanted;
    this.update();
  }

  /** The kept session is worth nothing any more; none is fetched until `wake` or `take`. */
  rest(): void {
    this.resting = true;
    this.kept = undefined;
  }

  wake(): void {
    this.resting = false;
  }

  /** The session for an opening: the kept one, the one that is under way, or a new one. */
  take(): Promise<S> {
    const { kept, asking } = this;
    this.kept = this.asking = this.failure = undefined;
    this.failures = this.retryAt = 0;
    this.resting = false;
    if (kept && this.isFresh(kept)) return Promise.resolve(kept.session);
    return asking ?? this.create();
  }

  /** Timers stop while a computer sleeps, and clocks are set: so the clock is asked at every use. */
  private isFresh({ since, until }: Kept<S>): boolean {
    const now = this.clock.now();
    return since <= now && now < until;
  }

  private update(): void {
    this.cancelTimer?.();
    if (!this.wanted || this.resting || this.asking) return;
    const dueAt = this.kept && this.isFresh(this.kept) ? this.kept.until : this.retryAt;
    const wait = dueAt - this.clock.now();
    if (wait > 0) this.cancelTimer = this.clock.after(Math.min(wait, LONGEST_TIMER_MS), () => this.update());
    else this.ask();
  }

  private ask(): void {
    const asking = this.create();
    this.asking = asking;
    const settle = (how: () => void): void => {
      if (this.asking !== asking) return;
      this.asking = undefined;
      how();
      this.update();
      this.changed();
    };
    const failed = (cause: unknown): void => settle(() => this.failed(cause));
    // what was answered may be no session at all: that is a failure, too
    asking.then((session) => this.lifeOf(session)).then((kept) => settle(() => this.keep(kept)), failed);
    this.changed();
  }

  private lifeOf(session: S): Kept<S> {
    const since = this.clock.now();
    const life = Math.max(SHORTEST_LIFE_MS, Date.parse(session.expiresAt) - since || 0);
    return { session, since, until: since + life - Math.min(MARGIN_MS, life / 2) };
  }

  private keep(kept: Kept<S>): void {
    this.failure = undefined;
    this.failures = 0;
    if (!this.resting) this.kept = kept;
  }

  private failed(cause: unknown): void {
    this.failure = errorOf('session_failed', cause);
    this.kept = undefined;
    const delay = Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** this.failures++);
    this.retryAt = this.clock.now() + delay * (0.5 + Math.random() / 2);
  }
}

const systemClock: Clock = {
  now: () => Date.now(),
  after(ms, run) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};
