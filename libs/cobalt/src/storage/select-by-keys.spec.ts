import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { DataSource, Logger } from 'typeorm';

import { describeEachDatabase, openMigrated } from '../../../../test/support/databases.js';
import type { TestDatabase } from '../../../../test/support/databases.js';
import { aConnection } from '../../../../test/support/rows.js';
import { ConnectionEntity } from '../connections/connection.entity.js';
import { LinkSessionEntity } from '../link/link-session.entity.js';
import { CobaltStore } from './cobalt-store.js';
import { selectByKeys } from './select-by-keys.js';

/** Keys of one part each. */
const each = (...keys: string[]) => keys.map((key) => [key]);

describeEachDatabase('selectByKeys', (server) => {
  let database: TestDatabase;
  let host: DataSource;
  let store: CobaltStore;
  const statements: string[] = [];

  beforeAll(async () => {
    database = await server.create();
    host = await openMigrated({
      ...database,
      options: { ...database.options, poolSize: 1 } as TestDatabase['options'],
    });
    host.logger = { logQuery: (sql: string) => void statements.push(sql) } as Logger;
    store = await CobaltStore.open(host);
    store.dataSource.logger = { logQuery: (sql: string) => void statements.push(sql) } as Logger;
    for (const orgId of ['a', 'A', 'a ', "it's", 'b"\\', '{x,y}', 'ü🩺']) {
      for (const instance of ['default', 'other']) {
        const row = aConnection({ orgId, instance, followUpAt: orgId === 'a' ? 1_795_000_000_123 : null });
        await store.insertIfAbsent(ConnectionEntity, row);
      }
    }
  });

  afterAll(async () => {
    await store.onApplicationShutdown();
    await host.destroy();
    await database.drop();
  });

  it('reads the rows of all keys of one instance in one statement, keys compared exactly', async () => {
    const byOrg = selectByKeys(store, ConnectionEntity, ['orgId', 'instance'], ['orgId']);
    statements.length = 0;
    const rows = await byOrg(
      'default',
      each('a', 'a ', "it's", 'b"\\', '{x,y}', 'ü🩺', 'absent', "' OR 1=1 --"),
    );
    expect(rows.map(({ orgId }) => orgId).sort()).toEqual(['a', 'a ', "it's", 'b"\\', '{x,y}', 'ü🩺'].sort());
    expect(new Set(rows.map(({ instance }) => instance))).toEqual(new Set(['default']));
    expect(statements).toHaveLength(1);
  });

  it('gives the types of the entity', async () => {
    const byOrg = selectByKeys(
      store,
      ConnectionEntity,
      ['followUpAt', 'linkedAt', 'linkEpoch', 'sealedToken'],
      ['orgId'],
    );
    expect(await byOrg('default', each('a', 'A'))).toEqual(
      expect.arrayContaining([
        { followUpAt: 1_795_000_000_123, linkedAt: 1_795_000_000_000, linkEpoch: 1, sealedToken: null },
        { followUpAt: null, linkedAt: 1_795_000_000_000, linkEpoch: 1, sealedToken: null },
      ]),
    );
    const session = {
      id: 's',
      instance: 'default',
      orgId: 'a',
      userId: 'u',
      status: 'open',
      mode: 'link',
      replyLost: true,
    };
    await host.manager.insert(LinkSessionEntity, {
      ...session,
      expiresAt: 1,
      createdAt: 1,
      updatedAt: 1,
    } as LinkSessionEntity);
    const bySession = selectByKeys(store, LinkSessionEntity, ['replyLost', 'expiresAt'], ['id']);
    expect(await bySession('default', each('s'))).toEqual([{ replyLost: true, expiresAt: 1 }]);
  });

  it('takes keys of two parts, and does not mix them up', async () => {
    const byUser = selectByKeys(store, ConnectionEntity, ['orgId', 'userId'], ['orgId', 'userId']);
    const byOrg = selectByKeys(store, ConnectionEntity, ['orgId', 'userId'], ['orgId']);
    const all = await byOrg('default', each('a', 'A'));
    const pairs = all.map(({ orgId, userId }) => [orgId, userId]);
    const rows = await byUser('default', [...pairs, ['a', 'nobody'], ['nowhere', pairs[0]![1]!]]);
    expect(rows.map(({ orgId, userId }) => [orgId, userId]).sort()).toEqual(pairs.sort());
  });

  it('asks the database nothing when there is no key', async () => {
    const byOrg = selectByKeys(store, ConnectionEntity, ['id'], ['orgId']);
    statements.length = 0;
    expect(await byOrg('default', [])).toEqual([]);
    expect(statements).toEqual([]);
  });

  it('reads as many keys as a batch may hold', async () => {
    const byOrg = selectByKeys(store, ConnectionEntity, ['orgId'], ['orgId']);
    const keys = Array.from({ length: 500 }, (_, n) => `none-${n}`);
    expect(await byOrg('default', each(...keys, 'A'))).toEqual([{ orgId: 'A' }]);
  });

  it('refuses a property that the entity does not have', () => {
    expect(() => selectByKeys(store, ConnectionEntity, ['nothing' as 'id'], ['orgId'])).toThrow(
      "no property 'nothing'",
    );
  });

  it('tells of a lost database by its code only', async () => {
    const other = await server.create();
    const doomed = await openMigrated(other);
    const ours = await CobaltStore.open(doomed);
    const byOrg = selectByKeys(ours, ConnectionEntity, ['id'], ['orgId']);
    await ours.onApplicationShutdown();
    await doomed.destroy();
    await other.drop();
    await expect(byOrg('default', each('a'))).rejects.toMatchObject({ code: 'COBALT_STORAGE_UNAVAILABLE' });
  });

  if (server.name === 'postgres') {
    it('goes on without prepared statements when a pooler has lost them', async () => {
      const byOrg = selectByKeys(store, ConnectionEntity, ['orgId'], ['orgId']);
      expect(await byOrg('default', each('A'))).toEqual([{ orgId: 'A' }]);
      await host.query('DEALLOCATE ALL');
      expect(await byOrg('default', each('A'))).toEqual([{ orgId: 'A' }]);
      expect(await byOrg('default', each('A'))).toEqual([{ orgId: 'A' }]);
    });
  }
});
