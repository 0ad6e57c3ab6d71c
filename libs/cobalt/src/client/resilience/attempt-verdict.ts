import type { CallContext } from '../adapter/index.js';
import { CobaltVendorError } from '../errors/index.js';

/** Statuses that another attempt may turn into an answer. */
const PASSING_STATUSES: ReadonlySet<number> = new Set([429, 500, 502, 503, 504]);
/** Statuses by which a host, or a proxy in front of it, says that it cannot serve anybody. */
const ILL_STATUSES: ReadonlySet<number> = new Set([502, 503, 504]);
/** Our own doing: an answer above the limit, also when it was compressed; sockets closed at the app's end. */
const OWN_CODES: ReadonlySet<unknown> = new Set([
  'ERR_BAD_RESPONSE',
  'ERR_BUFFER_TOO_LARGE',
  'UND_ERR_DESTROYED',
  'UND_ERR_CLOSED',
]);
/** A deadline that leaves Cobalt less than this says nothing about Cobalt. */
const FAIR_WAIT_MS = 1000;

/** Why a call was not sent: others have found that Cobalt serves nobody. */
export class OpenCircuit extends Error {}

/** What a failed attempt says about the host. */
export type Health = 'well' | 'ill' | 'unknown';

/**
 * Whether the call may be sent again after this failure. Reads: when the failure may pass. Writes: only when the
 * request certainly did not reach Cobalt.
 */
export function mayRepeat(error: unknown, context: CallContext): boolean {
  if (!(error instanceof CobaltVendorError)) return false;
  const { reply, isRead, arrival } = context;
  if (reply !== undefined) {
    const isGarbled = reply.status < 300 && typeof reply.data === 'string';
    return isRead && (PASSING_STATUSES.has(reply.status) || isGarbled);
  }
  if (error.cause instanceof OpenCircuit || isOwnDoing(error)) return false;
  if (error.code === 'COBALT_VENDOR_UNAVAILABLE') return isRead || arrival === 'not_sent';
  return isRead && error.code === 'COBALT_CONTRACT_VIOLATION';
}

/** What the failure of an attempt that was handed to a socket says about the host. */
export function healthOf(error: unknown, context: CallContext): Health {
  const { reply, dispatchedAt } = context;
  if (reply !== undefined) return ILL_STATUSES.has(reply.status) ? 'ill' : 'well';
  if (!(error instanceof CobaltVendorError) || isOwnDoing(error) || dispatchedAt === undefined)
    return 'unknown';
  switch (error.code) {
    case 'COBALT_VENDOR_UNAVAILABLE':
    case 'COBALT_CONTRACT_VIOLATION':
      return 'ill';
    case 'COBALT_VENDOR_TIMEOUT':
      return performance.now() - dispatchedAt >= FAIR_WAIT_MS ? 'ill' : 'unknown';
    default:
      return 'unknown';
  }
}

function isOwnDoing(error: CobaltVendorError): boolean {
  return OWN_CODES.has((error.cause as { code?: unknown } | undefined)?.code);
}
