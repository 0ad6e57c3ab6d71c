import { randomBytes } from 'node:crypto';

import type { DataSource, DataSourceOptions } from 'typeorm';

import { connected, connects, onSameServer } from './connected.js';
import type { TestDatabaseServer } from './test-database.js';

const serverUrl = () => process.env.TEST_POSTGRES_URL ?? 'postgres://postgres@127.0.0.1:5432/postgres';
const at = (url: string) => ({ type: 'postgres', url }) as const satisfies DataSourceOptions;
const server = () => ({ ...at(serverUrl()), connectTimeoutMS: 5_000, poolSize: 1 });

/** A database of its own on the server of TEST_POSTGRES_URL, whose user must be allowed to create databases. */
export const postgres: TestDatabaseServer = {
  name: 'postgres',
  available: () => connects(server()),
  async create() {
    const name = `cobalt_test_${randomBytes(6).toString('hex')}`;
    await connected(server(), (client) => client.query(`CREATE DATABASE ${name}`));
    const url = onSameServer(serverUrl(), name);
    return {
      options: at(url),
      url,
      drop: () =>
        connected(server(), (client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)),
      dump: () => connected(at(url), dump),
    };
  },
};

/** The rows as text and, where the user may, the tables' files: they also hold rows that were changed or deleted. */
async function dump(client: DataSource): Promise<Buffer> {
  const parts: Buffer[] = [];
  const tables = await client.query<{ path: string }[]>(
    `SELECT format('%I.%I', schemaname, tablename) AS path FROM pg_tables
     WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
  );
  for (const { path } of tables) {
    const rows = await client.query<{ row: string }[]>(`SELECT t::text AS row FROM ${path} t`);
    parts.push(Buffer.from(rows.map(({ row }) => row).join('\n')));
  }
  const [user] = await client.query<{ super: boolean }[]>(
    'SELECT usesuper AS super FROM pg_user WHERE usename = current_user',
  );
  if (user?.super) {
    await client.query('CHECKPOINT');
    const files = await client.query<{ bytes: Buffer }[]>(
      `SELECT pg_read_binary_file(pg_relation_filepath(oid), 0, pg_relation_size(oid), true) AS bytes FROM pg_class
       WHERE relkind IN ('r', 'i', 't') AND oid >= 16384`,
    );
    parts.push(...files.map(({ bytes }) => bytes));
  }
  return Buffer.concat(parts);
}
