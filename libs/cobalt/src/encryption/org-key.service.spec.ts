import { randomBytes } from 'node:crypto';
import { inspect } from 'node:util';

import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';

import { describeEachDatabase, openMigrated } from '../../../../test/support/databases.js';
import type { TestDatabase } from '../../../../test/support/databases.js';
import { orgScope } from '../identity/index.js';
import { CobaltStore } from '../storage/index.js';
import { KeyRing } from './key-ring.js';
import type { KeyWrapProvider } from './key-wrap.js';
import { OrgKeyEntity } from './org-key.entity.js';
import { OrgKeyService } from './org-key.service.js';

const ring = KeyRing.from([{ id: 'kek', key: randomBytes(32) }]);
const scope = orgScope('default', 'org-1');

describeEachDatabase('OrgKeyService', (server) => {
  let database: TestDatabase;
  const processes: { host: DataSource; store: CobaltStore }[] = [];
  const statements: string[] = [];

  beforeAll(async () => {
    database = await server.create();
    for (let n = 0; n < 2; n += 1) {
      const host = await openMigrated(database);
      const store = await CobaltStore.open(host);
      store.dataSource.logger = {
        logQuery: (sql: string) => void statements.push(sql),
        logQueryError() {},
      } as never;
      processes.push({ host, store });
    }
  });

  afterEach(async () => {
    await processes[0]!.store.dataSource.manager.deleteAll(OrgKeyEntity);
    statements.length = 0;
  });

  afterAll(async () => {
    for (const { host, store } of processes) {
      await store.onApplicationShutdown();
      await host.destroy();
    }
    await database.drop();
  });

  const service = (process: 0 | 1 = 0, provider: KeyWrapProvider = ring, maxCached?: number) =>
    new OrgKeyService(processes[process]!.store, provider, 'default', { maxCached });

  const rows = () => processes[0]!.host.manager.find(OrgKeyEntity);

  it('ends with one key when two processes make it at once', async () => {
    const racers = Array.from({ length: 8 }, (_, n) => service((n % 2) as 0 | 1));
    const keys = await Promise.all(racers.map((racer) => racer.ensure(scope)));
    const stored = await rows();
    expect(stored).toHaveLength(1);
    for (const { id, key } of keys) {
      expect(id).toBe(stored[0]!.id);
      expect(key.equals(keys[0]!.key)).toBe(true);
    }
    expect((await service(1).find(scope))!.key.equals(keys[0]!.key)).toBe(true);
  });

  it('needs three statements to make a key, one to find it and none to use it again', async () => {
    const first = service();
    expect(await first.find(scope)).toBeUndefined();
    statements.length = 0;
    await first.ensure(scope);
    expect(statements).toHaveLength(3);
    await first.ensure(scope);
    expect(first.cached(scope)).toBeDefined();
    expect(statements).toHaveLength(3);
    await service().ensure(scope);
    expect(statements).toHaveLength(4);
  });

  it('shares the loading of one organisation among those who ask at once', async () => {
    await service().ensure(scope);
    statements.length = 0;
    const keys = service();
    await Promise.all([...Array.from({ length: 10 }, () => keys.ensure(scope)), keys.find(scope)]);
    expect(statements).toHaveLength(1);
  });

  it('stores no key in the clear, in the database or where it can be seen', async () => {
    const keys = service();
    const { key } = await keys.ensure(scope);
    const bytes = key.export();
    const dump = await database.dump();
    const shown = inspect(keys, { depth: 8, showHidden: true });
    for (const text of [
      bytes.toString('base64').slice(0, 40),
      bytes.toString('hex'),
      bytes.toString('latin1'),
    ]) {
      expect(dump.includes(Buffer.from(text, 'latin1'))).toBe(false);
      expect(shown).not.toContain(text);
    }
    const [row] = await rows();
    expect(dump.includes(row!.wrappedKey!)).toBe(true);
    expect(row).toMatchObject({
      instance: 'default',
      orgId: 'org-1',
      kekId: 'kek',
      erasedAt: null,
      rotatedAt: null,
    });
  });

  it('keeps organisations and instances apart', async () => {
    const keys = service();
    const [one, other] = [await keys.ensure(scope), await keys.ensure(orgScope('default', 'Org-1'))];
    expect(other.id).not.toBe(one.id);
    expect(() => keys.cached(orgScope('second', 'org-1'))).toThrow(TypeError);
    await expect(keys.ensure(orgScope('second', 'org-1'))).rejects.toThrow(TypeError);
    expect(await rows()).toHaveLength(2);
  });

  it('refuses a row that was moved to another organisation', async () => {
    await service().ensure(scope);
    await processes[0]!.host.manager.update(OrgKeyEntity, { orgId: 'org-1' }, { orgId: 'org-2' });
    const moved = service().find(orgScope('default', 'org-2'));
    await expect(moved).rejects.toMatchObject({ code: 'COBALT_DECRYPTION_FAILED' });
  });

  it('does not use, nor make again, the key of an organisation that was erased', async () => {
    await service().ensure(scope);
    await processes[0]!.host.manager.update(
      OrgKeyEntity,
      { orgId: 'org-1' },
      { erasedAt: 1, wrappedKey: null },
    );
    await expect(service().ensure(scope)).rejects.toMatchObject({
      code: 'COBALT_DECRYPTION_FAILED',
      message: expect.stringContaining('erased'),
      orgId: 'org-1',
    });
    expect(await rows()).toHaveLength(1);
  });

  it('forgets the key that was not used for longest when it holds too many', async () => {
    const keys = service(0, ring, 2);
    const [a, b, c] = ['a', 'b', 'c'].map((orgId) => orgScope('default', orgId));
    await keys.ensure(a!);
    await keys.ensure(b!);
    keys.cached(a!);
    await keys.ensure(c!);
    expect([a, b, c].map((one) => keys.cached(one!) !== undefined)).toEqual([true, false, true]);
  });
});

describeEachDatabase('A key provider that fails', (server) => {
  const secret = 'arn-with-secrets-4711';
  let database: TestDatabase;
  let host: DataSource;
  let store: CobaltStore;

  beforeAll(async () => {
    database = await server.create();
    host = await openMigrated(database);
    store = await CobaltStore.open(host);
  });
  afterAll(async () => {
    await store.onApplicationShutdown();
    await host.destroy();
    await database.drop();
  });

  const provider = (overrides: Partial<KeyWrapProvider>): KeyWrapProvider => ({
    currentKeyId: 'kms',
    wrap: (dataKey, context) => ring.wrap(dataKey, context),
    unwrap: (wrapped, _, context) => ring.unwrap(wrapped, 'kek', context),
    ...overrides,
  });
  const outage = () => Promise.reject(new Error(secret));

  it("stores no key, says so without the provider's own words, and works once it is back", async () => {
    const failing = new OrgKeyService(store, provider({ wrap: outage }), 'default').ensure(scope);
    const error = await failing.catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'COBALT_KEY_PROVIDER_UNAVAILABLE', status: 503 });
    expect(inspect(error, { depth: Infinity, showHidden: true })).not.toContain(secret);
    expect(await host.manager.count(OrgKeyEntity)).toBe(0);

    const keys = new OrgKeyService(store, provider({ unwrap: outage }), 'default');
    await expect(keys.ensure(scope)).rejects.toMatchObject({ code: 'COBALT_KEY_PROVIDER_UNAVAILABLE' });
    expect((await new OrgKeyService(store, provider({}), 'default').ensure(scope)).key.symmetricKeySize).toBe(
      32,
    );
  });

  it('or gives back something else than a key, is told apart from an outage', async () => {
    const short = provider({ unwrap: () => Promise.resolve(new Uint8Array(16)) });
    const text = provider({ wrap: () => Promise.resolve('vault:v1:x' as never) });
    await new OrgKeyService(store, provider({}), 'default').ensure(scope);
    await expect(new OrgKeyService(store, short, 'default').ensure(scope)).rejects.toMatchObject({
      code: 'COBALT_DECRYPTION_FAILED',
    });
    await expect(
      new OrgKeyService(store, text, 'default').ensure(orgScope('default', 'org-2')),
    ).rejects.toMatchObject({ code: 'COBALT_CONFIGURATION' });
  });
});
