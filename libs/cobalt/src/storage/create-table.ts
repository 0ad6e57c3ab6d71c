import type { DataSource, QueryRunner } from 'typeorm';

import { CobaltError } from '../errors/index.js';
import { dialectOf, tableSql } from './dialect.js';
import type { ColumnType } from './dialect.js';

/** One table as a migration makes it: a frozen picture, never derived from an entity. The key is `id`. */
export interface TableDefinition {
  readonly name: string;
  /** By column name; a type that ends in `?` may be null. */
  readonly columns: Readonly<Record<string, ColumnType | `${ColumnType}?`>>;
  readonly indexes: readonly { name: string; columns: readonly string[]; unique?: boolean }[];
}

/** Collations that compare ids exactly: case, accents and trailing spaces count. MariaDB's first, then MySQL's. */
const EXACT_COLLATIONS = ['utf8mb4_nopad_bin', 'utf8mb4_0900_bin'];

/** Creates a table and its indexes in any of the three dialects. */
export async function createTable(runner: QueryRunner, table: TableDefinition): Promise<void> {
  const dataSource = dataSourceOf(runner);
  const { driver, namingStrategy } = dataSource;
  const dialect = dialectOf(dataSource);
  const quote = (name: string) => driver.escape(name);
  const list = (columns: readonly string[]) => columns.map(quote).join(', ');
  const target = tableSql(dataSource, table.name);

  const lines = Object.entries(table.columns).map(([name, spec]) => {
    const type = dialect.columnType(spec.replace('?', '') as ColumnType);
    return `${quote(name)} ${type} ${spec.endsWith('?') ? 'NULL' : 'NOT NULL'}`;
  });
  const key = quote(
    namingStrategy.primaryKeyName(`${dataSource.options.entityPrefix ?? ''}${table.name}`, ['id']),
  );
  lines.push(`CONSTRAINT ${key} PRIMARY KEY (${quote('id')})`);
  if (!dialect.transactionalDdl) {
    for (const { name, columns, unique } of table.indexes) {
      lines.push(`${unique ? 'UNIQUE ' : ''}INDEX ${quote(name)} (${list(columns)})`);
    }
  }
  const options = dialect.name === 'mysql' ? await exactComparison(runner) : '';
  const absent = dialect.transactionalDdl ? '' : 'IF NOT EXISTS ';
  await runner.query(`CREATE TABLE ${absent}${target} (${lines.join(', ')})${options}`);

  if (!dialect.transactionalDdl) return;
  for (const { name, columns, unique } of table.indexes) {
    await runner.query(
      `CREATE ${unique ? 'UNIQUE ' : ''}INDEX ${quote(name)} ON ${target} (${list(columns)})`,
    );
  }
}

/** Drops what {@link createTable} made. */
export async function dropTable(runner: QueryRunner, name: string): Promise<void> {
  const dataSource = dataSourceOf(runner);
  const present = dialectOf(dataSource).transactionalDdl ? '' : 'IF EXISTS ';
  await runner.query(`DROP TABLE ${present}${tableSql(dataSource, name)}`);
}

/** TypeORM 0.3 knows it as `connection` only; 1 has both names. */
function dataSourceOf(runner: QueryRunner): DataSource {
  return runner.connection;
}

async function exactComparison(runner: QueryRunner): Promise<string> {
  const names = EXACT_COLLATIONS.map((name) => `'${name}'`).join(', ');
  const rows = (await runner.query(
    `SELECT collation_name AS name FROM information_schema.collations WHERE collation_name IN (${names})`,
  )) as { name: string }[];
  const collation = rows[0]?.name;
  if (collation) return ` ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE ${collation}`;
  throw new CobaltError(
    'COBALT_CONFIGURATION',
    `This server knows none of the collations ${EXACT_COLLATIONS.join(', ')}; nestjs-cobalt needs MariaDB 10.2, MySQL 8.0.17 or later.`,
  );
}
