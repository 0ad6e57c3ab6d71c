import type { DataSource, QueryRunner } from 'typeorm';

import { CobaltError } from '../errors/index.js';

/** The families of databases that the module runs on. */
export type DialectName = 'postgres' | 'mysql' | 'sqlite';

/** Column types in the words of the tables' definitions; each dialect has its own spelling. */
export type ColumnType = `varchar(${number})` | 'text' | 'int' | 'bigint' | 'boolean';

/** The parts of a `SELECT` by keys, as SQL. */
export interface KeyedSelect {
  readonly list: string;
  readonly table: string;
  readonly instance: string;
  /** One or two columns. */
  readonly key: readonly string[];
}

/** Everything in which the databases differ. Nothing outside `storage/` asks which one it is. */
export interface Dialect {
  readonly name: DialectName;
  /** How a column type is spelt in `CREATE TABLE`. */
  columnType(type: ColumnType): string;
  /** False where DDL commits by itself: then a migration that died half-way must be able to run again. */
  readonly transactionalDdl: boolean;
  /** Makes a plain `INSERT` do nothing on a conflict; empty where that would hide other faults. */
  readonly insertOrNothing: string;
  /** Gives a connection back that broke under a statement, so that nobody else gets it from the pool. */
  discard(runner: QueryRunner, error: unknown): Promise<void>;
  /** How many rows an `UPDATE` matched, from TypeORM's count and the driver's own answer. */
  matchedRows(affected: number, raw: unknown): number;
  /** A `SELECT` of the rows of one instance, its first parameter, by a list of keys. */
  selectByKeys(select: KeyedSelect): string;
  /** The parameters after the instance. A key has as many parts as there are key columns. */
  bindKeys(keys: readonly (readonly string[])[]): unknown[];
  /** The n-th parameter of a statement, from 1. */
  placeholder(n: number): string;
}

/** TypeORM's own handler for broken connections; its `release()` would put this one back into the pool. */
interface PostgresRunner {
  releasePostgresConnection?(error: unknown): Promise<void>;
}

const postgres: Dialect = {
  name: 'postgres',
  columnType: (type) => type.replace('varchar', 'character varying').replace(/^int$/u, 'integer'),
  transactionalDdl: true,
  insertOrNothing: ' ON CONFLICT DO NOTHING',
  discard: async (runner, error) => {
    await (runner as unknown as PostgresRunner).releasePostgresConnection?.(error);
  },
  matchedRows: (affected) => affected,
  selectByKeys: ({ list, table, instance, key: [first, second] }) =>
    second === undefined
      ? `SELECT ${list} FROM ${table} WHERE ${instance} = $1 AND ${first} = any($2)`
      : // OFFSET 0 keeps it a look-up per key: on a table without statistics a join would read the whole instance
        `SELECT found.* FROM unnest($2::text[], $3::text[]) AS wanted (first, second) CROSS JOIN LATERAL (` +
        `SELECT ${list} FROM ${table} WHERE ${instance} = $1 AND ${first} = wanted.first ` +
        `AND ${second} = wanted.second OFFSET 0) AS found`,
  bindKeys: (keys) => (keys[0] ?? []).map((_, part) => keys.map((key) => key[part])),
  placeholder: (n) => `$${n}`,
};

const mysql: Dialect = {
  name: 'mysql',
  columnType: (type) => (type === 'boolean' ? 'tinyint(1)' : type),
  transactionalDdl: false,
  // INSERT IGNORE shortens what is too long, without a word: a plain INSERT and its duplicate-key error instead
  insertOrNothing: '',
  // a host may have switched the flag FOUND_ROWS off, and then `affected` leaves out rows that kept their values
  discard: (runner) => runner.release(),
  matchedRows: (affected, raw) =>
    Number(/Rows matched: (\d+)/u.exec((raw as { info?: string } | undefined)?.info ?? '')?.[1] ?? affected),
  selectByKeys: ({ list, table, instance, key }) =>
    `SELECT ${list} FROM ${table} WHERE ${instance} = ? AND (${key.join(', ')}) IN (?)`,
  bindKeys: (keys) => [keys.map((key) => (key.length === 1 ? key[0] : key))],
  placeholder: () => '?',
};

const sqlite: Dialect = {
  name: 'sqlite',
  columnType: (type) => (type === 'int' ? 'integer' : type),
  transactionalDdl: true,
  insertOrNothing: ' ON CONFLICT DO NOTHING',
  discard: (runner) => runner.release(),
  matchedRows: (affected) => affected,
  // one parameter whatever the number of keys: one prepared statement
  selectByKeys: ({ list, table, instance, key }) => {
    const parts = key.map((_, part) => `json_extract(value, '$[${part}]')`).join(', ');
    const keys = `(${key.join(', ')}) IN (SELECT ${parts} FROM json_each(?))`;
    return `SELECT ${list} FROM ${table} WHERE ${instance} = ? AND ${keys}`;
  },
  bindKeys: (keys) => [JSON.stringify(keys)],
  placeholder: () => '?',
};

const BY_TYPE: Partial<Record<DataSource['options']['type'], Dialect>> = {
  postgres,
  mysql,
  mariadb: mysql,
  'better-sqlite3': sqlite,
};

/** @throws CobaltError `COBALT_CONFIGURATION` for a database that the module does not know. */
export function dialectOf(dataSource: DataSource): Dialect {
  const { type } = dataSource.options;
  const dialect = BY_TYPE[type];
  if (dialect) return dialect;
  throw new CobaltError(
    'COBALT_CONFIGURATION',
    `The DataSource is of type '${type}'; nestjs-cobalt runs on 'postgres', 'mysql', 'mariadb' and 'better-sqlite3'.`,
  );
}

/** A table's name as SQL, in the schema and with the prefix that the host's DataSource sets. */
export function tableSql(dataSource: DataSource, name: string): string {
  const { options, driver } = dataSource;
  const schema = 'schema' in options ? options.schema : undefined;
  return [...(schema ? [schema] : []), `${options.entityPrefix ?? ''}${name}`]
    .map((part) => driver.escape(part))
    .join('.');
}
