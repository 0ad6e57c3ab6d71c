/** Settings of a {@link BatchedReader}. */
export interface BatchedReaderOptions {
  /** Most keys in one query. Default 500. */
  maxBatch?: number;
  /** Most queries under way at once; later reads gather meanwhile. Default 2. */
  maxInFlight?: number;
}

interface Waiting<R> {
  resolve(row: R | undefined): void;
  reject(error: unknown): void;
}

/**
 * Turns concurrent reads by key into few queries. Nothing is kept: a read is answered by a query that was sent after
 * the read was asked for, so that it sees every change committed before it.
 */
export class BatchedReader<R> {
  readonly #maxBatch: number;
  readonly #maxInFlight: number;
  readonly #waiting = new Map<string, Waiting<R>[]>();
  #inFlight = 0;
  #isScheduled = false;

  /** @param load reads many keys in one query; a key without a row is left out of the map */
  constructor(
    private readonly load: (keys: readonly string[]) => Promise<ReadonlyMap<string, R>>,
    { maxBatch = 500, maxInFlight = 2 }: BatchedReaderOptions = {},
  ) {
    this.#maxBatch = maxBatch;
    this.#maxInFlight = maxInFlight;
  }

  /** The row of a key, or nothing. Throws what `load` threw. */
  get(key: string): Promise<R | undefined> {
    return new Promise((resolve, reject) => {
      const others = this.#waiting.get(key);
      if (others) others.push({ resolve, reject });
      else this.#waiting.set(key, [{ resolve, reject }]);
      this.#schedule();
    });
  }

  #schedule(): void {
    if (this.#isScheduled || this.#inFlight >= this.#maxInFlight || this.#waiting.size === 0) return;
    this.#isScheduled = true;
    // after the callbacks of this turn of the event loop: they are what arrives together
    setImmediate(() => {
      this.#isScheduled = false;
      this.#send();
    });
  }

  #send(): void {
    while (this.#inFlight < this.#maxInFlight && this.#waiting.size > 0) {
      const batch = new Map<string, Waiting<R>[]>();
      for (const [key, waiting] of this.#waiting) {
        if (batch.size === this.#maxBatch) break;
        batch.set(key, waiting);
        this.#waiting.delete(key);
      }
      this.#inFlight += 1;
      void this.#settle(batch);
    }
  }

  async #settle(batch: ReadonlyMap<string, Waiting<R>[]>): Promise<void> {
    try {
      const rows = await this.load([...batch.keys()]);
      for (const [key, waiting] of batch) for (const read of waiting) read.resolve(rows.get(key));
    } catch (error) {
      for (const waiting of batch.values()) for (const read of waiting) read.reject(error);
    } finally {
      this.#inFlight -= 1;
      this.#schedule();
    }
  }
}
