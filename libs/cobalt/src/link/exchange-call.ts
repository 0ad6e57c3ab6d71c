import type { LinkApi } from '../client/index.js';
import { CobaltVendorError } from '../client/index.js';
import type { SecretString } from '../encryption/index.js';
import { CobaltError } from '../errors/index.js';

/** What is known after asking Cobalt to exchange a public token. */
export type ExchangeReply =
  | { outcome: 'token'; accessToken: SecretString }
  /** Cobalt said no, and nothing was lost: the public token is bad. */
  | { outcome: 'refused'; error: CobaltError }
  /** Cobalt said no, but an earlier reply was lost: it may have said yes then. */
  | { outcome: 'unknown'; error: CobaltError }
  /** No verdict yet. The session can be tried again; `replyLost` tells whether Cobalt may have said yes. */
  | { outcome: 'undecided'; error: unknown; replyLost: boolean };

/**
 * Exchanges a public token. It is a GET, and its reply is the only copy of the access token: after a lost reply it
 * is tried once more, and a refusal then proves nothing.
 *
 * @param replyLost whether an earlier attempt of this session may have been honoured
 * @param timeoutMs deadline of one call; there are two at most
 */
export async function callExchange(
  api: LinkApi,
  publicToken: SecretString,
  replyLost: boolean,
  timeoutMs: number,
): Promise<ExchangeReply> {
  let lost = replyLost;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return {
        outcome: 'token',
        accessToken: await api.exchange(publicToken, { timeoutMs }),
      };
    } catch (error) {
      if (isRefusal(error)) return refusal(lost, error);
      const isLost = mayHaveBeenHonoured(error);
      lost ||= isLost;
      if (!isLost || attempt === 2) return { outcome: 'undecided', error, replyLost: lost };
    }
  }
}

function refusal(lost: boolean, cause: CobaltVendorError): ExchangeReply {
  const details = { cause, requestId: cause.requestId, operation: cause.operation };
  return lost
    ? {
        outcome: 'unknown',
        error: new CobaltError(
          'COBALT_EXCHANGE_UNKNOWN',
          'Cobalt refused after a reply of its own was lost.',
          details,
        ),
      }
    : {
        outcome: 'refused',
        error: new CobaltError('COBALT_PUBLIC_TOKEN_REJECTED', 'Cobalt refused this public token.', details),
      };
}

/** A verdict on the token: a 4xx other than those about us (401, 403) or about time (408, 425, 429). */
function isRefusal(error: unknown): error is CobaltVendorError {
  if (!(error instanceof CobaltVendorError) || error.arrival !== 'answered') return false;
  const status = error.vendorStatus ?? 0;
  return status >= 400 && status < 500 && ![401, 403, 408, 425, 429].includes(status);
}

/** Sent, and no verdict came back: a lost or unreadable reply, or a fault on Cobalt's side. */
function mayHaveBeenHonoured(error: unknown): boolean {
  if (!(error instanceof CobaltVendorError)) return false;
  if (error.arrival === 'unknown') return true;
  const status = error.vendorStatus ?? 0;
  return error.arrival === 'answered' && (status < 400 || status >= 500 || status === 408);
}
