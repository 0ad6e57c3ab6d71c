import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One delivery, as it came over the socket. */
export interface Received {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  /** Real time of its arrival, in epoch milliseconds. */
  readonly at: number;
}

/** What a receiver answers with: a status, silence, or a broken connection. */
export type Reaction = number | 'silence' | 'reset';

/** A receiver of webhooks. */
export class Receiver {
  readonly received: Received[] = [];
  /** Answers to come, in order; afterwards 200. */
  readonly reactions: Reaction[] = [];

  private constructor(private readonly server: Server) {}

  static async start(): Promise<Receiver> {
    const server = createServer();
    const receiver = new Receiver(server);
    server.on('request', (req, res) => {
      let text = '';
      req.setEncoding('utf8');
      req.on('data', (part: string) => (text += part));
      req.on('end', () => {
        receiver.received.push({ path: req.url ?? '', headers: req.headers, text, at: Date.now() });
        const reaction = receiver.reactions.shift() ?? 200;
        if (reaction === 'reset') req.socket.resetAndDestroy();
        else if (reaction !== 'silence') res.writeHead(reaction, { location: '/elsewhere' }).end('{}');
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return receiver;
  }

  url(path = '/hook'): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}${path}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }
}
