import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';

/** What became of a request: an answer, silence, or an error of the network. */
export type Answer = { readonly status: number } | { readonly error: string; readonly isTimeout: boolean };

/** A request to be sent. */
export interface Post {
  readonly url: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Until when the answer must have begun. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

/** Sends it on a connection of its own: an idle one that the receiver has closed would look like a failure of its. */
export function post({ url, body, headers, timeoutMs, signal }: Post): Promise<Answer> {
  return new Promise((resolve) => {
    const send = new URL(url).protocol === 'https:' ? requestHttps : requestHttp;
    const request = send(url, { method: 'POST', headers, agent: false, signal }, (response) => {
      response.on('error', () => undefined).resume();
      finish({ status: response.statusCode ?? 0 });
    });
    const timer = setTimeout(() => {
      finish({ error: 'timeout', isTimeout: true });
      request.destroy();
    }, timeoutMs);
    const finish = (answer: Answer): void => {
      clearTimeout(timer);
      resolve(answer);
    };
    request.on('error', (error: NodeJS.ErrnoException) => {
      finish({ error: error.code ?? error.name, isTimeout: false });
    });
    request.end(body);
  });
}
