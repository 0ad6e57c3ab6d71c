import { isRecordId } from '../identity/index.js';
import { BatchedReader, selectByKeys } from '../storage/index.js';
import type { CobaltStore } from '../storage/index.js';
import { ConnectionEntity } from './connection.entity.js';

const COLUMNS = [
  'id',
  'orgId',
  'userId',
  'status',
  'sealedToken',
  'linkEpoch',
  'practiceCheck',
  'linkedAt',
] as const;

/** What a call needs to know of a connection. */
export type ConnectionRow = Pick<ConnectionEntity, (typeof COLUMNS)[number]>;

const NONE: readonly ConnectionRow[] = [];

/**
 * Reads connections for calls: always from the database, so that a disconnect on another machine holds from the
 * very next call, but many concurrent reads in one query. It crosses organisations inside a batch and therefore
 * hands each reader the rows of the organisation asked for, and no other.
 */
export class ConnectionReader {
  readonly #byOrg: BatchedReader<ConnectionRow[]>;
  readonly #byId: BatchedReader<ConnectionRow[]>;

  constructor(store: CobaltStore, instance: string) {
    this.#byOrg = batched(store, instance, 'orgId');
    this.#byId = batched(store, instance, 'id');
  }

  /** All connections of an organisation; with an id, that one if it is the organisation's. */
  async read(orgId: string, connectionId?: string): Promise<readonly ConnectionRow[]> {
    if (connectionId === undefined) return (await this.#byOrg.get(orgId)) ?? NONE;
    const rows = isRecordId(connectionId) ? await this.#byId.get(connectionId) : undefined;
    return rows?.filter((row) => row.orgId === orgId) ?? NONE;
  }
}

function batched(store: CobaltStore, instance: string, key: 'orgId' | 'id'): BatchedReader<ConnectionRow[]> {
  const select = selectByKeys(store, ConnectionEntity, COLUMNS, key);
  return new BatchedReader(async (keys) => {
    const groups = new Map<string, ConnectionRow[]>();
    for (const row of await select(instance, keys)) {
      const group = groups.get(row[key]);
      if (group === undefined) groups.set(row[key], [row]);
      else group.push(row);
    }
    return groups;
  });
}
