import { Agent } from 'undici';
import type { Dispatcher } from 'undici';

/** A dispatcher and what has to happen to it at shutdown. */
export interface OwnedDispatcher {
  readonly dispatcher: Dispatcher;
  /** Waits for what is in flight and closes the sockets; does nothing to a dispatcher of the user's own. */
  close(): Promise<void>;
}

/** Pooled keep-alive connections to Cobalt, or the dispatcher that the user brought. */
export function createUndiciAgent(http: { connections: number; dispatcher?: Dispatcher }): OwnedDispatcher {
  if (http.dispatcher !== undefined) return { dispatcher: http.dispatcher, close: () => Promise.resolve() };
  // Every call has a deadline of its own, so undici's time-outs between packets are left out.
  const agent = new Agent({
    connections: http.connections,
    pipelining: 1,
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  return { dispatcher: agent, close: () => agent.close() };
}
