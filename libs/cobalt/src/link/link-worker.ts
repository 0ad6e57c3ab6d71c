import { setImmediate as afterThisTurn } from 'node:timers/promises';

import type { BeforeApplicationShutdown, Logger, OnApplicationBootstrap } from '@nestjs/common';

import type { ConnectionEntity, ConnectionRepository } from '../connections/index.js';
import { orgScope } from '../identity/index.js';
import { instanceLogger } from '../observability/index.js';
import type { ExchangeFinisher } from './exchange-finisher.js';
import type { FollowUpService } from './follow-up.service.js';
import {
  CLEAN_UP_BATCH,
  EXCHANGE_GRACE_MS,
  SESSION_RETENTION_MS,
  SETTLE_AGAIN_MS,
  STOP_FOLLOW_UPS_MS,
  SWEEP_BATCH,
  SWEEP_INTERVAL_MS,
} from './link-limits.js';
import type { LinkSessionEntity } from './link-session.entity.js';
import type { LinkSessionRepository } from './link-session.repository.js';

const HOUR_MS = 60 * 60_000;

/**
 * The background work of linking: follow-ups right after an exchange, and a sweep that finds what a process left
 * undone when it died. Rows say what is due, so any process may do it.
 */
export class LinkWorker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #logger: Logger;
  readonly #underWay = new Set<Promise<void>>();
  readonly #busy = new Set<string>();
  #timer: NodeJS.Timeout | undefined;
  #isStopped = false;
  #forgotAt = 0;
  #expiredUpTo = 0;

  constructor(
    private readonly instance: string,
    private readonly isEnabled: boolean,
    private readonly sessions: LinkSessionRepository,
    private readonly connections: ConnectionRepository,
    private readonly finisher: ExchangeFinisher,
    private readonly followUps: FollowUpService,
  ) {
    this.#logger = instanceLogger(instance);
  }

  onApplicationBootstrap(): void {
    if (!this.isEnabled) return;
    this.#timer = setInterval(() => this.track(this.sweep()), SWEEP_INTERVAL_MS);
    this.#timer.unref();
  }

  /** Takes no new work and lets what is under way end, with some patience. */
  async beforeApplicationShutdown(): Promise<void> {
    this.#isStopped = true;
    clearInterval(this.#timer);
    const patience = setTimeout(() => this.followUps.stop(), STOP_FOLLOW_UPS_MS);
    await Promise.allSettled(this.#underWay);
    clearTimeout(patience);
  }

  /** A connection was linked: do what follows, after the answer is out. */
  readonly linked = (connection: ConnectionEntity): void => {
    if (this.isEnabled && !this.#isStopped && connection.followUpAt !== null) {
      this.track(afterThisTurn().then(() => this.followUps.run(connection)));
    }
  };

  /** One look around. Public for processes that keep their own schedule. */
  async sweep(): Promise<void> {
    // side by side: while Cobalt is slow to answer follow-ups, exchanges are settled all the same
    await Promise.all([
      this.unlessBusy('exchanges', () => this.settleExchanges()),
      this.unlessBusy('follow-ups', () => this.followUp()),
    ]);
  }

  private async unlessBusy(what: string, work: () => Promise<void>): Promise<void> {
    if (this.#busy.has(what) || this.#isStopped) return;
    this.#busy.add(what);
    try {
      await work();
    } catch (error) {
      this.#logger.warn(`Sweep of ${what} put off: ${reason(error)}`);
    } finally {
      this.#busy.delete(what);
    }
  }

  private async settleExchanges(): Promise<void> {
    const now = Date.now();
    for (const session of await this.sessions.findRunOut(this.instance, now, SWEEP_BATCH)) {
      if (this.#isStopped) return;
      await this.settleSession(session);
    }
    await this.expire(now);
    await this.forget(now);
  }

  private async followUp(): Promise<void> {
    for (const connection of await this.connections.findDueFollowUps(
      this.instance,
      Date.now(),
      SWEEP_BATCH,
    )) {
      if (this.#isStopped) return;
      await this.followUps.run(connection);
    }
  }

  /** An exchange whose process died: finish it if its token is there, else say that its outcome is unknown. */
  private async settleSession(session: LinkSessionEntity): Promise<void> {
    const scope = orgScope(this.instance, session.orgId);
    try {
      if (session.sealedToken !== null) {
        const connection = await this.finisher.finish(scope, session);
        if (connection !== undefined) this.linked(connection);
      } else
        await this.sessions.compareAndSet(scope, session, {
          status: 'exchange_unknown',
          replyLost: true,
          leaseUntil: null,
        });
    } catch (error) {
      this.#logger.warn(`Link session ${session.id} could not be settled yet: ${reason(error)}`);
      // or a batch of such would stand before all others; whoever asks for it is not kept waiting by a lease
      if (session.sealedToken !== null)
        await this.sessions.compareAndSet(scope, session, { leaseUntil: Date.now() + SETTLE_AGAIN_MS });
    }
  }

  private async expire(now: number): Promise<void> {
    const before = now - EXCHANGE_GRACE_MS;
    const more = await this.sessions.expire(
      this.instance,
      { from: this.#expiredUpTo, before },
      CLEAN_UP_BATCH,
    );
    // not all of history each time; but an attempt that ended late may have opened its session again
    this.#expiredUpTo = more ?? before - HOUR_MS;
  }

  private async forget(now: number): Promise<void> {
    if (now - this.#forgotAt < HOUR_MS) return;
    const count = await this.sessions.forget(this.instance, now - SESSION_RETENTION_MS, CLEAN_UP_BATCH);
    if (count < CLEAN_UP_BATCH) this.#forgotAt = now;
  }

  private track(work: Promise<void>): void {
    this.#underWay.add(work);
    void work.finally(() => this.#underWay.delete(work));
  }
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : 'unknown error';
}
