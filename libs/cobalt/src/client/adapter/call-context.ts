import { randomUUID } from 'node:crypto';

import type { InternalAxiosRequestConfig } from 'axios';

import type { SecretString } from '../../encryption/index.js';
import type { Arrival } from './arrival.js';
import { retryAfterMs } from './retry-after.js';

/** Secrets by their name on the wire. */
export type Secrets = Readonly<Record<string, SecretString>>;

/** What a call to Cobalt is made with. */
export interface CallContextInit {
  operation: string;
  clientId: string;
  clientSecret: SecretString;
  /** The only address that the credentials may go to, as its scheme, host and port; unset: any. */
  origin?: string;
  /** Known before any grant is. */
  orgId?: string;
  /** Whether it changes nothing at Cobalt, so that it may be sent again. */
  isRead: boolean;
  /** Query parameters that no interceptor and no log may see. */
  secretQuery?: Secrets;
  /** Fields of a JSON body, ditto. */
  secretBody?: Secrets;
  /** When the call must be over, by `performance.now()`. */
  deadlineAt: number;
}

/** As which connection a call is made. */
export interface CallCredentials {
  readonly orgId: string;
  readonly connectionId: string;
  readonly accessToken: SecretString;
}

/** An answer as it came. */
export interface RawReply {
  readonly status: number;
  readonly data: unknown;
  /** The header, as it came. */
  readonly retryAfter?: unknown;
}

/**
 * One call to Cobalt and all its attempts, as `config.cobaltCall` of its axios requests. Credentials ride in here, in private fields,
 * and reach the wire in the adapter: interceptors, axios errors and whoever logs them have nothing to leak.
 */
export class CallContext {
  /** Our own id of the call, for logs and errors; it is not sent. */
  readonly requestId = randomUUID();
  readonly operation: string;
  readonly isRead: boolean;
  readonly deadlineAt: number;
  /** How many requests were made for it so far. */
  attempts = 0;
  /** Whether the request of the last attempt reached Cobalt, as far as is known by now. */
  arrival: Arrival = 'not_sent';
  /** When the last attempt was handed to a socket, by `performance.now()`. */
  dispatchedAt: number | undefined;
  /** How long to keep away, when the last attempt's answer, or our own circuit, says so. */
  retryAfterMs: number | undefined;
  readonly #init: CallContextInit;
  #credentials: CallCredentials | undefined;
  #reply: RawReply | undefined;

  constructor(init: CallContextInit) {
    this.operation = init.operation;
    this.isRead = init.isRead;
    this.deadlineAt = init.deadlineAt;
    this.#init = init;
  }

  get orgId(): string | undefined {
    return this.#credentials?.orgId ?? this.#init.orgId;
  }

  get connectionId(): string | undefined {
    return this.#credentials?.connectionId;
  }

  /** As which connection the last attempt was made; undefined: with the client's id and secret only. */
  get credentials(): CallCredentials | undefined {
    return this.#credentials;
  }

  /** Whose token the next attempt is made with. */
  authorize(credentials: CallCredentials): void {
    this.#credentials = credentials;
  }

  /** The next attempt begins: what the last one saw counts no longer. */
  beginAttempt(): void {
    this.arrival = 'not_sent';
    this.dispatchedAt = undefined;
    this.retryAfterMs = undefined;
    this.#reply = undefined;
  }

  /** The request of this attempt is handed to the sockets. */
  dispatched(): void {
    this.attempts += 1;
    this.dispatchedAt = performance.now();
  }

  /** The answer, once it is here; it may be PHI, so nothing that inspects or serialises this object shows it. */
  get reply(): RawReply | undefined {
    return this.#reply;
  }

  replied(reply: RawReply): void {
    this.#reply = reply;
    if (reply.status >= 400) this.retryAfterMs = retryAfterMs(reply.retryAfter);
  }

  /** Names and values, flat, as undici takes them. */
  headers(): string[] {
    const { clientId, clientSecret } = this.#init;
    const accessToken = this.#credentials?.accessToken;
    const headers = ['client_id', clientId, 'client_secret', clientSecret.reveal()];
    if (accessToken !== undefined) headers.push('access_token', accessToken.reveal());
    return headers;
  }

  /** True for the headers that are this object's business. */
  owns(header: string): boolean {
    return /^(?:client_id|client_secret|access_token)$/iu.test(header);
  }

  /** Whether the credentials may go there: an interceptor can send a request elsewhere. */
  isFor(origin: string): boolean {
    const own = this.#init.origin;
    return own === undefined || own === origin || own === new URL(origin).origin;
  }

  path(path: string): string {
    const { secretQuery } = this.#init;
    if (secretQuery === undefined) return path;
    const pairs = Object.entries(secretQuery).map(
      ([name, secret]) => `${name}=${encodeURIComponent(secret.reveal())}`,
    );
    return `${path}${path.includes('?') ? '&' : '?'}${pairs.join('&')}`;
  }

  body(body: unknown): unknown {
    const { secretBody } = this.#init;
    if (secretBody === undefined) return body;
    const revealed = Object.entries(secretBody).map(([name, secret]) => [name, secret.reveal()] as const);
    return { ...(body as object), ...Object.fromEntries(revealed) };
  }

  /** The text without any secret of this call. */
  redact(text: string): string {
    const { clientSecret, secretQuery, secretBody } = this.#init;
    const secrets = [
      clientSecret,
      this.#credentials?.accessToken,
      ...Object.values(secretQuery ?? {}),
      ...Object.values(secretBody ?? {}),
    ];
    return secrets.reduce((clean, secret) => {
      const value = secret?.reveal();
      return value
        ? clean.replaceAll(value, '[secret]').replaceAll(encodeURIComponent(value), '[secret]')
        : clean;
    }, text);
  }
}

/** The call that an axios request belongs to, when it is one of ours. */
export function callContextOf(config: InternalAxiosRequestConfig): CallContext | undefined {
  return (config as { cobaltCall?: CallContext }).cobaltCall;
}
