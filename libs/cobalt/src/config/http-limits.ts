import type { HttpOptions } from './options.js';

/** {@link HttpOptions} with their defaults in place; a dispatcher has none. */
export type HttpLimits = Required<Omit<HttpOptions, 'dispatcher'>>;

/** The limits of all calls: what is given, else the defaults of `docs/configuration.md`. */
export function httpLimits(given: HttpOptions): HttpLimits {
  const connections = given.connections ?? 64;
  return {
    timeoutMs: given.timeoutMs ?? 30_000,
    documentTimeoutMs: given.documentTimeoutMs ?? 600_000,
    retries: given.retries ?? 2,
    connections,
    connectionsPerOrg: given.connectionsPerOrg ?? Math.max(1, Math.floor(connections / 4)),
    queueLimit: given.queueLimit ?? 20_000,
  };
}
