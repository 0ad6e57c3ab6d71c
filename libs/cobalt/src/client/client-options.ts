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
    /** Deadline of one upload or download in milliseconds. */
    readonly documentTimeoutMs?: number;
    /** Most calls under way at once. */
    readonly connections: number;
    /** Most calls of one organisation under way at once. */
    readonly connectionsPerOrg?: number;
    /** Most calls of one organisation that wait for their turn. */
    readonly queueLimit?: number;
    /** How often a call is sent again, at most. */
    readonly retries?: number;
    /** A dispatcher of the user's own; it is not closed. */
    readonly dispatcher?: Dispatcher;
  };
}

/** {@link CobaltClientOptions.http} with the defaults of `docs/configuration.md` in place. */
export type ClientLimits = Required<Omit<CobaltClientOptions['http'], 'dispatcher'>>;

/** Fills the gaps of limits that do not come from the module's options. */
export function clientLimits(http: CobaltClientOptions['http']): ClientLimits {
  return {
    timeoutMs: http.timeoutMs,
    documentTimeoutMs: http.documentTimeoutMs ?? 600_000,
    connections: http.connections,
    connectionsPerOrg: http.connectionsPerOrg ?? Math.max(1, Math.floor(http.connections / 4)),
    queueLimit: http.queueLimit ?? 20_000,
    retries: http.retries ?? 2,
  };
}
