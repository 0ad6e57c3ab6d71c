import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A listening server. */
export interface RunningServer {
  /** `http://HOST:PORT`, without a slash at the end. */
  readonly url: string;
  /** Stops listening and cuts what is open. */
  close(): Promise<void>;
}

/** Longer than any sensible client keeps an idle connection: the emulator is never the one that closes first. */
const KEEP_ALIVE_MS = 120_000;

/** @throws the error of listen(), such as EADDRINUSE */
export async function listen(listener: RequestListener, host: string, port: number): Promise<RunningServer> {
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS }, listener);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return { url: addressOf(server), close: () => close(server) };
}

function addressOf(server: Server): string {
  const { address, port, family } = server.address() as AddressInfo;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}

async function close(server: Server): Promise<void> {
  await new Promise<void>((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
