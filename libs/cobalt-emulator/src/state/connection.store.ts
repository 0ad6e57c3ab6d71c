import { TrackedMap, type TableChanges } from '../tracked/index.js';
import { mintId, mintToken } from '../random/index.js';
import type { ConnectionRecord } from './records.js';

/** Linked accounts, oldest first. @internal */
export class ConnectionStore {
  readonly #byId = new TrackedMap<ConnectionRecord>();
  readonly #byToken = new Map<string, ConnectionRecord>();

  /** Assumption: the first `access_token_reference_id` is the `user_id` of the link. */
  create(account: { orgId: string; userId: string; emrName: string; createdAt: string }): ConnectionRecord {
    const { orgId, userId, emrName, createdAt } = account;
    const connection: ConnectionRecord = {
      id: mintId(),
      orgId,
      userId,
      accessToken: mintToken(),
      emrName,
      createdAt,
      references: [userId],
      loginRequired: false,
      practice: 0,
    };
    this.#keep(connection);
    return connection;
  }

  byAccessToken(token: string): ConnectionRecord | undefined {
    return this.#byToken.get(token);
  }

  byId(id: string): ConnectionRecord | undefined {
    return this.#byId.get(id);
  }

  /** By id, else by the current reference, else by an earlier one; of several, the newest account. */
  find(idOrReference: string): ConnectionRecord | undefined {
    const newestFirst = this.all().reverse();
    return (
      this.#byId.get(idOrReference) ??
      newestFirst.find((connection) => connection.references.at(-1) === idOrReference) ??
      newestFirst.find((connection) => connection.references.includes(idOrReference))
    );
  }

  setReference(connection: ConnectionRecord, reference: string): void {
    if (connection.references.at(-1) === reference) return;
    const earlier = connection.references.filter((known) => known !== reference);
    this.change(connection, { references: [...earlier, reference] });
  }

  change(
    connection: ConnectionRecord,
    changes: Partial<Pick<ConnectionRecord, 'references' | 'loginRequired' | 'practice'>>,
  ): void {
    Object.assign(connection, changes);
    this.#keep(connection);
  }

  all(): ConnectionRecord[] {
    return [...this.#byId.values()];
  }

  load(connections: readonly ConnectionRecord[]): void {
    this.#byId.clear();
    this.#byToken.clear();
    for (const connection of connections) this.#keep(connection);
  }

  takeChanges(): TableChanges | undefined {
    return this.#byId.takeChanges();
  }

  #keep(connection: ConnectionRecord): void {
    this.#byId.set(connection.id, connection);
    this.#byToken.set(connection.accessToken, connection);
  }
}
