import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';

import { describeEachDatabase, openMigrated } from '../../../../test/support/databases.js';
import type { TestDatabase } from '../../../../test/support/databases.js';
import { orgScope } from '../identity/index.js';
import { CobaltStore } from '../storage/index.js';
import type { LinkSessionEntity } from './link-session.entity.js';
import { LinkSessionRepository } from './link-session.repository.js';

const SCOPE = orgScope('default', 'org');

describeEachDatabase('link sessions', (server) => {
  let database: TestDatabase;
  let host: DataSource;
  let store: CobaltStore;
  let sessions: LinkSessionRepository;
  beforeAll(async () => {
    database = await server.create();
    host = await openMigrated(database);
    store = await CobaltStore.open(host);
    sessions = new LinkSessionRepository(store, 'default');
  });
  afterAll(async () => {
    await store.onApplicationShutdown();
    await host.destroy();
    await database.drop();
  });

  async function exchanging(overrides: Partial<LinkSessionEntity> = {}): Promise<LinkSessionEntity> {
    const now = Date.now();
    const session: LinkSessionEntity = {
      id: randomUUID(),
      instance: 'default',
      orgId: 'org',
      userId: 'ana',
      status: 'exchanging',
      mode: 'link',
      connectionId: null,
      emrName: null,
      returnUrl: null,
      browserHash: null,
      publicTokenHash: null,
      attemptId: randomUUID(),
      leaseUntil: now - 1,
      replyLost: false,
      sealedToken: null,
      failureCode: null,
      expiresAt: now + 60_000,
      createdAt: now,
      updatedAt: now,
      ...overrides,
    };
    await sessions.insert(SCOPE, session);
    return session;
  }

  it('change as long as they are as they were seen', async () => {
    const seen = await exchanging();
    expect(await sessions.compareAndSet(SCOPE, seen, { status: 'open' })).toBe(true);
    expect(await sessions.compareAndSet(SCOPE, seen, { status: 'failed' })).toBe(false);
  });

  it.each(['open', 'failed', 'exchange_unknown'] as const)(
    'do not become %s once a token was stored that the one who decided it has not seen',
    async (status) => {
      const seen = await exchanging();
      expect(await sessions.storeToken(SCOPE, seen.id, 'v1.sealed', Date.now())).toBe(true);
      expect(await sessions.compareAndSet(SCOPE, seen, { status })).toBe(false);
      expect(await sessions.close(SCOPE, seen.id, randomUUID())).toBe(true);
      expect(await sessions.find(SCOPE, seen.id)).toMatchObject({ status: 'exchanged', sealedToken: null });
    },
  );

  describe('that nobody came back for', () => {
    const inserted = async (overrides: Partial<LinkSessionEntity>) => (await exchanging(overrides)).id;
    const statusOf = async (id: string) => (await sessions.find(SCOPE, id))?.status;

    it('expire when it is too late to exchange them, or stay unknown when a reply was lost', async () => {
      const late = { status: 'open', expiresAt: 1_000 } as const;
      const forgotten = await inserted(late);
      const unknown = await inserted({ ...late, replyLost: true, failureCode: 'COBALT_VENDOR_TIMEOUT' });
      const young = await inserted({ status: 'open', expiresAt: 2_000 });
      const claimed = await inserted({ ...late, status: 'exchanging' });
      expect(await sessions.expire('other', { from: 0, before: 2_000 }, 10)).toBeUndefined();
      expect(await statusOf(forgotten)).toBe('open');
      await sessions.expire('default', { from: 0, before: 2_000 }, 10);
      expect(await Promise.all([forgotten, unknown, young, claimed].map(statusOf))).toEqual([
        'expired',
        'exchange_unknown',
        'open',
        'exchanging',
      ]);
    });

    it('expire a batch at a time, oldest first', async () => {
      const ids = [await inserted({ status: 'open', expiresAt: 3_000 })];
      ids.unshift(await inserted({ status: 'open', expiresAt: 2_900 }));
      expect(await sessions.expire('default', { from: 2_900, before: 4_000 }, 1)).toBe(2_900);
      expect(await Promise.all(ids.map(statusOf))).toEqual(['expired', 'open']);
      expect(await sessions.expire('default', { from: 2_900, before: 4_000 }, 2)).toBeUndefined();
      expect(await Promise.all(ids.map(statusOf))).toEqual(['expired', 'expired']);
    });

    it('are forgotten a batch at a time, but not while a token waits in one', async () => {
      const ended = [
        await inserted({ status: 'exchanged', expiresAt: 10 }),
        await inserted({ status: 'superseded', expiresAt: 20 }),
        await inserted({ status: 'failed', expiresAt: 30 }),
      ];
      const waiting = await inserted({ sealedToken: 'v1.k.x', expiresAt: 1 });
      const young = await inserted({ status: 'exchanged', expiresAt: 50 });
      expect(await sessions.forget('other', 50, 2)).toBe(0);
      expect(await sessions.forget('default', 50, 2)).toBe(2);
      expect(await Promise.all(ended.map(statusOf))).toEqual([undefined, undefined, 'failed']);
      expect(await sessions.forget('default', 50, 2)).toBe(1);
      expect(await Promise.all([...ended, waiting, young].map(statusOf))).toEqual([
        undefined,
        undefined,
        undefined,
        'exchanging',
        'exchanged',
      ]);
    });
  });
});
