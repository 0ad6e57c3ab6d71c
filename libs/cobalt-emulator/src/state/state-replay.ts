import { RecordsStore, type RecordsChanges } from '../records/index.js';
import type { TableChanges } from '../tracked/index.js';
import type { StateSnapshot } from './records.js';

/** The tables beside the records of practices, and which field their entries are known by. */
const KEYS = {
  organizations: 'orgId',
  linkTokens: 'token',
  publicTokens: 'token',
  connections: 'id',
  jobs: 'id',
  events: 'id',
} as const;

/** A table beside the records of practices. */
export type TableName = keyof typeof KEYS;

/** What has changed since the state was written last; what it does not name is as it was. */
export interface StateChanges {
  readonly head?: Partial<Omit<StateSnapshot, TableName | 'records'>>;
  readonly tables?: Partial<Record<TableName, TableChanges>>;
  readonly records?: RecordsChanges;
}

/** A snapshot, brought forward change by change. */
export class StateReplay {
  #head: StateSnapshot;
  readonly #tables = new Map<TableName, Map<unknown, object>>();
  readonly #records = new RecordsStore();

  constructor(snapshot: StateSnapshot) {
    this.#head = snapshot;
    this.#records.load(snapshot.records ?? {});
    for (const name of Object.keys(KEYS) as TableName[]) {
      const table = new Map<unknown, object>();
      this.#tables.set(name, table);
      this.#change(name, { put: snapshot[name] ?? [] });
    }
  }

  apply({ head, tables = {}, records = {} }: StateChanges): void {
    this.#head = { ...this.#head, ...head };
    for (const [name, changes] of Object.entries(tables)) this.#change(name as TableName, changes);
    this.#records.apply(records);
  }

  get snapshot(): StateSnapshot {
    const lists = [...this.#tables].map(([name, table]) => [name, [...table.values()]] as const);
    return { ...this.#head, ...Object.fromEntries(lists), records: this.#records.snapshot() };
  }

  #change(name: TableName, { removed = [], put = [] }: TableChanges): void {
    const table = this.#tables.get(name);
    if (!table) return;
    for (const key of removed) table.delete(key);
    for (const entry of put) table.set((entry as Record<string, unknown>)[KEYS[name]], entry as object);
  }
}
