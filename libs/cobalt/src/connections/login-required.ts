import type { AccessGrant } from '../client/index.js';
import { orgScope } from '../identity/index.js';
import type { ConnectionRepository } from './connection.repository.js';

/**
 * Stops a connection whose account Cobalt no longer honours, unless it was linked again since the call was made.
 * Done at once and for every process, because repeated calls may lock the user's EHR account.
 */
export async function stopForLogin(
  repository: ConnectionRepository,
  instance: string,
  { orgId, connectionId, linkEpoch }: Pick<AccessGrant, 'orgId' | 'connectionId' | 'linkEpoch'>,
): Promise<void> {
  await repository.compareAndSet(
    orgScope(instance, orgId),
    { id: connectionId, linkEpoch, status: 'active' },
    { status: 'login_required', statusReason: 'The EHR wants its user to log in again.', followUpAt: null },
  );
}
