import type { OrgScope } from '../identity/index.js';
import { LEASE_MS, LEASE_RENEWAL_MS } from './link-limits.js';
import type { LinkSessionEntity } from './link-session.entity.js';
import type { LinkSessionRepository } from './link-session.repository.js';

/** Renews a claim while its attempt is under way, so that a short lease tells soon that a process died. */
export function keepLease(
  sessions: LinkSessionRepository,
  scope: OrgScope,
  { id, attemptId }: LinkSessionEntity,
): { stop(): void } {
  const timer = setInterval(() => {
    // a renewal that fails costs nothing while another one comes in time
    sessions.renewLease(scope, id, attemptId ?? '', Date.now() + LEASE_MS).catch(() => undefined);
  }, LEASE_RENEWAL_MS);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}
