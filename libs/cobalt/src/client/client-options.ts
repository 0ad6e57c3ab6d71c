import type { Dispatcher } from 'undici';

import type { SecretString } from '../encryption/index.js';

/** What the client has to know of the module's options. */
export interface CobaltClientOptions {
  readonly clientId: string;
  readonly clientSecret: SecretString;
  /** Without `/v1` and without a trailing slash. */
  readonly baseUrl: string;
  readonly http: {
    /** Deadline of one call in milliseconds. */
    readonly timeoutMs: number;
    /** Most sockets kept open to Cobalt. */
    readonly connections: number;
    /** A dispatcher of the user's own; it is not closed. */
    readonly dispatcher?: Dispatcher;
  };
}
