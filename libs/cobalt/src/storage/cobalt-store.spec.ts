import { inspect } from 'node:util';

import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { DataSource, In, IsNull, Not } from 'typeorm';

import { describeEachDatabase, openMigrated } from '../../../../test/support/databases.js';
import type { TestDatabase } from '../../../../test/support/databases.js';
import { aConnection } from '../../../../test/support/rows.js';
import { ConnectionEntity } from '../connections/connection.entity.js';
import { LinkSessionEntity } from '../link/link-session.entity.js';
import { cobaltEntities } from './cobalt-entities.js';
import { CobaltStore } from './cobalt-store.js';
import { UniqueViolationError } from './unique-violation.error.js';

describeEachDatabase('CobaltStore', (server) => {
  let database: TestDatabase;
  let host: DataSource;
  let store: CobaltStore;

  const all = () => host.manager.find(ConnectionEntity, { order: { userId: 'ASC' } });
  const where = (row: ConnectionEntity) => ({ instance: row.instance, orgId: row.orgId, id: row.id });

  beforeAll(async () => {
    database = await server.create();
    host = await openMigrated(database);
    store = await CobaltStore.open(host);
  });

  afterEach(() => host.manager.deleteAll(ConnectionEntity));

  afterAll(async () => {
    await store.onApplicationShutdown();
    await host.destroy();
    await database.drop();
  });

  it('inserts a row once, whether its key or another unique column is taken', async () => {
    const row = aConnection({ followUpAt: 1_795_000_000_123, practiceNpis: '["1234567890"]' });
    expect(await store.insertIfAbsent(ConnectionEntity, row)).toBe(true);
    expect(await store.insertIfAbsent(ConnectionEntity, { ...row, userId: 'user-2' })).toBe(false);
    expect(await store.insertIfAbsent(ConnectionEntity, aConnection())).toBe(false);
    expect(await all()).toEqual([row]);
  });

  it('lets one of many racing inserts win', async () => {
    const results = await Promise.all(
      Array.from({ length: 20 }, () => store.insertIfAbsent(ConnectionEntity, aConnection())),
    );
    expect(results.filter(Boolean)).toHaveLength(1);
    expect(await all()).toHaveLength(1);
  });

  it('sets a row that still is as it was seen, and leaves it alone otherwise', async () => {
    const row = aConnection();
    await store.insertIfAbsent(ConnectionEntity, row);
    const seen = { ...where(row), linkEpoch: 1, sealedToken: null };
    expect(await store.compareAndSet(ConnectionEntity, seen, { linkEpoch: 2, sealedToken: 'v1' })).toBe(true);
    expect(await store.compareAndSet(ConnectionEntity, seen, { linkEpoch: 3 })).toBe(false);
    expect(await all()).toEqual([{ ...row, linkEpoch: 2, sealedToken: 'v1' }]);
  });

  it('lets one of many racing compare-and-sets win', async () => {
    const row = aConnection();
    await store.insertIfAbsent(ConnectionEntity, row);
    const results = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        store.compareAndSet(
          ConnectionEntity,
          { ...where(row), linkEpoch: 1 },
          { linkEpoch: 2, statusReason: `${n}` },
        ),
      ),
    );
    expect(results.filter(Boolean)).toHaveLength(1);
    expect((await all())[0]!.statusReason).toBe(`${results.indexOf(true)}`);
  });

  it('counts a row that matched even when it had these values already', async () => {
    const row = aConnection();
    await store.insertIfAbsent(ConnectionEntity, row);
    expect(await store.compareAndSet(ConnectionEntity, where(row), { linkEpoch: 1 })).toBe(true);
  });

  it('tells apart an update that a unique constraint refused', async () => {
    const row = aConnection({ userId: 'b' });
    await store.insertIfAbsent(ConnectionEntity, aConnection({ userId: 'a' }));
    await store.insertIfAbsent(ConnectionEntity, row);
    await expect(store.update(ConnectionEntity, where(row), { userId: 'a' })).rejects.toThrow(
      UniqueViolationError,
    );
    expect((await all()).map(({ userId }) => userId)).toEqual(['a', 'b']);
  });

  it('takes operators and expressions, and counts all rows it updated', async () => {
    for (const userId of ['a', 'b', 'c'])
      await store.insertIfAbsent(ConnectionEntity, aConnection({ userId }));
    const some = { instance: 'default', userId: In(['a', 'c']), sealedToken: IsNull() };
    expect(await store.update(ConnectionEntity, some, { linkEpoch: () => 'link_epoch + 1' })).toBe(2);
    expect((await all()).map(({ linkEpoch }) => linkEpoch)).toEqual([2, 1, 2]);
    expect(await store.find(ConnectionEntity, { instance: 'default', sealedToken: Not(IsNull()) })).toEqual(
      [],
    );
  });

  it('refuses conditions and values that are undefined, unknown or empty, and changes nothing', async () => {
    const row = aConnection();
    await store.insertIfAbsent(ConnectionEntity, row);
    const undefinedOrg = { instance: 'default', orgId: undefined as unknown as string };
    const unknown = { instance: 'default', org: 'org-1' };
    const patch = { linkEpoch: 9 };
    await expect(store.update(ConnectionEntity, undefinedOrg, patch)).rejects.toThrow("'orgId' is undefined");
    await expect(store.update(ConnectionEntity, { orgId: In(undefined as never) }, patch)).rejects.toThrow(
      TypeError,
    );
    await expect(store.update(ConnectionEntity, unknown, patch)).rejects.toThrow("no property 'org'");
    await expect(store.update(ConnectionEntity, {}, patch)).rejects.toThrow('at least one column');
    await expect(store.update(ConnectionEntity, where(row), { statusReason: undefined })).rejects.toThrow(
      TypeError,
    );
    await expect(store.find(ConnectionEntity, undefinedOrg)).rejects.toThrow("'orgId' is undefined");
    await expect(store.findOne(ConnectionEntity, {})).rejects.toThrow('at least one column');
    expect(await all()).toEqual([row]);
  });

  it('stores what fits a column to the last character and refuses the rest by name', async () => {
    const longest = '🩺'.repeat(128);
    const row = aConnection({ orgId: longest, practiceNpis: 'x'.repeat(65_535) });
    expect(await store.insertIfAbsent(ConnectionEntity, row)).toBe(true);
    expect(await store.findOne(ConnectionEntity, { instance: 'default', orgId: longest })).toEqual(row);
    const wrong = [
      { orgId: `${longest}!` },
      { userId: 'nul\0' },
      { userId: 'half \ud83e' },
      { practiceNpis: 'x'.repeat(65_536) },
      { practiceNpis: 'é'.repeat(40_000) },
    ];
    for (const fields of wrong) {
      const [property] = Object.keys(fields);
      const refusal = { code: 'COBALT_INVALID_REQUEST', message: expect.stringMatching(`^${property} must`) };
      await expect(store.insertIfAbsent(ConnectionEntity, aConnection(fields))).rejects.toMatchObject(
        refusal,
      );
      await expect(store.update(ConnectionEntity, where(row), fields)).rejects.toMatchObject(refusal);
    }
    expect(await all()).toEqual([row]);
  });

  it('keeps booleans, numbers beyond 32 bits and nulls as they were', async () => {
    const session: LinkSessionEntity = Object.assign(new LinkSessionEntity(), {
      id: 'session-1',
      instance: 'default',
      orgId: 'org-1',
      userId: 'user-1',
      status: 'open' as const,
      mode: 'link' as const,
      connectionId: null,
      emrName: null,
      returnUrl: null,
      browserHash: null,
      publicTokenHash: null,
      attemptId: null,
      leaseUntil: Number.MAX_SAFE_INTEGER,
      replyLost: true,
      sealedToken: null,
      failureCode: null,
      expiresAt: 1_795_000_000_000,
      createdAt: 1_795_000_000_000,
      updatedAt: 1_795_000_000_000,
    });
    await store.insertIfAbsent(LinkSessionEntity, session);
    expect(await store.findOne(LinkSessionEntity, { instance: 'default', id: 'session-1' })).toEqual(session);
  });

  it('tells of a refused statement without the statement, its values and the table', async () => {
    const canary = 'canary-f3a9';
    const broken = store.run((manager) =>
      manager.query<unknown>(`SELECT '${canary}' FROM cobalt_connection WHERE nowhere = 1`),
    );
    const error: unknown = await broken.catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'COBALT_STORAGE_UNAVAILABLE', status: 503 });
    const shown = inspect(error, { depth: Infinity, showHidden: true, getters: true });
    for (const secret of [canary, 'nowhere', 'SELECT']) expect(shown).not.toContain(secret);
  });

  it('passes on an error that the work itself threw', async () => {
    const mistake = new TypeError('not a matter of the database');
    await expect(store.run(() => Promise.reject(mistake))).rejects.toBe(mistake);
  });

  it('says that the migrations were not run when a table is missing', async () => {
    const empty = await server.create();
    const bare = await new DataSource({ ...empty.options, entities: cobaltEntities }).initialize();
    const ours = await CobaltStore.open(bare);
    await expect(ours.find(ConnectionEntity, { instance: 'default' })).rejects.toMatchObject({
      code: 'COBALT_CONFIGURATION',
      message: expect.stringContaining('cobaltMigrations'),
    });
    await ours.onApplicationShutdown();
    await bare.destroy();
    await empty.drop();
  });

  it('says that the database cannot be reached once it is gone', async () => {
    const gone = await server.create();
    const doomed = await openMigrated(gone);
    const ours = await CobaltStore.open(doomed);
    await ours.onApplicationShutdown();
    await doomed.destroy();
    await gone.drop();
    for (const attempt of [
      () => ours.find(ConnectionEntity, { instance: 'default' }),
      () => ours.insertIfAbsent(ConnectionEntity, aConnection()),
    ]) {
      await expect(attempt()).rejects.toMatchObject({ code: 'COBALT_STORAGE_UNAVAILABLE' });
    }
  });
});
