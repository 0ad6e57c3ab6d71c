import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

import { cobaltEntities, cobaltMigrations } from 'nestjs-cobalt';
import type { DataSourceOptions } from 'typeorm';

import type { DatabaseTarget } from '../environment/index.js';
import { isMariaDb } from './mariadb.js';

/** TypeORM's options for a DATABASE_URL. `synchronize` stays off: the module ships its migrations. */
export async function dataSourceOptions(database: DatabaseTarget): Promise<DataSourceOptions> {
  const common = { entities: cobaltEntities, migrations: cobaltMigrations, migrationsRun: true };
  if (database.kind === 'sqlite') {
    mkdirSync(dirname(database.path), { recursive: true, mode: 0o700 });
    return { ...common, type: 'better-sqlite3', database: database.path, enableWAL: true };
  }
  const url = database.url.reveal();
  if (database.kind === 'postgres') return { ...common, type: 'postgres', url };
  return { ...common, type: (await isMariaDb(url)) ? 'mariadb' : 'mysql', url, charset: 'utf8mb4' };
}
