import { TrackedMap, type TableChanges } from '../tracked/index.js';
import type { PracticeRecords, StoredRecord } from './practice-records.js';

/** Records kept of one collection of one practice; the oldest go first. */
const MAX_RECORDS = 10_000;

/** Everything that is kept, as it is written to the state file: practice, collection, records. */
export type RecordsSnapshot = Record<string, Record<string, readonly StoredRecord[]>>;

/** What has happened since it was last asked: practice, collection, changes. */
export type RecordsChanges = Record<string, Record<string, TableChanges>>;

/** What calls have changed, practice by practice. */
export class RecordsStore {
  readonly #practices = new Map<string, Map<string, TrackedMap<StoredRecord>>>();

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

  /** @returns nothing when nothing has happened */
  takeChanges(): RecordsChanges | undefined {
    const practices = [...this.#practices].flatMap(([key, collections]) => {
      const changes = [...collections].flatMap(([name, records]) => {
        const changed = records.takeChanges();
        return changed ? [[name, changed] as const] : [];
      });
      return changes.length > 0 ? [[key, Object.fromEntries(changes)] as const] : [];
    });
    return practices.length > 0 ? Object.fromEntries(practices) : undefined;
  }

  apply(changes: RecordsChanges): void {
    for (const [key, collections] of Object.entries(changes)) {
      for (const [name, { removed = [], put = [] }] of Object.entries(collections)) {
        const records = this.#collection(key, name);
        for (const id of removed) records.delete(id);
        for (const record of put as readonly StoredRecord[]) records.set(record.id, record);
      }
    }
  }

  #collection(key: string, name: string): TrackedMap<StoredRecord> {
    const practice = this.#practices.get(key) ?? new Map<string, TrackedMap<StoredRecord>>();
    this.#practices.set(key, practice);
    const records = practice.get(name) ?? new TrackedMap<StoredRecord>();
    practice.set(name, records);
    return records;
  }
}
