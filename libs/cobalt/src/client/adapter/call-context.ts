import { randomUUID } from 'node:crypto';

import type { InternalAxiosRequestConfig } from 'axios';

import type { SecretString } from '../../encryption/index.js';
import type { Arrival } from './arrival.js';

/** Secrets by their name on the wire. */
export type Secrets = Readonly<Record<string, SecretString>>;

/** What a call to Cobalt is made with. */
export interface CallContextInit {
  operation: string;
  clientId: string;
  clientSecret: SecretString;
  accessToken?: SecretString;
  orgId?: string;
  connectionId?: string;
  /** Query parameters that no interceptor and no log may see. */
  secretQuery?: Secrets;
  /** Fields of a JSON body, ditto. */
  secretBody?: Secrets;
  /** When the call must be over, by `performance.now()`. */
  deadlineAt: number;
}

/** An answer as it came. */
export interface RawReply {
  readonly status: number;
  readonly data: unknown;
}

/**
 * One call to Cobalt, as `config.cobaltCall` of its axios request. Credentials ride in here, in private fields,
 * and reach the wire in the adapter: interceptors, axios errors and whoever logs them have nothing to leak.
 */
export class CallContext {
  /** Our own id of the call, for logs and errors; it is not sent. */
  readonly requestId = randomUUID();
  readonly operation: string;
  readonly orgId: string | undefined;
  readonly connectionId: string | undefined;
  readonly deadlineAt: number;
  /** Whether the request reached Cobalt, as far as is known by now. */
  arrival: Arrival = 'not_sent';
  readonly #init: CallContextInit;
  #reply: RawReply | undefined;

  constructor(init: CallContextInit) {
    this.operation = init.operation;
    this.orgId = init.orgId;
    this.connectionId = init.connectionId;
    this.deadlineAt = init.deadlineAt;
    this.#init = init;
  }

  /** The answer, once it is here; it may be PHI, so nothing that inspects or serialises this object shows it. */
  get reply(): RawReply | undefined {
    return this.#reply;
  }

  replied(reply: RawReply): void {
    this.#reply = reply;
  }

  /** Names and values, flat, as undici takes them. */
  headers(): string[] {
    const { clientId, clientSecret, accessToken } = this.#init;
    const headers = ['client_id', clientId, 'client_secret', clientSecret.reveal()];
    if (accessToken !== undefined) headers.push('access_token', accessToken.reveal());
    return headers;
  }

  /** True for the headers that are this object's business. */
  owns(header: string): boolean {
    return /^(?:client_id|client_secret|access_token)$/iu.test(header);
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
    const { clientSecret, accessToken, secretQuery, secretBody } = this.#init;
    const secrets = [
      clientSecret,
      accessToken,
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
