import { isRecordId } from '../identity/index.js';
import { batchedRows } from '../storage/index.js';
import type { BatchedRows, CobaltStore } from '../storage/index.js';
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

/**
 * Reads connections for calls: always from the database, so that a disconnect on another machine holds from the
 * very next call, but many concurrent reads in one query.
 */
export class ConnectionReader {
  readonly #byOrg: BatchedRows<ConnectionRow>;
  readonly #byId: BatchedRows<ConnectionRow>;
  readonly #byUser: BatchedRows<ConnectionRow>;

  constructor(store: CobaltStore, instance: string) {
    this.#byOrg = batchedRows(store, instance, ConnectionEntity, COLUMNS, ['orgId']);
    this.#byId = batchedRows(store, instance, ConnectionEntity, COLUMNS, ['id']);
    this.#byUser = batchedRows(store, instance, ConnectionEntity, COLUMNS, ['orgId', 'userId']);
  }

  /** All connections of an organisation; with an id, that one if it is the organisation's. */
  async read(orgId: string, connectionId?: string): Promise<readonly ConnectionRow[]> {
    if (connectionId === undefined) return this.#byOrg(orgId);
    const rows = isRecordId(connectionId) ? await this.#byId(connectionId) : [];
    return rows.filter((row) => row.orgId === orgId);
  }

  /** A user's connection in an organisation. */
  async readOwn(orgId: string, userId: string): Promise<ConnectionRow | undefined> {
    const [own] = await this.#byUser(orgId, userId);
    return own;
  }
}
