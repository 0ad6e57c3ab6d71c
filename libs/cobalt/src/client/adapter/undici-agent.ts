import type { Agent, Dispatcher } from 'undici';

import { FreshSockets, LONGEST_IDLE_MS } from './fresh-sockets.js';
import type { RequestDispatcher, RequestHandler } from './request-dispatcher.js';

/** A dispatcher and what has to happen to it at shutdown. */
export interface OwnedDispatcher {
  readonly dispatcher: RequestDispatcher;
  /** Waits for what is in flight and closes the sockets; does nothing to a dispatcher of the user's own. */
  close(): Promise<void>;
}

/** Reads and writes go over sockets of their own. */
interface Sockets {
  readonly reads: Agent;
  readonly writes: FreshSockets;
}

/** Kept-alive connections to Cobalt, or the dispatcher that the user brought. */
export function createUndiciAgent(http: { connections: number; dispatcher?: Dispatcher }): OwnedDispatcher {
  if (http.dispatcher !== undefined) return { dispatcher: http.dispatcher, close: () => Promise.resolve() };
  const agent = new LazyAgent(http.connections);
  return { dispatcher: agent, close: () => agent.close() };
}

/**
 * Sockets that are made by the first call: loading undici takes a tenth of a second, which every boot would pay for
 * what only a call needs. What changes nothing goes over a pool: a socket that the server has closed meanwhile costs
 * another attempt. What may change something goes over fresh sockets only.
 */
class LazyAgent implements RequestDispatcher {
  private sockets: Sockets | undefined;
  private loading: Promise<Sockets> | undefined;
  private isClosed = false;
  private closing: Promise<void> | undefined;

  constructor(private readonly connections: number) {}

  dispatch(options: Dispatcher.DispatchOptions, handler: RequestHandler): boolean {
    if (this.sockets !== undefined) return dispatchOver(this.sockets, options, handler);
    this.load()
      .then((sockets) => dispatchOver(sockets, options, handler))
      .catch((error: Error) => handler.onResponseError(undefined, error));
    return true;
  }

  close(): Promise<void> {
    return (this.closing ??= this.closeOnce());
  }

  private async closeOnce(): Promise<void> {
    this.isClosed = true;
    const sockets = await this.loading;
    await Promise.all([sockets?.reads.close(), sockets?.writes.close()]);
  }

  private load(): Promise<Sockets> {
    this.loading ??= this.make().catch((error: unknown) => {
      this.loading = undefined;
      throw error;
    });
    return this.loading;
  }

  private async make(): Promise<Sockets> {
    // a call after the end fails as undici's own do; one from before it is waited for
    const { isClosed, connections } = this;
    const undici = await import('undici');
    // Every call has a deadline of its own, so undici's time-outs between packets are left out.
    const common = { pipelining: 1, headersTimeout: 0, bodyTimeout: 0 };
    const patience = { keepAliveTimeout: LONGEST_IDLE_MS, keepAliveMaxTimeout: LONGEST_IDLE_MS };
    const reads = new undici.Agent({ ...common, connections });
    const writes = new FreshSockets({
      connections,
      connect: (origin) => new undici.Client(origin, { ...common, ...patience }),
    });
    if (isClosed) await Promise.all([reads.close(), writes.close()]);
    return (this.sockets = { reads, writes });
  }
}

/** Whether it changes nothing is known of calls of ours; of others, their method tells. */
function dispatchOver(
  { reads, writes }: Sockets,
  options: Dispatcher.DispatchOptions,
  handler: RequestHandler,
): boolean {
  const { method, idempotent = method === 'GET' || method === 'HEAD' } = options;
  return (idempotent ? reads : writes).dispatch(options, handler);
}
