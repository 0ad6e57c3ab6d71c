import { DataSource } from 'typeorm';
import type { DataSourceOptions } from 'typeorm';

/** Runs SQL on a connection of its own. */
export async function connected<T>(
  options: DataSourceOptions,
  work: (client: DataSource) => Promise<T>,
): Promise<T> {
  const client = await new DataSource(options).initialize();
  try {
    return await work(client);
  } finally {
    await client.destroy();
  }
}

/** Whether a connection can be made. */
export function connects(options: DataSourceOptions): Promise<boolean> {
  return connected(options, () => Promise.resolve()).then(
    () => true,
    () => false,
  );
}

/** The address of another database on the same server. */
export function onSameServer(serverUrl: string, database: string): string {
  const address = new URL(serverUrl);
  address.pathname = `/${database}`;
  return address.href;
}
