import { randomBytes } from 'node:crypto';

import { DataSource } from 'typeorm';

const SERVER = process.env.TEST_POSTGRES_URL ?? 'postgres://postgres@127.0.0.1:5432/postgres';

export interface BenchDatabase {
  url: string;
  version: string;
  drop(): Promise<void>;
}

/** A database of the bench's own on the server of TEST_POSTGRES_URL. */
export async function createDatabase(): Promise<BenchDatabase> {
  const name = `cobalt_bench_${randomBytes(6).toString('hex')}`;
  const [version] = await onServer((server) =>
    server.query<{ server_version: string }[]>('SHOW server_version'),
  );
  await onServer((server) => server.query(`CREATE DATABASE ${name}`));
  const address = new URL(SERVER);
  address.pathname = `/${name}`;
  return {
    url: address.href,
    version: version?.server_version.split(' ', 1)[0] ?? 'unknown',
    drop: async () => {
      await onServer((server) => server.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
    },
  };
}

async function onServer<T>(work: (server: DataSource) => Promise<T>): Promise<T> {
  const server = await new DataSource({ type: 'postgres', url: SERVER }).initialize();
  try {
    return await work(server);
  } finally {
    await server.destroy();
  }
}
