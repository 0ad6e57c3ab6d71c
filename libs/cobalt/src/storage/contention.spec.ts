import { setTimeout as sleep } from 'node:timers/promises';

import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { In } from 'typeorm';
import type { DataSource, EntityManager } from 'typeorm';

import { databases, describeEachDatabase, openMigrated } from '../../../../test/support/databases.js';
import type { TestDatabase, TestDatabaseServer } from '../../../../test/support/databases.js';
import { aConnection } from '../../../../test/support/rows.js';
import { ConnectionEntity } from '../connections/connection.entity.js';
import { CobaltStore } from './cobalt-store.js';

/** How to cut a connection while its statement runs. */
const OUTAGE = {
  postgres: {
    whoAmI: 'SELECT pg_backend_pid() AS id',
    sleeping: 'SELECT pg_sleep(60)',
    kill: (id: number) => `SELECT pg_terminate_backend(${id})`,
  },
  mariadb: {
    whoAmI: 'SELECT connection_id() AS id',
    sleeping: 'SELECT sleep(60)',
    kill: (id: number) => `KILL ${id}`,
  },
};

const withLocks = databases.filter(({ name }) => name !== 'sqlite');

function withStore(server: TestDatabaseServer) {
  const its = {} as { database: TestDatabase; host: DataSource; store: CobaltStore };
  beforeAll(async () => {
    its.database = await server.create();
    its.host = await openMigrated(its.database);
    its.store = await CobaltStore.open(its.host);
  });
  afterAll(async () => {
    await its.store.onApplicationShutdown();
    await its.host.destroy();
    await its.database.drop();
  });
  return its;
}

describeEachDatabase("A host's open transaction", (server) => {
  const its = withStore(server);

  it("does not take the module's rows with it when it is rolled back", async () => {
    const { host, store } = its;
    const theirs = aConnection({ userId: 'theirs' });
    const ours = aConnection({ userId: 'ours' });
    const runner = host.createQueryRunner();
    await runner.startTransaction();
    await runner.manager.insert(ConnectionEntity, theirs);
    const inserting = store.insertIfAbsent(ConnectionEntity, ours);
    await sleep(60);
    await runner.rollbackTransaction();
    await runner.release();
    expect(await inserting).toBe(true);
    expect(await host.manager.find(ConnectionEntity)).toEqual([ours]);
  });

  it('leaves the event loop alive while a statement waits for it', async () => {
    const { host, store } = its;
    const row = aConnection({ userId: 'waited for' });
    await store.insertIfAbsent(ConnectionEntity, row);
    const runner = host.createQueryRunner();
    await runner.startTransaction();
    await runner.manager.update(ConnectionEntity, { id: row.id }, { linkEpoch: 2 });
    let isDone = false;
    const waiting = store
      .compareAndSet(ConnectionEntity, { id: row.id }, { linkEpoch: 3 })
      .finally(() => (isDone = true));
    for (let turns = 0; turns < 10; turns += 1) await sleep(5);
    expect(isDone).toBe(false);
    await runner.commitTransaction();
    await runner.release();
    expect(await waiting).toBe(true);
  });
});

describeEachDatabase(
  'Trouble in the database',
  (server) => {
    const its = withStore(server);

    /** Resolves once somebody holds the row's lock. */
    const locked = async (id: string) => {
      const probe = `SELECT id FROM cobalt_connection WHERE id = '${id}' FOR UPDATE SKIP LOCKED`;
      while ((await its.host.query<unknown[]>(probe)).length > 0) await sleep(5);
    };
    const update = (manager: EntityManager, ids: string[], patch: Partial<ConnectionEntity>) =>
      manager.update(ConnectionEntity, { id: In(ids) }, patch);

    /** The host holds b and wants a, the module's statement holds a and wants b. Who has to give way? */
    const deadlock = async (statement: (manager: EntityManager) => Promise<unknown>) => {
      const { host, store } = its;
      const runner = host.createQueryRunner();
      await runner.startTransaction();
      // MariaDB sacrifices whoever has written less
      for (let n = 0; n < 30; n += 1) {
        await runner.manager.insert(ConnectionEntity, aConnection({ userId: `${n}` }));
      }
      await update(runner.manager, ['b'], { statusReason: 'host' });
      const updating = store.run(statement);
      await locked('a');
      const isVictim = await update(runner.manager, ['a'], { statusReason: 'host' }).then(
        () => false,
        () => true,
      );
      await runner.rollbackTransaction();
      await runner.release();
      await updating;
      return isVictim ? 'host' : 'module';
    };

    it('a deadlock resolved against the module: the statement is tried again', async () => {
      const { host, store } = its;
      for (const id of ['a', 'b'])
        await store.insertIfAbsent(ConnectionEntity, aConnection({ id, userId: id }));
      let attempts = 0;
      let victim = 'host';
      // on a slow machine PostgreSQL may find the host's wait first
      for (let round = 1; victim === 'host' && round <= 5; round += 1) {
        attempts = 0;
        victim = await deadlock((manager) => {
          attempts += 1;
          return update(manager, ['a', 'b'], { linkEpoch: 1 + round });
        });
      }
      expect(victim).toBe('module');
      expect(attempts).toBeGreaterThan(1);
      const rows = await host.manager.find(ConnectionEntity);
      expect(rows.map(({ statusReason }) => statusReason)).toEqual([null, null]);
      expect(new Set(rows.map(({ linkEpoch }) => linkEpoch > 1))).toEqual(new Set([true]));
    });

    it('a connection cut under a statement: an outage is told, and the next statement gets another one', async () => {
      const { host, store } = its;
      const { whoAmI, sleeping, kill } = OUTAGE[server.name as keyof typeof OUTAGE];
      let id: number | undefined;
      const cut = store.run(async (manager) => {
        [{ id }] = await manager.query<[{ id: number }]>(whoAmI);
        return manager.query<unknown>(sleeping);
      });
      const outcome = expect(cut).rejects.toMatchObject({ code: 'COBALT_STORAGE_UNAVAILABLE' });
      while (id === undefined) await sleep(5);
      await host.query(kill(id));
      await outcome;
      expect(await store.find(ConnectionEntity, { id: 'nobody' })).toEqual([]);
    });
  },
  withLocks,
);
