/** What has happened to a table. The removals come first: what is removed and put again stands at the end. */
export interface TableChanges<R = unknown> {
  readonly removed?: readonly string[];
  readonly put?: readonly R[];
}

/** A Map that remembers what has happened to it. What is changed in place has to be set again. */
export class TrackedMap<R> extends Map<string, R> {
  readonly #put = new Set<string>();
  readonly #removed = new Set<string>();

  override set(key: string, record: R): this {
    this.#put.add(key);
    return super.set(key, record);
  }

  override delete(key: string): boolean {
    this.#put.delete(key);
    if (this.has(key)) this.#removed.add(key);
    return super.delete(key);
  }

  override clear(): void {
    for (const key of [...this.keys()]) this.delete(key);
  }

  /** Since it was last asked; nothing when nothing has. */
  takeChanges(): TableChanges<R> | undefined {
    if (this.#put.size === 0 && this.#removed.size === 0) return undefined;
    const removed = [...this.#removed];
    const put = [...this.#put].map((key) => this.get(key) as R);
    this.#put.clear();
    this.#removed.clear();
    return { ...(removed.length > 0 && { removed }), ...(put.length > 0 && { put }) };
  }
}
