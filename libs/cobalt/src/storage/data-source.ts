import { DataSource } from 'typeorm';
import type { DataSourceOptions } from 'typeorm';

import { CobaltError } from '../errors/index.js';
import { cobaltEntities } from './cobalt-entities.js';
import { dialectOf } from './dialect.js';
import { findEntityMetadata } from './entity-metadata.js';
import { retryContention } from './retry.js';

/** By this way, because its own name and file differ between TypeORM 0.3 and 1. */
type BetterSqlite3Options = Extract<DataSourceOptions, { type: 'better-sqlite3' }>;

/**
 * The DataSource that the module works with: the host's own, or, for a SQLite file, one of our own to the same file.
 * TypeORM shares one SQLite connection between everything, and there the rollback of a host's transaction would take
 * our rows with it. A database in memory is seen by one connection only, so there we share.
 *
 * @throws CobaltError `COBALT_CONFIGURATION` when the host's DataSource is of an unknown type or lacks our entities
 */
export async function resolveDataSource(host: DataSource): Promise<DataSource> {
  const dialect = dialectOf(host);
  if (dialect.name === 'sqlite' && !isInMemory(host.options.database)) return ownConnection(host);
  const missing = cobaltEntities
    .filter((entity) => findEntityMetadata(host, entity) === undefined)
    .map((entity) => entity.name);
  if (missing.length === 0) return host;
  throw new CobaltError(
    'COBALT_CONFIGURATION',
    `The DataSource does not know ${missing.join(', ')}. Put cobaltEntities into its \`entities\`.`,
  );
}

function isInMemory(database: unknown): boolean {
  return (
    typeof database !== 'string' ||
    database === '' ||
    database.includes(':memory:') ||
    database.includes('mode=memory')
  );
}

async function ownConnection(host: DataSource): Promise<DataSource> {
  const given = host.options as BetterSqlite3Options;
  // picked one by one: `dropSchema`, `synchronize` and `migrationsRun` are the host's business
  const options: BetterSqlite3Options = {
    type: 'better-sqlite3',
    database: given.database,
    driver: given.driver as unknown,
    key: given.key,
    nativeBinding: given.nativeBinding,
    entityPrefix: given.entityPrefix,
    namingStrategy: given.namingStrategy,
    logging: given.logging,
    logger: given.logger,
    maxQueryExecutionTime: given.maxQueryExecutionTime,
    entities: cobaltEntities,
    enableWAL: true,
    // with a time-out, the driver would wait for a lock with the event loop stopped
    timeout: 0,
    prepareDatabase: async (connection: { pragma(text: string): unknown }) => {
      await given.prepareDatabase?.(connection);
      connection.pragma('busy_timeout = 0');
    },
  };
  return retryContention(() => new DataSource(options).initialize());
}
