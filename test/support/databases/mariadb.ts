import { randomBytes } from 'node:crypto';

import type { DataSource, DataSourceOptions } from 'typeorm';

import { connected, connects, onSameServer } from './connected.js';
import type { TestDatabaseServer } from './test-database.js';

const serverUrl = () => process.env.TEST_MARIADB_URL ?? 'mysql://root@127.0.0.1:3306';
const at = (url: string) => ({ type: 'mariadb', url }) as const satisfies DataSourceOptions;
const server = () => ({ ...at(serverUrl()), connectTimeout: 5_000, poolSize: 1 });

/** A database of its own on the server of TEST_MARIADB_URL, whose user must be allowed to create databases. */
export const mariadb: TestDatabaseServer = {
  name: 'mariadb',
  available: () => connects(server()),
  async create() {
    const name = `cobalt_test_${randomBytes(6).toString('hex')}`;
    await connected(server(), (client) => client.query(`CREATE DATABASE ${name}`));
    const url = onSameServer(serverUrl(), name);
    return {
      options: at(url),
      url,
      drop: () => connected(server(), (client) => client.query(`DROP DATABASE IF EXISTS ${name}`)),
      dump: () => connected(at(url), dump),
    };
  },
};

/** The rows as text: the tables' files are out of a client's reach. */
async function dump(client: DataSource): Promise<Buffer> {
  const parts: string[] = [];
  const tables = await client.query<{ name: string }[]>(
    'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE()',
  );
  for (const { name } of tables) {
    const rows = await client.query<Record<string, unknown>[]>(`SELECT * FROM \`${name}\``);
    parts.push(...rows.map((row) => Object.values(row).map(String).join('\n')));
  }
  return Buffer.from(parts.join('\n'));
}
