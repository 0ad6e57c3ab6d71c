import { And, In, IsNull, LessThan, MoreThanOrEqual, Not } from 'typeorm';

import { isRecordId } from '../identity/index.js';
import type { LinkAttempts } from '../connections/index.js';
import type { OrgScope } from '../identity/index.js';
import { batchedRows } from '../storage/index.js';
import type { BatchedRows, CobaltStore, Where } from '../storage/index.js';
import { LinkSessionEntity } from './link-session.entity.js';

/** What a state change may set. */
export type LinkSessionPatch = Partial<
  Omit<LinkSessionEntity, 'id' | 'instance' | 'orgId' | 'userId' | 'createdAt' | 'updatedAt'>
>;

const OF_USER = ['orgId', 'userId', 'status', 'createdAt'] as const;

/** What can still become a connection. */
const LIVE = ['open', 'exchanging', 'exchange_unknown'] as const;

/** Link sessions of one organisation. Every change is one statement, conditional on what was seen. */
export class LinkSessionRepository implements LinkAttempts {
  readonly #ofUser: BatchedRows<Pick<LinkSessionEntity, (typeof OF_USER)[number]>>;

  constructor(
    private readonly store: CobaltStore,
    instance: string,
  ) {
    this.#ofUser = batchedRows(store, instance, LinkSessionEntity, OF_USER, ['orgId', 'userId']);
  }

  async insert(scope: OrgScope, session: LinkSessionEntity): Promise<void> {
    await this.store.insertIfAbsent(LinkSessionEntity, { ...session, ...tenant(scope) });
  }

  async find(scope: OrgScope, id: string): Promise<LinkSessionEntity | null> {
    return isRecordId(id) ? this.store.findOne(LinkSessionEntity, { ...tenant(scope), id }) : null;
  }

  /** Those of these sessions that are the organisation's. */
  findAll(scope: OrgScope, ids: readonly string[]): Promise<LinkSessionEntity[]> {
    return this.store.find(LinkSessionEntity, { ...tenant(scope), id: In([...ids]) }, { take: ids.length });
  }

  /** The user's session that is still to be exchanged; newer ones supersede older ones, so there is one at most. */
  findCurrent(scope: OrgScope, userId: string): Promise<LinkSessionEntity | null> {
    const status = In([...LIVE]);
    return this.store.findOne(LinkSessionEntity, { ...tenant(scope), userId, status }, { createdAt: 'DESC' });
  }

  /** The user's session that this public token was exchanged in, or is being exchanged in. */
  findByPublicToken(
    scope: OrgScope,
    userId: string,
    publicTokenHash: string,
  ): Promise<LinkSessionEntity | null> {
    return this.store.findOne(LinkSessionEntity, { ...tenant(scope), userId, publicTokenHash });
  }

  /** Ends the user's older open sessions. */
  async supersedeOlder(scope: OrgScope, { userId, createdAt }: LinkSessionEntity): Promise<void> {
    const sessions = await this.#ofUser(scope.orgId, userId);
    // hardly anybody has one: a batched read is far cheaper than an update that finds nothing
    if (!sessions.some((session) => session.status === 'open' && session.createdAt < createdAt)) return;
    await this.store.update(
      LinkSessionEntity,
      { ...tenant(scope), userId, status: 'open', createdAt: LessThan(createdAt) },
      { status: 'superseded', updatedAt: Date.now() },
    );
  }

  async endFor(scope: OrgScope, { id, userId }: { id: string; userId: string }): Promise<void> {
    await this.end(scope, { connectionId: id });
    await this.end(scope, { userId, connectionId: null });
  }

  /** Ends sessions that are not exchanged yet, also in the middle; a token that one of them holds is destroyed. */
  async end(scope: OrgScope, which: Where<LinkSessionEntity>): Promise<void> {
    await this.store.update(
      LinkSessionEntity,
      { ...which, ...tenant(scope), status: In([...LIVE]) },
      { status: 'superseded', sealedToken: null, leaseUntil: null, updatedAt: Date.now() },
    );
  }

  /**
   * Applies a patch if status and attempt still are as seen, and no token was stored since; tells whether they were.
   */
  compareAndSet(scope: OrgScope, seen: LinkSessionEntity, patch: LinkSessionPatch): Promise<boolean> {
    const { id, status, attemptId, sealedToken } = seen;
    return this.store.compareAndSet(
      LinkSessionEntity,
      { ...tenant(scope), id, status, attemptId, ...(sealedToken === null ? { sealedToken } : {}) },
      { ...patch, updatedAt: Date.now() },
    );
  }

  /**
   * Keeps the token that Cobalt handed out, whoever holds the claim by now: it is the only copy. The first one
   * stays; tells whether this one did.
   */
  storeToken(scope: OrgScope, id: string, sealedToken: string, leaseUntil: number): Promise<boolean> {
    return this.store.compareAndSet(
      LinkSessionEntity,
      { ...tenant(scope), id, sealedToken: IsNull(), status: In([...LIVE]) },
      { sealedToken, leaseUntil, status: 'exchanging', failureCode: null, updatedAt: Date.now() },
    );
  }

  /** Closes a session whose token a connection holds now. */
  close(scope: OrgScope, id: string, connectionId: string): Promise<boolean> {
    return this.store.compareAndSet(
      LinkSessionEntity,
      { ...tenant(scope), id, status: In(['exchanging', 'exchange_unknown']) },
      {
        status: 'exchanged',
        connectionId,
        sealedToken: null,
        failureCode: null,
        leaseUntil: null,
        updatedAt: Date.now(),
      },
    );
  }

  /** Says that an attempt is alive. */
  async renewLease(scope: OrgScope, id: string, attemptId: string, leaseUntil: number): Promise<void> {
    await this.store.compareAndSet(
      LinkSessionEntity,
      { ...tenant(scope), id, attemptId, status: 'exchanging' },
      { leaseUntil },
    );
  }

  /** System scope: the sessions that a browser's cookies name. The caller proves them by their hashes. */
  findForBrowser(instance: string, ids: readonly string[]): Promise<LinkSessionEntity[]> {
    const known = ids.filter(isRecordId);
    if (known.length === 0) return Promise.resolve([]);
    return this.store.find(
      LinkSessionEntity,
      { instance, id: In(known), browserHash: Not(IsNull()) },
      { take: known.length },
    );
  }

  /** System scope: exchanges of any organisation whose claim has run out. For the background work only. */
  findRunOut(instance: string, now: number, take: number): Promise<LinkSessionEntity[]> {
    return this.store.find(
      LinkSessionEntity,
      { instance, status: 'exchanging', leaseUntil: LessThan(now) },
      { order: { leaseUntil: 'ASC' }, take },
    );
  }

  /**
   * System scope: ends open sessions that went past their time, oldest first. Those whose reply was lost may have
   * been honoured, and become unknown. For the background work only.
   *
   * @returns where to go on, when there may be more than `take`
   */
  async expire(
    instance: string,
    { from, before }: { from: number; before: number },
    take: number,
  ): Promise<number | undefined> {
    const late = await this.store.find(
      LinkSessionEntity,
      { instance, status: 'open', expiresAt: And(MoreThanOrEqual(from), LessThan(before)) },
      { order: { expiresAt: 'ASC' }, take },
    );
    for (const replyLost of [false, true]) {
      const ids = late.filter((session) => session.replyLost === replyLost).map(({ id }) => id);
      if (ids.length === 0) continue;
      await this.store.update(
        LinkSessionEntity,
        { id: In(ids), status: 'open', replyLost },
        { status: replyLost ? 'exchange_unknown' : 'expired', updatedAt: Date.now() },
      );
    }
    return late.length < take ? undefined : late.at(-1)?.expiresAt;
  }

  /**
   * System scope: forgets sessions whose time was over before a moment, oldest first; tells how many. For the
   * background work only.
   */
  async forget(instance: string, before: number, take: number): Promise<number> {
    const old = await this.store.find(
      LinkSessionEntity,
      { instance, status: Not('exchanging'), expiresAt: LessThan(before) },
      { order: { expiresAt: 'ASC' }, take },
    );
    const id = In(old.map((session) => session.id));
    if (old.length > 0) await this.store.delete(LinkSessionEntity, { id, status: Not('exchanging') });
    return old.length;
  }
}

function tenant({ instance, orgId }: OrgScope): { instance: string; orgId: string } {
  return { instance, orgId };
}
