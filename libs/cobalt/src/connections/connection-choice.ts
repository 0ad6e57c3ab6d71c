import { CobaltLoginRequiredError } from '../client/index.js';
import type { ConnectionSelector } from '../client/index.js';
import { CobaltError } from '../errors/index.js';
import type { CobaltErrorCode } from '../errors/index.js';
import type { ConnectionStatus } from './connection.entity.js';

/** What choosing needs to know of a connection. */
export interface ConnectionCandidate {
  readonly id: string;
  readonly userId: string;
  readonly status: ConnectionStatus;
  readonly linkedAt: number;
  readonly statusReason?: string | null;
}

const WHY_NOT: Record<'on_hold' | 'disconnected', { code: CobaltErrorCode; text: string }> = {
  on_hold: {
    code: 'COBALT_ON_HOLD',
    text: 'Another practice answers behind this connection; it is on hold.',
  },
  disconnected: { code: 'COBALT_NOT_LINKED', text: 'This connection was disconnected.' },
};

/**
 * The connection a call is to be made with, out of all of the organisation's.
 *
 * @throws CobaltError `COBALT_CONNECTION_NOT_FOUND`, `COBALT_NOT_LINKED`, `COBALT_LOGIN_REQUIRED`,
 *   `COBALT_ON_HOLD`, `COBALT_CONNECTION_AMBIGUOUS`
 */
export function chooseConnection<C extends ConnectionCandidate>(
  orgId: string,
  all: readonly C[],
  selector: ConnectionSelector,
): C {
  const { connectionId, userId } = selector;
  const matching =
    connectionId === undefined && userId === undefined
      ? all
      : all.filter((c) => (connectionId ?? c.id) === c.id && (userId ?? c.userId) === c.userId);
  if (connectionId !== undefined && matching.length === 0) {
    throw new CobaltError('COBALT_CONNECTION_NOT_FOUND', 'This organisation has no such connection.', {
      orgId,
    });
  }
  const usable = matching.filter((c) => c.status === 'active');
  const [first] = usable;
  if (first === undefined) throw unusable(orgId, matching);
  if (usable.length === 1) return first;
  if (selector.any === true) return usable.reduce((best, c) => (c.linkedAt > best.linkedAt ? c : best));
  throw new CobaltError(
    'COBALT_CONNECTION_AMBIGUOUS',
    `This organisation has ${usable.length} usable connections.`,
    { orgId },
  );
}

/** The most telling reason first: what a login can mend, then what needs a human, then nothing there. */
function unusable(orgId: string, matching: readonly ConnectionCandidate[]): CobaltError {
  for (const status of ['login_required', 'on_hold', 'disconnected'] as const) {
    const found = matching.find((c) => c.status === status);
    if (found !== undefined) {
      const details = { orgId, connectionId: found.id };
      if (status === 'login_required') {
        const message = 'The EHR wants its user to log in again.';
        return new CobaltLoginRequiredError(message, { ...details, arrival: 'not_sent' });
      }
      const { code, text } = WHY_NOT[status];
      return new CobaltError(code, text, details);
    }
  }
  return new CobaltError('COBALT_NOT_LINKED', 'No EHR account is linked for this organisation or user.', {
    orgId,
  });
}
