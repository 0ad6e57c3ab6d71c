import { describe, jest } from '@jest/globals';
import { DataSource } from 'typeorm';

import { cobaltEntities, cobaltMigrations } from '../../libs/cobalt/src/storage/index.js';
import { mariadb } from './databases/mariadb.js';
import { postgres } from './databases/postgres.js';
import { sqlite } from './databases/sqlite.js';
import type { TestDatabase, TestDatabaseServer } from './databases/test-database.js';

export type { DatabaseName, TestDatabase, TestDatabaseServer } from './databases/test-database.js';

/** For one test or hook on a busy machine: making a database takes its time. */
const TIMEOUT_MS = 30_000;

const ALL: readonly TestDatabaseServer[] = [sqlite, postgres, mariadb];

/**
 * The databases that suites run on: those that TEST_DATABASES (comma-separated) names, otherwise those that can be
 * reached. With CI set nothing may be left out.
 */
export const databases: readonly TestDatabaseServer[] = await chosen();

/** Declares a suite once for each of the {@link databases}, or of some of them. */
export function describeEachDatabase(
  title: string,
  suite: (database: TestDatabaseServer) => void,
  among: readonly TestDatabaseServer[] = databases,
): void {
  jest.setTimeout(TIMEOUT_MS);
  for (const database of among) describe(`${title} (${database.name})`, () => suite(database));
}

/** A connected DataSource with the module's entities, its migrations run. */
export async function openMigrated(database: TestDatabase): Promise<DataSource> {
  const dataSource = new DataSource({
    ...database.options,
    entities: cobaltEntities,
    migrations: cobaltMigrations,
  });
  await dataSource.initialize();
  await dataSource.runMigrations();
  return dataSource;
}

async function chosen(): Promise<readonly TestDatabaseServer[]> {
  const named = process.env.TEST_DATABASES?.split(',').map((name) => name.trim());
  const unknown = named?.filter((name) => !ALL.some((server) => server.name === name)) ?? [];
  if (unknown.length > 0) throw new Error(`TEST_DATABASES names unknown databases: ${unknown.join(', ')}.`);
  const wanted = named ? ALL.filter((server) => named.includes(server.name)) : ALL;
  const reachable = await Promise.all(wanted.map((server) => server.available()));
  const missing = ALL.filter((server) => !wanted.includes(server) || !reachable[wanted.indexOf(server)]);
  if (missing.length > 0 && isSet(process.env.CI)) {
    throw new Error(
      `With CI set every database must be there; not so: ${missing.map(({ name }) => name).join(', ')}.`,
    );
  }
  // a database that was asked for by name is run even if it does not answer: its suites fail, they are not left out
  return named ? wanted : wanted.filter((_, index) => reachable[index]);
}

function isSet(variable: string | undefined): boolean {
  return !['', '0', 'false'].includes(variable ?? '');
}
