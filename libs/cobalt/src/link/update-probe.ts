import { CobaltOrgClient } from '../client/index.js';
import type { AccessGrant, CobaltTransport } from '../client/index.js';
import type {
  ConnectionEntity,
  ConnectionLinker,
  ConnectionRepository,
  ConnectionVault,
} from '../connections/index.js';
import { CobaltError } from '../errors/index.js';
import type { OrgScope } from '../identity/index.js';
import type { LinkSessionEntity } from './link-session.entity.js';

/**
 * Update mode without a public token: whether Link hands one out there is undocumented, so the stored token is
 * tried with a harmless read. Honoured again: the connection is active, in a new epoch.
 */
export class UpdateProbe {
  constructor(
    private readonly transport: CobaltTransport,
    private readonly connections: ConnectionRepository,
    private readonly vault: ConnectionVault,
    private readonly linker: ConnectionLinker,
  ) {}

  /** @throws CobaltError `COBALT_LOGIN_REQUIRED` while Cobalt refuses the token, `COBALT_NOT_LINKED` without one */
  async run(scope: OrgScope, session: LinkSessionEntity): Promise<ConnectionEntity> {
    const connection = await this.connections.findById(scope, session.connectionId ?? '');
    if (connection?.sealedToken == null) {
      throw new CobaltError('COBALT_NOT_LINKED', 'The connection was disconnected meanwhile.');
    }
    const { id, linkEpoch, sealedToken } = connection;
    const accessToken = await this.vault.open(scope, id, sealedToken);
    await clientFor(this.transport, {
      orgId: scope.orgId,
      connectionId: id,
      linkEpoch,
      accessToken,
    }).settings.get();
    const active = await this.linker.reactivate(scope, connection);
    if (active !== undefined) return active;
    const now = await this.connections.findById(scope, id);
    if (now?.status === 'active') return now;
    throw new CobaltError('COBALT_NOT_LINKED', 'The connection changed while its user logged in again.');
  }
}

/** A client for one grant, whose verdicts are its caller's business: no row is looked up, none is changed. */
export function clientFor(transport: CobaltTransport, grant: AccessGrant): CobaltOrgClient {
  const grants = { grant: () => Promise.resolve(grant), loginRequired: () => Promise.resolve() };
  return new CobaltOrgClient(transport, grants, grant.orgId, {});
}
