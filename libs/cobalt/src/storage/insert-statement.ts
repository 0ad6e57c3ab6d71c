import type { DataSource, EntityMetadata } from 'typeorm';

import { dialectOf, tableSql } from './dialect.js';

/** An `INSERT` of whole rows of one entity, written once: TypeORM would write it anew for every row. */
export interface InsertStatement {
  readonly text: string;
  /** A row's values in the order of the statement's parameters. */
  readonly valuesOf: (row: object) => unknown[];
}

/** The statement does nothing on a conflict where the dialect can say so. */
export function insertStatement(dataSource: DataSource, metadata: EntityMetadata): InsertStatement {
  const { driver } = dataSource;
  const { columns } = metadata;
  const dialect = dialectOf(dataSource);
  const names = columns.map(({ databaseName }) => driver.escape(databaseName)).join(', ');
  const placeholders = columns.map((_, index) => dialect.placeholder(index + 1)).join(', ');
  const table = tableSql(dataSource, metadata.tableNameWithoutPrefix);
  return {
    text: `INSERT INTO ${table} (${names}) VALUES (${placeholders})${dialect.insertOrNothing}`,
    valuesOf: (row) =>
      columns.map((column): unknown =>
        driver.preparePersistentValue(column.getEntityValue(row, false), column),
      ),
  };
}
