import type { Agent, Dispatcher } from 'undici';

/** A handler that can be told of a failure before its request has got a controller. */
export type RequestHandler = Omit<Dispatcher.DispatchHandler, 'onResponseError'> & {
  onResponseError(controller: Dispatcher.DispatchController | undefined, error: Error): void;
};

/** All that the adapter asks of a dispatcher. */
export interface RequestDispatcher {
  dispatch(options: Dispatcher.DispatchOptions, handler: RequestHandler): boolean;
}

/** A dispatcher and what has to happen to it at shutdown. */
export interface OwnedDispatcher {
  readonly dispatcher: RequestDispatcher;
  /** Waits for what is in flight and closes the sockets; does nothing to a dispatcher of the user's own. */
  close(): Promise<void>;
}

/** Pooled keep-alive connections to Cobalt, or the dispatcher that the user brought. */
export function createUndiciAgent(http: { connections: number; dispatcher?: Dispatcher }): OwnedDispatcher {
  if (http.dispatcher !== undefined) return { dispatcher: http.dispatcher, close: () => Promise.resolve() };
  const agent = new LazyAgent(http.connections);
  return { dispatcher: agent, close: () => agent.close() };
}

/**
 * An `Agent` that is made by the first call: loading undici takes a tenth of a second, which every boot would pay
 * for what only a call needs.
 */
class LazyAgent implements RequestDispatcher {
  private agent: Agent | undefined;
  private loading: Promise<Agent> | undefined;
  private isClosed = false;

  constructor(private readonly connections: number) {}

  dispatch(options: Dispatcher.DispatchOptions, handler: RequestHandler): boolean {
    if (this.agent !== undefined) return this.agent.dispatch(options, handler);
    this.load()
      .then((agent) => agent.dispatch(options, handler))
      .catch((error: Error) => handler.onResponseError(undefined, error));
    return true;
  }

  async close(): Promise<void> {
    this.isClosed = true;
    await (await this.loading)?.close();
  }

  private load(): Promise<Agent> {
    this.loading ??= this.make().catch((error: unknown) => {
      this.loading = undefined;
      throw error;
    });
    return this.loading;
  }

  private async make(): Promise<Agent> {
    // a call after the end fails as undici's own do; one from before it is waited for
    const { isClosed } = this;
    const undici = await import('undici');
    // Every call has a deadline of its own, so undici's time-outs between packets are left out.
    const agent = new undici.Agent({
      connections: this.connections,
      pipelining: 1,
      headersTimeout: 0,
      bodyTimeout: 0,
    });
    if (isClosed) await agent.close();
    return (this.agent = agent);
  }
}
