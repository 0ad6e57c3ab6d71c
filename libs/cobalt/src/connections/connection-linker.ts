import { randomUUID } from 'node:crypto';

import type { SecretString } from '../encryption/index.js';
import { CobaltError } from '../errors/index.js';
import type { OrgScope } from '../identity/index.js';
import type { ConnectionEntity } from './connection.entity.js';
import type { ConnectionRepository } from './connection.repository.js';
import type { ConnectionVault } from './connection-vault.js';

/** Several sessions of one user may finish at once; each round one of them gets through. */
const MAX_ROUNDS = 10;

/** What a finished exchange, or an import, hands over. */
export interface NewLink {
  userId: string;
  /** Update mode: the connection that is logged in again. */
  connectionId?: string | null;
  /** The exchange this token came from; the same one never counts twice. */
  linkSessionId: string | null;
  emrName: string | null;
  accessToken: SecretString;
  /** Asked before an existing connection is changed: whether this link still counts. */
  mayReplace?: (existing: ConnectionEntity) => Promise<boolean>;
}

/** Writes a new access token into the user's connection: a new row, or the same row with a new token and epoch. */
export class ConnectionLinker {
  constructor(
    private readonly connections: ConnectionRepository,
    private readonly vault: ConnectionVault,
  ) {}

  /** The connection; nothing when `mayReplace` says that the link counts no more. */
  async link(
    scope: OrgScope,
    link: NewLink & Required<Pick<NewLink, 'mayReplace'>>,
  ): Promise<ConnectionEntity | undefined>;
  async link(scope: OrgScope, link: NewLink): Promise<ConnectionEntity>;
  async link(scope: OrgScope, link: NewLink): Promise<ConnectionEntity | undefined> {
    for (let round = 0; round < MAX_ROUNDS; round += 1) {
      const existing = await this.find(scope, link);
      if (existing !== null && link.linkSessionId !== null && existing.linkSessionId === link.linkSessionId) {
        return existing;
      }
      if (existing !== null && (await link.mayReplace?.(existing)) === false) return undefined;
      const written =
        existing === null ? await this.create(scope, link) : await this.replace(scope, existing, link);
      if (written !== undefined) return written;
    }
    throw new CobaltError(
      'COBALT_STORAGE_UNAVAILABLE',
      'The connection kept changing while it was being linked.',
    );
  }

  /** The stored token works again (update mode without a new one): active, in a new epoch. */
  async reactivate(scope: OrgScope, seen: ConnectionEntity): Promise<ConnectionEntity | undefined> {
    const patch = { ...activePatch(seen), linkEpoch: seen.linkEpoch + 1 };
    const { id, linkEpoch } = seen;
    return (await this.connections.compareAndSet(scope, { id, linkEpoch }, patch))
      ? { ...seen, ...patch }
      : undefined;
  }

  private find(scope: OrgScope, link: NewLink): Promise<ConnectionEntity | null> {
    return link.connectionId
      ? this.connections.findById(scope, link.connectionId)
      : this.connections.findByUser(scope, link.userId);
  }

  private async create(scope: OrgScope, link: NewLink): Promise<ConnectionEntity | undefined> {
    const id = randomUUID();
    const now = Date.now();
    const connection: ConnectionEntity = {
      id,
      instance: scope.instance,
      orgId: scope.orgId,
      userId: link.userId,
      status: 'active',
      statusReason: null,
      emrName: link.emrName,
      sealedToken: await this.vault.seal(scope, id, link.accessToken),
      linkEpoch: 1,
      linkSessionId: link.linkSessionId,
      referenceAlias: null,
      practiceNpis: null,
      practiceCheck: 'done',
      followUpAt: now,
      followUpAttempts: 0,
      linkedAt: now,
      createdAt: now,
      updatedAt: now,
    };
    return (await this.connections.insert(scope, connection)) ? connection : undefined;
  }

  private async replace(
    scope: OrgScope,
    seen: ConnectionEntity,
    link: NewLink,
  ): Promise<ConnectionEntity | undefined> {
    const patch = {
      ...activePatch(seen),
      sealedToken: await this.vault.seal(scope, seen.id, link.accessToken),
      linkEpoch: seen.linkEpoch + 1,
      linkSessionId: link.linkSessionId,
      emrName: link.emrName ?? seen.emrName,
    };
    const { id, linkEpoch } = seen;
    return (await this.connections.compareAndSet(scope, { id, linkEpoch }, patch))
      ? { ...seen, ...patch }
      : undefined;
  }
}

/** Active, but where a practice is on record nothing is called before it has been compared. */
function activePatch(seen: ConnectionEntity) {
  const now = Date.now();
  return {
    status: 'active' as const,
    statusReason: null,
    practiceCheck: seen.practiceNpis === null ? ('done' as const) : ('pending' as const),
    followUpAt: now,
    followUpAttempts: 0,
    linkedAt: now,
    updatedAt: now,
  };
}
