import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, expect, it } from '@jest/globals';
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

  async function exchanging(): Promise<LinkSessionEntity> {
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
});
