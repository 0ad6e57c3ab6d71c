import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';

import { describeEachDatabase, openMigrated } from '../../../../test/support/databases.js';
import type { TestDatabase } from '../../../../test/support/databases.js';
import { ConnectionEntity } from '../connections/connection.entity.js';
import { cobaltEntities } from './cobalt-entities.js';
import { cobaltMigrations } from './cobalt-migrations.js';
import { CobaltStore } from './cobalt-store.js';
import { aConnection } from '../../../../test/support/rows.js';

/** What TypeORM would do to make the database what the entities say. */
async function drift(dataSource: DataSource): Promise<string[]> {
  const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
  return upQueries.map(({ query }) => query);
}

describeEachDatabase('The migrations', (server) => {
  let database: TestDatabase;
  let dataSource: DataSource;

  const ourTables = async () => {
    const runner = dataSource.createQueryRunner();
    const present: string[] = [];
    for (const entity of cobaltEntities) {
      const name = dataSource.getMetadata(entity).tablePath;
      if (await runner.hasTable(name)) present.push(name);
    }
    await runner.release();
    return present;
  };

  beforeAll(async () => {
    database = await server.create();
    dataSource = await openMigrated(database);
  });

  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  it('make exactly the tables that the entities describe', async () => {
    expect(await drift(dataSource)).toEqual([]);
    expect(await ourTables()).toHaveLength(cobaltEntities.length);
  });

  it('compare ids exactly: case, accents and trailing spaces count', async () => {
    const store = await CobaltStore.open(dataSource);
    const ids = ['clinic', 'Clinic', 'clinic ', 'clínic'];
    for (const orgId of ids) {
      expect(await store.insertIfAbsent(ConnectionEntity, aConnection({ orgId }))).toBe(true);
    }
    for (const orgId of ids) {
      const found = await store.find(ConnectionEntity, { instance: 'default', orgId });
      expect(found.map((row) => row.orgId)).toEqual([orgId]);
    }
    await store.onApplicationShutdown();
  });

  it('keep every index and constraint under the names they were given', async () => {
    const runner = dataSource.createQueryRunner();
    for (const entity of cobaltEntities) {
      const metadata = dataSource.getMetadata(entity);
      const table = await runner.getTable(metadata.tablePath);
      const names = (list: { name?: string }[]) => list.map(({ name }) => name).sort();
      expect(names(table!.indices)).toEqual(names(metadata.indices));
    }
    await runner.release();
  });

  it('are undone to nothing, and can be run again', async () => {
    for (const _ of cobaltMigrations) await dataSource.undoLastMigration();
    expect(await ourTables()).toEqual([]);
    expect((await drift(dataSource)).length).toBeGreaterThanOrEqual(cobaltEntities.length);
    await dataSource.runMigrations();
    expect(await ourTables()).toHaveLength(cobaltEntities.length);
  });
});

describeEachDatabase('The migrations under a host prefix', (server) => {
  it('make the tables that the prefixed entities describe', async () => {
    const database = await server.create();
    const dataSource = await new DataSource({
      ...database.options,
      entityPrefix: 'app_',
      entities: cobaltEntities,
      migrations: cobaltMigrations,
    }).initialize();
    try {
      await dataSource.runMigrations();
      expect(await drift(dataSource)).toEqual([]);
      const store = await CobaltStore.open(dataSource);
      expect(await store.insertIfAbsent(ConnectionEntity, aConnection())).toBe(true);
      await store.onApplicationShutdown();
    } finally {
      await dataSource.destroy();
      await database.drop();
    }
  });
});
