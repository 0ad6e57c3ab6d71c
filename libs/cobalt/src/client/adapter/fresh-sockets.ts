import type { Client, Dispatcher } from 'undici';

import { ConnectionWatch } from './connection-watch.js';
import type { RequestDispatcher, RequestHandler } from './request-dispatcher.js';

/** A socket that was idle this long is used no more: servers close theirs after 5 s and later. */
export const LONGEST_IDLE_MS = 4000;
/** A connection of its own, which serves one request at a time. */
interface Connection {
  readonly client: Client;
  readonly origin: string;
  /** When its last request began: the server cannot have been waiting for longer than since then. */
  busyAt: number;
  longestIdleMs: number;
}

/** What makes connections, and what time it is. */
export interface FreshSocketsParts {
  readonly connect: (origin: string) => Client;
  /** Most idle connections kept. */
  readonly connections: number;
  readonly now?: () => number;
}

/**
 * Requests that must not meet a socket which the server is about to close: each goes over a socket that was idle for
 * less than {@link LONGEST_IDLE_MS}, or over a new one. The time is read when the request is sent, and counts from
 * the beginning of the socket's last request, so that it holds even when this process stood still in between; undici's
 * own timers are late then, and a server's `Keep-Alive` hint stretches them.
 */
export class FreshSockets implements RequestDispatcher {
  private readonly parts: Required<FreshSocketsParts>;
  private readonly all = new Set<Client>();
  private idle: Connection[] = [];
  private isClosed = false;

  constructor(parts: FreshSocketsParts) {
    this.parts = { now: () => performance.now(), ...parts };
  }

  dispatch(options: Dispatcher.DispatchOptions, handler: RequestHandler): boolean {
    const connection = this.take(String(options.origin));
    const watch = new ConnectionWatch(handler, {
      began: () => (connection.busyAt = this.parts.now()),
      hinted: (longestIdleMs) => (connection.longestIdleMs = Math.min(LONGEST_IDLE_MS, longestIdleMs)),
      ended: () => this.giveBack(connection),
      failed: () => this.drop(connection),
    });
    return connection.client.dispatch(options, watch);
  }

  /** Waits for what is in flight, and closes the sockets. */
  async close(): Promise<void> {
    this.isClosed = true;
    this.idle = [];
    await Promise.all([...this.all].map((client) => client.close()));
  }

  private take(origin: string): Connection {
    const now = this.parts.now();
    const fresh: Connection[] = [];
    let taken: Connection | undefined;
    for (const connection of this.idle) {
      if (now - connection.busyAt >= connection.longestIdleMs) this.drop(connection);
      else if (taken === undefined && connection.origin === origin) taken = connection;
      else fresh.push(connection);
    }
    this.idle = fresh;
    return taken ?? this.connection(origin, now);
  }

  private connection(origin: string, now: number): Connection {
    const client = this.parts.connect(origin);
    // its dispatch then refuses, in undici's own words
    if (this.isClosed) client.close().catch(() => undefined);
    else this.all.add(client);
    return { client, origin, busyAt: now, longestIdleMs: LONGEST_IDLE_MS };
  }

  private giveBack(connection: Connection): void {
    if (this.isClosed || this.idle.length >= this.parts.connections) this.drop(connection);
    else this.idle.unshift(connection);
  }

  private drop({ client }: Connection): void {
    if (!this.all.delete(client)) return;
    client.close().catch(() => undefined);
  }
}
