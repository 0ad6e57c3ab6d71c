/** How many bytes are on the disk, and for what: a bounded number, of which kept files give way to newer ones. */
export class DiskShare {
  readonly #kept = new Map<string, number>();
  #used = 0;

  constructor(
    private readonly maxBytes: number,
    private readonly remove: (name: string) => void,
  ) {}

  /** @returns whether there is room for as many bytes more, after the oldest kept files had to go */
  take(bytes: number): boolean {
    for (const name of [...this.#kept.keys()]) {
      if (this.#used + bytes <= this.maxBytes) break;
      this.drop(name);
    }
    if (this.#used + bytes > this.maxBytes) return false;
    this.#used += bytes;
    return true;
  }

  give(bytes: number): void {
    this.#used -= bytes;
  }

  /** What was taken belongs to this file now. */
  keep(name: string, bytes: number): void {
    this.#kept.set(name, bytes);
  }

  drop(name: string): void {
    const bytes = this.#kept.get(name);
    if (bytes === undefined) return;
    this.#kept.delete(name);
    this.give(bytes);
    this.remove(name);
  }

  dropAll(): void {
    for (const name of [...this.#kept.keys()]) this.drop(name);
  }
}
