/** An answer of the emulator that broke the contract: a bug of the emulator. */
export interface Violation {
  /** ISO 8601, UTC, on the emulator's clock. */
  readonly at: string;
  readonly method: string;
  /** Template of the path. */
  readonly path: string;
  readonly status: number;
  /** Where and what, without values. */
  readonly problem: string;
}

const MAX_VIOLATIONS = 100;

/** The violations so far; each is logged once. */
export class Violations {
  #list: Violation[] = [];

  constructor(private readonly log: (line: string) => void) {}

  add(violation: Violation): void {
    if (this.#list.length < MAX_VIOLATIONS) this.#list.push(violation);
    const { method, path, status, problem } = violation;
    this.log(`Bug in the emulator: its ${status} to ${method} ${path} breaks the contract: ${problem}`);
  }

  list(): Violation[] {
    return [...this.#list];
  }

  clear(): void {
    this.#list = [];
  }
}
