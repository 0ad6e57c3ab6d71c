/** Entries kept; the oldest go first. */
const MAX_ENTRIES = 10_000;

/** One request that the emulator received. Tokens are fingerprints, passwords are masked. */
export interface JournalEntry {
  /** When it arrived: ISO 8601, UTC, on the emulator's clock. */
  readonly at: string;
  readonly method: string;
  /** As requested, without the query. */
  readonly path: string;
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, unknown>>;
  /** The JSON that was sent, the text when it was no JSON, or null. */
  readonly body: unknown;
  /** The status that was sent; null while there is none, and for ever when the connection was cut. */
  status: number | null;
  /** The faults that this request met. */
  faults?: string[];
}

/** Every request received, oldest first. */
export class Journal {
  #entries: JournalEntry[] = [];

  add(entry: JournalEntry): JournalEntry {
    this.#entries.push(entry);
    if (this.#entries.length > MAX_ENTRIES) this.#entries.shift();
    return entry;
  }

  list(): JournalEntry[] {
    return this.#entries.map((entry) => ({ ...entry }));
  }

  clear(): void {
    this.#entries = [];
  }
}
