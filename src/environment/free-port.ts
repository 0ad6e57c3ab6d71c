import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';

/**
 * A port that is free now. The app must know its own address (return URLs, callback) before it listens, so the port
 * is chosen first and given back for a moment.
 */
export function freePort(host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, host, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
