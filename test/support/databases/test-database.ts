import type { DataSourceOptions } from 'typeorm';

/** The databases that the suites run on. */
export type DatabaseName = 'sqlite' | 'postgres' | 'mariadb';

/** A database of its own, empty, for one suite or one test. */
export interface TestDatabase {
  /** For `new DataSource(...)`; entities and migrations are the caller's to add. */
  readonly options: DataSourceOptions;
  /** The same database as the reference app's `DATABASE_URL`. */
  readonly url: string;
  /** Removes the database, whoever is still connected. */
  drop(): Promise<void>;
  /** Every byte the database holds that can be got at, to search for what must not be there. */
  dump(): Promise<Buffer>;
}

/** One kind of database. */
export interface TestDatabaseServer {
  readonly name: DatabaseName;
  /** Whether it can be reached from here. */
  available(): Promise<boolean>;
  create(): Promise<TestDatabase>;
}
