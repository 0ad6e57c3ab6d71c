import { IsNull, LessThanOrEqual, Not } from 'typeorm';

import { isRecordId } from '../identity/index.js';
import type { OrgScope } from '../identity/index.js';
import type { CobaltStore } from '../storage/index.js';
import { ConnectionEntity } from './connection.entity.js';

/** What a state change may set. */
export type ConnectionPatch = Partial<
  Omit<ConnectionEntity, 'id' | 'instance' | 'orgId' | 'userId' | 'createdAt' | 'updatedAt'>
>;

/** A connection as it was when a change was decided on. */
export interface SeenConnection {
  readonly id: string;
  readonly linkEpoch: number;
  /** Given where the change holds for this status only. */
  readonly status?: ConnectionEntity['status'];
}

/** Connections of one organisation. Every change is one statement, conditional on the link epoch it was decided on. */
export class ConnectionRepository {
  constructor(private readonly store: CobaltStore) {}

  /** All of the organisation's, most recently linked first. */
  list(scope: OrgScope): Promise<ConnectionEntity[]> {
    return this.store.find(ConnectionEntity, tenant(scope), { order: { linkedAt: 'DESC', id: 'ASC' } });
  }

  async findById(scope: OrgScope, id: string): Promise<ConnectionEntity | null> {
    return isRecordId(id) ? this.store.findOne(ConnectionEntity, { ...tenant(scope), id }) : null;
  }

  findByUser(scope: OrgScope, userId: string): Promise<ConnectionEntity | null> {
    return this.store.findOne(ConnectionEntity, { ...tenant(scope), userId });
  }

  /** Inserts, unless the user already has a connection in this organisation; tells whether it did. */
  insert(scope: OrgScope, connection: ConnectionEntity): Promise<boolean> {
    return this.store.insertIfAbsent(ConnectionEntity, { ...connection, ...tenant(scope) });
  }

  /** Applies a patch if the connection still is as it was seen; tells whether it was. */
  compareAndSet(scope: OrgScope, seen: SeenConnection, patch: ConnectionPatch): Promise<boolean> {
    const { id, linkEpoch, status } = seen;
    return this.store.compareAndSet(
      ConnectionEntity,
      { ...tenant(scope), id, linkEpoch, ...(status === undefined ? {} : { status }) },
      { ...patch, updatedAt: Date.now() },
    );
  }

  /** System scope: connections of any organisation whose follow-up is due. For the background work only. */
  findDueFollowUps(instance: string, now: number, take: number): Promise<ConnectionEntity[]> {
    return this.store.find(
      ConnectionEntity,
      { instance, followUpAt: LessThanOrEqual(now), sealedToken: Not(IsNull()) },
      { order: { followUpAt: 'ASC' }, take },
    );
  }

  /** Claims a due follow-up for this process until `until`; whoever moves the time first has it. */
  claimFollowUp(scope: OrgScope, seen: ConnectionEntity, until: number): Promise<boolean> {
    const { id, linkEpoch, followUpAt } = seen;
    return this.store.compareAndSet(
      ConnectionEntity,
      { ...tenant(scope), id, linkEpoch, followUpAt },
      { followUpAt: until },
    );
  }
}

function tenant({ instance, orgId }: OrgScope): { instance: string; orgId: string } {
  return { instance, orgId };
}
