import type { ConnectionEntity, ConnectionLinker } from '../connections/index.js';
import type { SecretString } from '../encryption/index.js';
import { CobaltError } from '../errors/index.js';
import type { OrgScope } from '../identity/index.js';
import type { LinkSessionEntity } from './link-session.entity.js';
import type { LinkSessionRepository } from './link-session.repository.js';
import type { SessionVault } from './session-vault.js';

/**
 * What follows once a session's row holds the access token: connection, then the closed session. Each step may be
 * repeated, by anybody, from the start.
 */
export class ExchangeFinisher {
  constructor(
    private readonly sessions: LinkSessionRepository,
    private readonly vault: SessionVault,
    private readonly linker: ConnectionLinker,
  ) {}

  /** @param accessToken what the row holds, when it is in memory already */
  async finish(
    scope: OrgScope,
    session: LinkSessionEntity,
    accessToken?: SecretString,
  ): Promise<ConnectionEntity> {
    const connection = await this.linker.link(scope, {
      userId: session.userId,
      connectionId: session.connectionId,
      linkSessionId: session.id,
      emrName: session.emrName,
      accessToken: accessToken ?? (await this.open(scope, session)),
    });
    await this.sessions.close(scope, session.id, connection.id);
    return connection;
  }

  private async open(scope: OrgScope, { id, sealedToken }: LinkSessionEntity): Promise<SecretString> {
    if (sealedToken !== null) return this.vault.open(scope, id, sealedToken);
    throw new CobaltError('COBALT_EXCHANGE_UNKNOWN', 'This link session holds no token to finish with.');
  }
}
