import type { DataSource } from 'typeorm';

import { join, piecesOf } from './contents.js';

/** One table's rows, every value as text or bytes. */
export interface TableContents {
  readonly name: string;
  readonly rows: number;
  readonly bytes: Buffer;
}

interface Family {
  /** Gives `name`, and `space` where tables have one. */
  readonly tables: string;
  readonly quote: string;
}

const SQLITE: Family = {
  tables: `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'`,
  quote: '"',
};
const POSTGRES: Family = {
  tables: `SELECT schemaname AS space, tablename AS name FROM pg_tables
           WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
  quote: '"',
};
const MYSQL: Family = {
  tables: `SELECT table_name AS name FROM information_schema.tables
           WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'`,
  quote: '`',
};
const FAMILIES: Readonly<Record<string, Family>> = {
  'better-sqlite3': SQLITE,
  sqlite: SQLITE,
  sqljs: SQLITE,
  postgres: POSTGRES,
  mysql: MYSQL,
  mariadb: MYSQL,
};

/**
 * Every table that the connection sees.
 * @throws TypeError for a database that this does not know
 */
export async function readDatabase(dataSource: DataSource): Promise<TableContents[]> {
  const family = FAMILIES[dataSource.options.type];
  if (family === undefined) {
    throw new TypeError(
      `Canaries cannot read a database of type '${dataSource.options.type}': pass its contents to observe().`,
    );
  }
  const tables: { space?: string; name: string }[] = await dataSource.query(family.tables);
  const contents: TableContents[] = [];
  for (const { space, name } of tables) {
    const path = [space, name]
      .filter((part) => part !== undefined)
      .map((part) => quoted(part, family.quote))
      .join('.');
    const rows: unknown[] = await dataSource.query(`SELECT * FROM ${path}`);
    contents.push({ name, rows: rows.length, bytes: join(rows.flatMap(piecesOf)) });
  }
  return contents;
}

function quoted(identifier: string, quote: string): string {
  return `${quote}${identifier.replaceAll(quote, quote + quote)}${quote}`;
}
