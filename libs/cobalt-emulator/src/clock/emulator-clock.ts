/** Furthest distance from real time, so that every date stays printable. */
const MAX_OFFSET_MS = 100 * 366 * 24 * 3600 * 1000;

/** The emulator's time: it ticks like the real one, and can be pushed forward. */
export class EmulatorClock {
  #offsetMs: number;

  constructor(offsetMs = 0) {
    this.#offsetMs = offsetMs;
  }

  /**
   * A clock that reads `startAt` now.
   * @throws RangeError for a date that is none, or more than a hundred years away
   */
  static startingAt(startAt: Date): EmulatorClock {
    const offsetMs = startAt.getTime() - Date.now();
    // Not a number is no such distance either.
    if (!(Math.abs(offsetMs) <= MAX_OFFSET_MS)) {
      throw new RangeError('startAt must be a valid date within a hundred years of now.');
    }
    return new EmulatorClock(offsetMs);
  }

  /** Epoch milliseconds. */
  now(): number {
    return Date.now() + this.#offsetMs;
  }

  /** ISO 8601, UTC. */
  iso(): string {
    return new Date(this.now()).toISOString();
  }

  /** How far ahead of real time it is, in milliseconds. */
  get offsetMs(): number {
    return this.#offsetMs;
  }

  /** @throws RangeError for anything but a finite number of milliseconds, zero or more, within a hundred years */
  advance(ms: number): void {
    if (!Number.isFinite(ms) || ms < 0 || Math.abs(this.#offsetMs + ms) > MAX_OFFSET_MS) {
      throw new RangeError(
        'advanceMs must be a number of milliseconds, zero or more, within a hundred years.',
      );
    }
    this.#offsetMs += Math.round(ms);
  }

  /** Back to a given distance from real time. */
  setOffset(offsetMs: number): void {
    this.#offsetMs = offsetMs;
  }
}
