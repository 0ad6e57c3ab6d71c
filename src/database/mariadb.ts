import { createConnection } from 'mysql2/promise';

/** Whether the server behind a mysql:// address is MariaDB: TypeORM treats the two differently. */
export async function isMariaDb(url: string): Promise<boolean> {
  const connection = await createConnection(url.replace(/^mariadb:/u, 'mysql:'));
  try {
    const [rows] = await connection.query('SELECT VERSION() AS version');
    return /mariadb/iu.test((rows as { version: string }[])[0]?.version ?? '');
  } finally {
    await connection.end();
  }
}
