import { TrackedMap, type TableChanges } from '../tracked/index.js';

/** Kept at most, the oldest forgotten first: a long-running emulator must not grow for ever. */
const MAX_TOKENS = 10_000;

/** Records by their token, oldest first. */
export class TokenStore<R extends { readonly token: string }> {
  readonly #records = new TrackedMap<R>();

  add(record: R): R {
    this.#records.set(record.token, record);
    if (this.#records.size > MAX_TOKENS) {
      const oldest = this.#records.keys().next();
      if (!oldest.done) this.#records.delete(oldest.value);
    }
    return record;
  }

  find(token: string): R | undefined {
    return this.#records.get(token);
  }

  change(record: R, changes: Partial<R>): void {
    Object.assign(record, changes);
    if (this.#records.get(record.token) === record) this.#records.set(record.token, record);
  }

  all(): R[] {
    return [...this.#records.values()];
  }

  load(records: readonly R[]): void {
    this.#records.clear();
    for (const record of records) this.#records.set(record.token, record);
  }

  takeChanges(): TableChanges | undefined {
    return this.#records.takeChanges();
  }
}
