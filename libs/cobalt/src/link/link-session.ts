import { EXCHANGE_GRACE_MS } from './link-limits.js';
import type { LinkMode, LinkSessionEntity } from './link-session.entity.js';

/** Where a link session stands, as told to the outside. */
export type LinkSessionStatus =
  'open' | 'exchanging' | 'exchanged' | 'failed' | 'expired' | 'exchange_unknown';

/** A link session as the outside sees it. */
export interface CobaltLinkSession {
  sessionId: string;
  status: LinkSessionStatus;
  mode: LinkMode;
  /** When Link's token ends: ISO 8601, UTC. */
  expiresAt: string;
  /** In update mode, and once exchanged. */
  connectionId?: string;
}

/** The public view of a stored session at a moment in time. */
export function toLinkSession(session: LinkSessionEntity, now: number): CobaltLinkSession {
  return {
    sessionId: session.id,
    status: statusAt(session, now),
    mode: session.mode,
    expiresAt: new Date(session.expiresAt).toISOString(),
    ...(session.connectionId === null ? {} : { connectionId: session.connectionId }),
  };
}

/** An attempt whose process died without a token to show for it must not look like one under way. */
function statusAt(session: LinkSessionEntity, now: number): LinkSessionStatus {
  if (session.status === 'superseded') return 'expired';
  if (session.status === 'open' && now > session.expiresAt)
    return session.replyLost ? 'exchange_unknown' : 'expired';
  if (session.status === 'exchanging' && isAbandoned(session, now)) return 'exchange_unknown';
  return session.status;
}

/** True when whoever claimed the exchange has gone, and left no token. */
export function isAbandoned(session: LinkSessionEntity, now: number): boolean {
  return session.sealedToken === null && (session.leaseUntil ?? 0) < now;
}

/** True when it is too late to exchange. */
export function isPastExchange(session: LinkSessionEntity, now: number): boolean {
  return now > session.expiresAt + EXCHANGE_GRACE_MS;
}
