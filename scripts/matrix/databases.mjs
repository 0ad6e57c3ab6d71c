import { randomBytes } from 'node:crypto';
import { join } from 'node:path';

import mysql from 'mysql2/promise';
import pg from 'pg';

/** Makes an empty database for one row: `{ url, drop }`. `servers` is what `surroundings()` found. */
export const createDatabase = {
  sqlite: async (_servers, folder) => ({ url: join(folder, 'app.db'), drop: async () => undefined }),

  postgres: async ({ postgres }) => {
    const name = uniqueName();
    const run = async (sql) => {
      const client = new pg.Client({ connectionString: postgres.value });
      await client.connect();
      await client.query(sql).finally(() => client.end());
    };
    await run(`CREATE DATABASE ${name}`);
    return {
      url: onSameServer(postgres.value, name),
      drop: () => run(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
    };
  },

  mariadb: async ({ mariadb }) => {
    const name = uniqueName();
    const run = async (sql) => {
      const connection = await mysql.createConnection({ uri: mariadb.value });
      await connection.query(sql).finally(() => connection.end());
    };
    await run(`CREATE DATABASE ${name}`);
    return { url: onSameServer(mariadb.value, name), drop: () => run(`DROP DATABASE IF EXISTS ${name}`) };
  },
};

const uniqueName = () => `cobalt_matrix_${randomBytes(6).toString('hex')}`;

function onSameServer(serverUrl, database) {
  const address = new URL(serverUrl);
  address.pathname = `/${database}`;
  return address.href;
}
