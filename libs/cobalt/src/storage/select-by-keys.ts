import { createHash } from 'node:crypto';

import type { EntityTarget } from 'typeorm';

import type { CobaltStore } from './cobalt-store.js';
import { tableSql } from './dialect.js';
import { readDriverError } from './driver-error.js';
import { retryContention } from './retry.js';
import { toStorageError } from './storage-error.js';

/** The part of `pg`'s pool that is used past TypeORM. */
interface PgPool {
  query(query: {
    name?: string;
    text: string;
    values: unknown[];
  }): Promise<{ rows: Record<string, unknown>[] }>;
}

/** Reads the chosen columns of the rows of one instance whose key is among `keys`, in one query. */
export type SelectByKeys<Row> = (instance: string, keys: readonly (readonly string[])[]) => Promise<Row[]>;

/**
 * Prepares the hot path's read: many rows by a key of one or two columns, past TypeORM's hydration. Rows are plain objects under
 * the entity's property names; numbers and booleans are what the entity says.
 *
 * @param columns the properties to read
 * @param key the properties that the parts of a key are compared with
 */
export function selectByKeys<E extends { instance: string }, C extends keyof E & string>(
  store: CobaltStore,
  entity: EntityTarget<E>,
  columns: readonly C[],
  key: readonly (keyof E & string)[],
): SelectByKeys<Pick<E, C>> {
  const { dataSource, dialect } = store;
  const metadata = store.metadata(entity);
  const meta = (property: string) => {
    const column = metadata.findColumnWithPropertyName(property);
    if (!column) throw new TypeError(`${metadata.tableName} has no property '${property}'.`);
    return column;
  };
  const quote = (name: string) => dataSource.driver.escape(name);
  const name = (property: string) => quote(meta(property).databaseName);
  const list = columns.map((property) => `${name(property)} AS ${quote(property)}`).join(', ');
  const text = dialect.selectByKeys({
    list,
    table: tableSql(dataSource, metadata.tableNameWithoutPrefix),
    instance: name('instance'),
    key: key.map(name),
  });
  const convert = converter(columns.map((property) => ({ property, type: meta(property).type })));
  const query = dialect.name === 'postgres' ? pgQuery(store, text) : typeormQuery(store, text);

  return async (instance, keys) => {
    if (keys.length === 0) return [];
    try {
      const rows = await retryContention(() => query([instance, ...dialect.bindKeys(keys)]));
      for (const row of rows) convert(row);
      return rows as Pick<E, C>[];
    } catch (error) {
      throw toStorageError(error);
    }
  };
}

type Query = (values: unknown[]) => Promise<Record<string, unknown>[]>;

function typeormQuery({ dataSource }: CobaltStore, text: string): Query {
  return (values) => dataSource.query(text, values);
}

/** A named prepared statement straight on the pool; without its name once a connection pooler has mixed it up. */
function pgQuery({ dataSource }: CobaltStore, text: string): Query {
  const pool = (dataSource.driver as unknown as { master: PgPool }).master;
  let name: string | undefined = `cobalt_${createHash('sha256').update(text).digest('hex').slice(0, 24)}`;
  return async (values) => {
    dataSource.logger.logQuery(text, values);
    try {
      return (await pool.query({ name, text, values })).rows;
    } catch (error) {
      if (name === undefined || readDriverError(error)?.fault !== 'statement_name') throw error;
      name = undefined;
      return (await pool.query({ text, values })).rows;
    }
  };
}

/** Drivers hand `bigint` back as text, and booleans as 0 and 1. */
function converter(
  columns: readonly { property: string; type: unknown }[],
): (row: Record<string, unknown>) => void {
  const numbers = columns.filter(({ type }) => type === 'bigint').map(({ property }) => property);
  const booleans = columns.filter(({ type }) => type === 'boolean').map(({ property }) => property);
  return (row) => {
    for (const property of numbers) if (row[property] !== null) row[property] = Number(row[property]);
    for (const property of booleans) if (row[property] !== null) row[property] = Boolean(row[property]);
  };
}
