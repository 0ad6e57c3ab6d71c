import { afterEach, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import type { DataSourceOptions } from 'typeorm';

import { databases } from '../../../../test/support/databases.js';
import { sqlite } from '../../../../test/support/databases/sqlite.js';
import { aConnection } from '../../../../test/support/rows.js';
import { ConnectionEntity } from '../connections/connection.entity.js';
import { cobaltEntities } from './cobalt-entities.js';
import { cobaltMigrations } from './cobalt-migrations.js';
import { CobaltStore } from './cobalt-store.js';
import { resolveDataSource } from './data-source.js';

const ours = { entities: cobaltEntities, migrations: cobaltMigrations };

describe('The DataSource that the module works with', () => {
  const undo: (() => Promise<unknown>)[] = [];
  afterEach(async () => {
    for (const step of undo.splice(0).toReversed()) await step();
  });

  const connect = async (options: DataSourceOptions) => {
    const host = await new DataSource(options).initialize();
    undo.push(async () => host.isInitialized && host.destroy());
    return host;
  };

  it('is a connection of its own to a SQLite file, and closed without the host', async () => {
    const database = await sqlite.create();
    undo.push(() => database.drop());
    const host = await connect({ ...database.options, ...ours, migrationsRun: true });
    const store = await CobaltStore.open(host);
    expect(store.dataSource).not.toBe(host);
    expect(store.dataSource.options).toMatchObject({
      type: 'better-sqlite3',
      database: host.options.database,
    });
    await store.insertIfAbsent(ConnectionEntity, aConnection());
    expect(await host.manager.count(ConnectionEntity)).toBe(1);
    await Promise.all([store.onApplicationShutdown(), store.onApplicationShutdown()]);
    expect(store.dataSource.isInitialized).toBe(false);
    expect(await host.manager.count(ConnectionEntity)).toBe(1);
  });

  it('never repeats what a host does to its SQLite schema at start', async () => {
    const database = await sqlite.create();
    undo.push(() => database.drop());
    const host = await connect({ ...database.options, ...ours, dropSchema: true, synchronize: true });
    await host.manager.insert(ConnectionEntity, aConnection());
    const store = await CobaltStore.open(host);
    undo.push(() => store.onApplicationShutdown());
    expect(await store.find(ConnectionEntity, { instance: 'default' })).toHaveLength(1);
  });

  it("is the host's own for a SQLite database in memory, and stays open", async () => {
    const host = await connect({
      type: 'better-sqlite3',
      database: ':memory:',
      ...ours,
      migrationsRun: true,
    });
    const store = await CobaltStore.open(host);
    expect(store.dataSource).toBe(host);
    expect(await store.insertIfAbsent(ConnectionEntity, aConnection())).toBe(true);
    await store.onApplicationShutdown();
    expect(host.isInitialized).toBe(true);
  });

  for (const server of databases.filter(({ name }) => name !== 'sqlite')) {
    it(`is the host's own on ${server.name}, and stays open`, async () => {
      const database = await server.create();
      undo.push(() => database.drop());
      const host = await connect({ ...database.options, ...ours });
      const store = await CobaltStore.open(host);
      expect(store.dataSource).toBe(host);
      await store.onApplicationShutdown();
      expect(host.isInitialized).toBe(true);
    });
  }

  it('must know our entities', async () => {
    const host = await connect({
      type: 'better-sqlite3',
      database: ':memory:',
      entities: [ConnectionEntity],
    });
    await expect(resolveDataSource(host)).rejects.toMatchObject({
      code: 'COBALT_CONFIGURATION',
      message: expect.stringMatching(/LinkSessionEntity, OrgKeyEntity.*cobaltEntities/u),
    });
  });

  it('must be of a known type', async () => {
    const host = { options: { type: 'mongodb' } } as DataSource;
    await expect(resolveDataSource(host)).rejects.toMatchObject({
      code: 'COBALT_CONFIGURATION',
      message: expect.stringContaining("'mongodb'"),
    });
  });
});
