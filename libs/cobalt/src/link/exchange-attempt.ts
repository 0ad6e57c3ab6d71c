import { randomUUID } from 'node:crypto';

import type { LinkApi } from '../client/index.js';
import type { ConnectionEntity } from '../connections/index.js';
import type { SecretString } from '../encryption/index.js';
import { CobaltError, isCobaltError } from '../errors/index.js';
import type { OrgScope } from '../identity/index.js';
import { UniqueViolationError } from '../storage/index.js';
import { callExchange } from './exchange-call.js';
import type { ExchangeReply } from './exchange-call.js';
import type { ExchangeFinisher } from './exchange-finisher.js';
import { LEASE_MS } from './link-limits.js';
import type { LinkSessionEntity } from './link-session.entity.js';
import type { LinkSessionPatch, LinkSessionRepository } from './link-session.repository.js';
import { keepLease } from './lease.js';
import type { SessionVault } from './session-vault.js';
import { keepTrying } from './keep-trying.js';
import type { UpdateProbe } from './update-probe.js';

/** One attempt at an exchange: claim, ask Cobalt, store the token before anything else, then the rest. */
export class ExchangeAttempt {
  constructor(
    private readonly sessions: LinkSessionRepository,
    private readonly vault: SessionVault,
    private readonly api: LinkApi,
    private readonly probe: UpdateProbe,
    private readonly finisher: ExchangeFinisher,
    private readonly callTimeoutMs: number,
  ) {}

  /** The connection; nothing when somebody else claimed the session first. */
  async run(
    scope: OrgScope,
    seen: LinkSessionEntity,
    publicToken: SecretString | undefined,
    publicTokenHash: string | undefined,
  ): Promise<ConnectionEntity | undefined> {
    await this.vault.prepare(scope);
    const session = await this.claim(scope, seen, publicTokenHash);
    if (session === undefined) return undefined;
    const lease = keepLease(this.sessions, scope, session);
    try {
      return publicToken === undefined
        ? await this.logInAgain(scope, session)
        : await this.exchange(scope, session, publicToken);
    } finally {
      lease.stop();
    }
  }

  private async claim(
    scope: OrgScope,
    seen: LinkSessionEntity,
    publicTokenHash: string | undefined,
  ): Promise<LinkSessionEntity | undefined> {
    const patch = {
      status: 'exchanging' as const,
      attemptId: randomUUID(),
      leaseUntil: Date.now() + LEASE_MS,
      publicTokenHash: publicTokenHash ?? null,
      // an attempt that ended without a word may have been honoured
      replyLost: seen.replyLost || seen.status !== 'open',
      failureCode: null,
    };
    try {
      return (await this.sessions.compareAndSet(scope, seen, patch)) ? { ...seen, ...patch } : undefined;
    } catch (error) {
      if (!(error instanceof UniqueViolationError)) throw error;
      throw new CobaltError(
        'COBALT_PUBLIC_TOKEN_REJECTED',
        'This public token belongs to another link session.',
      );
    }
  }

  private async exchange(
    scope: OrgScope,
    session: LinkSessionEntity,
    publicToken: SecretString,
  ): Promise<ConnectionEntity | undefined> {
    const reply = await callExchange(this.api, publicToken, session.replyLost, this.callTimeoutMs);
    if (reply.outcome !== 'token') return this.giveUp(scope, session, reply);
    const sealedToken = await this.vault.seal(scope, session.id, reply.accessToken);
    // the only copy there is: a database that is away for a moment must not cost it
    const isFirst = await keepTrying(() =>
      this.sessions.storeToken(scope, session.id, sealedToken, Date.now() + LEASE_MS),
    );
    return isFirst ? this.finisher.finish(scope, { ...session, sealedToken }, reply.accessToken) : undefined;
  }

  private async logInAgain(scope: OrgScope, session: LinkSessionEntity): Promise<ConnectionEntity> {
    try {
      const connection = await this.probe.run(scope, session);
      await this.sessions.close(scope, session.id, connection.id);
      return connection;
    } catch (error) {
      await this.release(scope, session, { status: 'open', failureCode: codeOf(error) });
      throw error;
    }
  }

  /** Records why, for those who wait, and throws it. */
  private async giveUp(
    scope: OrgScope,
    session: LinkSessionEntity,
    reply: Exclude<ExchangeReply, { outcome: 'token' }>,
  ): Promise<never> {
    const failureCode = codeOf(reply.error);
    const next: Record<typeof reply.outcome, LinkSessionPatch> = {
      refused: { status: 'failed', failureCode },
      unknown: { status: 'exchange_unknown', replyLost: true, failureCode },
      undecided: { status: 'open', replyLost: 'replyLost' in reply && reply.replyLost, failureCode },
    };
    await this.release(scope, session, next[reply.outcome]);
    throw reply.error;
  }

  private async release(scope: OrgScope, session: LinkSessionEntity, patch: LinkSessionPatch): Promise<void> {
    // if this fails too, the lease runs out and the session says so itself; the first error is the telling one
    await this.sessions.compareAndSet(scope, session, { ...patch, leaseUntil: null }).catch(() => undefined);
  }
}

function codeOf(error: unknown): string | null {
  return isCobaltError(error) ? error.code : 'COBALT_VENDOR_ERROR';
}
