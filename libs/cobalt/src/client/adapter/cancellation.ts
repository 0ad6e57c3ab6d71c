import axios, { AxiosError, CanceledError } from 'axios';
import type { CancelToken, InternalAxiosRequestConfig } from 'axios';

import { onAbort } from './on-abort.js';

/** A cancel token that is never used: given to HttpService, it saves making one for every request. */
export const neverCancelled: CancelToken = axios.CancelToken.source().token;

/** Everything that may end a request early: its time-out, its signal, its cancel token. */
export class Cancellation {
  private timer: NodeJS.Timeout | undefined;
  private lastLook: NodeJS.Immediate | undefined;
  private unsubscribe: (() => void) | undefined;
  private token: CancelToken | undefined;

  constructor(
    private readonly config: InternalAxiosRequestConfig,
    private readonly deadlineAt: number | undefined,
    private readonly give: (error: AxiosError) => void,
  ) {}

  /** Starts watching; false when it is over already, and then {@link give} was called. */
  watch(): boolean {
    const { signal, cancelToken, timeout } = this.config;
    if (signal !== undefined) {
      if (signal.aborted === true) return this.cancel();
      this.unsubscribe = onAbort(signal, this.cancel);
    }
    if (cancelToken !== undefined && cancelToken !== neverCancelled) {
      if (cancelToken.reason !== undefined) return this.cancel();
      this.token = cancelToken;
      this.token.subscribe(this.cancel);
    }
    const wait = this.deadlineAt === undefined ? (timeout ?? 0) : this.deadlineAt - performance.now();
    if (this.deadlineAt !== undefined && wait <= 0) return this.expire();
    if (wait > 0) this.timer = setTimeout(this.comeDue, Math.ceil(wait));
    return true;
  }

  /** The answer is here and is read as a stream: the time-out no longer counts, the rest does. */
  keepWatching(): void {
    clearTimeout(this.timer);
    clearImmediate(this.lastLook);
  }

  unwatch(): void {
    this.keepWatching();
    this.unsubscribe?.();
    this.token?.unsubscribe(this.cancel);
  }

  private readonly cancel = (): false => {
    this.give(new CanceledError(undefined, this.config));
    return false;
  };

  /** When this process stood still, the answer may be here and unread: sockets get their turn first. */
  private readonly comeDue = (): void => {
    this.lastLook = setImmediate(this.expire);
  };

  private readonly expire = (): false => {
    const { timeout, timeoutErrorMessage, transitional } = this.config;
    const message = timeoutErrorMessage ?? `timeout of ${timeout ?? 0}ms exceeded`;
    const code = transitional?.clarifyTimeoutError === true ? AxiosError.ETIMEDOUT : AxiosError.ECONNABORTED;
    this.give(new AxiosError(message, code, this.config));
    return false;
  };
}
