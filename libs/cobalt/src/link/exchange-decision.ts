import { CobaltError } from '../errors/index.js';
import type { CobaltErrorCode } from '../errors/index.js';
import { isAbandoned, isPastExchange } from './link-session.js';
import type { LinkSessionEntity } from './link-session.entity.js';

/** What is to be done for somebody who wants a session exchanged. */
export type ExchangeDecision =
  /** Nobody is at it: claim it. */
  | { do: 'claim' }
  /** Somebody is at it: wait for the outcome. */
  | { do: 'wait' }
  /** The token is there, what follows is not: do that. */
  | { do: 'finish' }
  /** It is done. */
  | { do: 'answer'; connectionId: string }
  | { do: 'refuse'; error: CobaltError };

/**
 * Reads a session's state. Pure: all of the exchange's rules about who may try what, and when, are here.
 *
 * @param publicTokenHash of the public token that came with the request, if any
 */
export function decideExchange(
  session: LinkSessionEntity,
  publicTokenHash: string | undefined,
  now: number,
): ExchangeDecision {
  const isSameToken = publicTokenHash === undefined || publicTokenHash === session.publicTokenHash;
  switch (session.status) {
    case 'exchanged':
      if (!isSameToken || session.connectionId === null) return used();
      return { do: 'answer', connectionId: session.connectionId };
    case 'exchanging':
      if (!isSameToken && session.publicTokenHash !== null) return used();
      if (session.sealedToken !== null) return { do: 'finish' };
      if (!isAbandoned(session, now)) return { do: 'wait' };
      return canClaim(session, publicTokenHash) ? { do: 'claim' } : unknownOutcome();
    case 'exchange_unknown':
      // refused after a lost reply: Cobalt would say the same again
      if (session.failureCode !== null || !isSameToken) return unknownOutcome();
      return canClaim(session, publicTokenHash) ? { do: 'claim' } : unknownOutcome();
    case 'failed':
      return isSameToken ? refuse(failureOf(session), 'This link session failed.') : used();
    case 'superseded':
      return refuse(
        'COBALT_LINK_SESSION_EXPIRED',
        'A newer link session of the same user, or the end of its connection, has ended this one.',
      );
    case 'expired':
      return expired();
    case 'open':
      // what Cobalt may have honoured does not just expire
      if (isPastExchange(session, now)) return session.replyLost ? unknownOutcome() : expired();
      if (canClaim(session, publicTokenHash)) return { do: 'claim' };
      return refuse('COBALT_INVALID_REQUEST', 'publicToken is required for this link session.');
  }
}

/** Without a public token only an update-mode session can be completed: the stored token is tried instead. */
function canClaim(session: LinkSessionEntity, publicTokenHash: string | undefined): boolean {
  return publicTokenHash !== undefined || session.mode === 'update';
}

/** The error that a session recorded, for whoever asks again or has waited for it. */
export function recordedFailure(session: LinkSessionEntity): CobaltError {
  return new CobaltError(failureOf(session), 'The exchange of this link session did not succeed.');
}

function failureOf(session: LinkSessionEntity): CobaltErrorCode {
  return (session.failureCode as CobaltErrorCode | null) ?? 'COBALT_PUBLIC_TOKEN_REJECTED';
}

function refuse(code: CobaltErrorCode, message: string): ExchangeDecision {
  return { do: 'refuse', error: new CobaltError(code, message) };
}

function used(): ExchangeDecision {
  return refuse('COBALT_LINK_SESSION_USED', 'This link session was used with another public token.');
}

function expired(): ExchangeDecision {
  return refuse('COBALT_LINK_SESSION_EXPIRED', 'This link session has expired.');
}

function unknownOutcome(): ExchangeDecision {
  return refuse('COBALT_EXCHANGE_UNKNOWN', 'Whether Cobalt honoured this exchange is not known.');
}
