import type { PracticeRecords, StoredRecord } from './practice-records.js';

/** Records kept of one collection of one practice; the oldest go first. */
const MAX_RECORDS = 10_000;

/** Everything that is kept, as it is written to the state file: practice, collection, records. */
export type RecordsSnapshot = Record<string, Record<string, readonly StoredRecord[]>>;

/** What calls have changed, practice by practice. */
export class RecordsStore {
  readonly #practices = new Map<string, Map<string, Map<string, StoredRecord>>>();

  of({ orgId, practice }: { readonly orgId: string; readonly practice: number }): PracticeRecords {
    const key = `${practice}/${orgId}`;
    const collection = (name: string): Map<string, StoredRecord> | undefined =>
      this.#practices.get(key)?.get(name);
    return {
      all: <R extends StoredRecord>(name: string) => [...(collection(name)?.values() ?? [])] as R[],
      find: <R extends StoredRecord>(name: string, id: string) => collection(name)?.get(id) as R | undefined,
      put: (name, record) => {
        const records = this.#collection(key, name);
        records.set(record.id, record);
        const [oldest] = records.keys();
        if (records.size > MAX_RECORDS && oldest !== undefined) records.delete(oldest);
        return record;
      },
      remove: (name, id) => void collection(name)?.delete(id),
    };
  }

  snapshot(): RecordsSnapshot {
    const practices = [...this.#practices].map(([key, collections]) => {
      const lists = [...collections].map(([name, records]) => [name, [...records.values()]] as const);
      return [key, Object.fromEntries(lists)] as const;
    });
    return Object.fromEntries(practices);
  }

  load(snapshot: RecordsSnapshot): void {
    this.#practices.clear();
    for (const [key, collections] of Object.entries(snapshot)) {
      for (const [name, records] of Object.entries(collections)) {
        for (const record of records) this.#collection(key, name).set(record.id, record);
      }
    }
  }

  #collection(key: string, name: string): Map<string, StoredRecord> {
    const practice = this.#practices.get(key) ?? new Map<string, Map<string, StoredRecord>>();
    this.#practices.set(key, practice);
    const records = practice.get(name) ?? new Map<string, StoredRecord>();
    practice.set(name, records);
    return records;
  }
}
