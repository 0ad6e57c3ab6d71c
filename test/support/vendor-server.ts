import { createServer } from 'node:http';
import type { IncomingHttpHeaders, IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** One request that a vendor server received. */
export interface ReceivedRequest {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  rawHeaders: string[];
  body: string;
}

/** How one request is answered; its body has been read. */
export type Answer = (
  request: IncomingMessage & { body: string },
  response: ServerResponse,
) => void | Promise<void>;

/** A real HTTP server on loopback that stands in for Cobalt and remembers what it was asked. */
export class VendorServer {
  readonly requests: ReceivedRequest[] = [];
  readonly sockets = new Set<Socket>();
  /** How many connections were ever accepted. */
  connections = 0;
  url = '';

  private readonly server;

  private constructor(public answer: Answer) {
    const listener: RequestListener = (request, response) => void this.serve(request, response);
    this.server = createServer(listener);
    this.server.on('connection', (socket) => {
      this.connections += 1;
      this.sockets.add(socket);
      socket.once('close', () => this.sockets.delete(socket));
    });
  }

  static async start(answer: Answer): Promise<VendorServer> {
    const vendor = new VendorServer(answer);
    await new Promise<void>((resolve) => vendor.server.listen(0, '127.0.0.1', resolve));
    vendor.url = `http://127.0.0.1:${(vendor.server.address() as AddressInfo).port}`;
    return vendor;
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.server.close(resolve));
    this.server.closeAllConnections();
    await closed;
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = '';
    request.setEncoding('latin1');
    for await (const chunk of request) body += chunk as string;
    const { method = '', url = '', headers, rawHeaders } = request;
    this.requests.push({ method, url, headers, rawHeaders, body });
    await this.answer(Object.assign(request, { body }), response);
  }
}

/** Answers with JSON. */
export function json(response: ServerResponse, body: unknown, status = 200): void {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(text),
  });
  response.end(text);
}
