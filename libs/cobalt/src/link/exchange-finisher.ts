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

  /**
   * The connection; nothing when the session counts no more, because it was ended or a newer one was faster.
   *
   * @param accessToken what the row holds, when it is in memory already
   */
  async finish(
    scope: OrgScope,
    session: LinkSessionEntity,
    accessToken?: SecretString,
  ): Promise<ConnectionEntity | undefined> {
    const connection = await this.linker.link(scope, {
      userId: session.userId,
      connectionId: session.connectionId,
      linkSessionId: session.id,
      emrName: session.emrName,
      accessToken: accessToken ?? (await this.open(scope, session)),
      mayReplace: (existing) => this.mayReplace(scope, session, existing),
    });
    if (connection !== undefined) await this.sessions.close(scope, session.id, connection.id);
    return connection;
  }

  /** Read after the connection was: whoever ends the session or links a newer one meanwhile changes its epoch. */
  private async mayReplace(
    scope: OrgScope,
    { id, createdAt }: LinkSessionEntity,
    { linkSessionId }: ConnectionEntity,
  ): Promise<boolean> {
    const found = await this.sessions.findAll(scope, linkSessionId === null ? [id] : [id, linkSessionId]);
    if (found.find((session) => session.id === id)?.status !== 'exchanging') return false;
    const isOutdated = found.some((session) => session.id !== id && session.createdAt > createdAt);
    if (isOutdated) await this.sessions.end(scope, { id });
    return !isOutdated;
  }

  private async open(scope: OrgScope, { id, sealedToken }: LinkSessionEntity): Promise<SecretString> {
    if (sealedToken !== null) return this.vault.open(scope, id, sealedToken);
    throw new CobaltError('COBALT_EXCHANGE_UNKNOWN', 'This link session holds no token to finish with.');
  }
}
