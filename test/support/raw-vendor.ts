import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** A real HTTP server on loopback whose handler sees the request before its body is read, or instead. */
export class RawVendor {
  readonly sockets = new Set<Socket>();
  url = '';
  /** How many requests began. */
  requests = 0;

  private readonly server;

  private constructor(public handle: (request: IncomingMessage, response: ServerResponse) => unknown) {
    const listener: RequestListener = (request, response) => {
      this.requests += 1;
      request.on('error', () => undefined);
      void this.answer(request, response);
    };
    this.server = createServer(listener);
    this.server.on('connection', (socket) => {
      this.sockets.add(socket);
      socket.once('close', () => this.sockets.delete(socket));
    });
  }

  static async start(handle: RawVendor['handle']): Promise<RawVendor> {
    const vendor = new RawVendor(handle);
    vendor.server.listen(0, '127.0.0.1');
    await once(vendor.server, 'listening');
    vendor.url = `http://127.0.0.1:${(vendor.server.address() as AddressInfo).port}`;
    return vendor;
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      await this.handle(request, response);
    } catch (error) {
      // a client that goes away ends the reading of its body
      if (!request.destroyed) throw error;
    }
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.server.close(resolve));
    this.server.closeAllConnections();
    await closed;
  }
}
