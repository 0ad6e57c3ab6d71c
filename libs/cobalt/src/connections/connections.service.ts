import { toTokenSecret } from '../encryption/index.js';
import type { SecretString } from '../encryption/index.js';
import { CobaltError } from '../errors/index.js';
import { assertOptionalTexts, orgScope } from '../identity/index.js';
import type { CobaltIdentity, IdentityService, OrgScope } from '../identity/index.js';
import { toConnection } from './connection.js';
import type { CobaltConnection } from './connection.js';
import type { ConnectionEntity } from './connection.entity.js';
import type { ConnectionLinker } from './connection-linker.js';
import type { ConnectionRepository } from './connection.repository.js';
import type { LinkAttempts } from './link-attempts.js';

/** Somebody may be linking at the same time; each round one of the two gets through. */
const MAX_ROUNDS = 10;

const MAX_ACCESS_TOKEN_LENGTH = 4096;

/** Who acts on which connection; ids from the host's own code or from its identity resolver. */
export interface ConnectionTarget {
  orgId: string;
  connectionId: string;
}

/** The organisation's linked EHR accounts: `cobalt.connections`. */
export class CobaltConnectionsService {
  constructor(
    private readonly instance: string,
    private readonly identities: IdentityService,
    private readonly repository: ConnectionRepository,
    private readonly linker: ConnectionLinker,
    private readonly attempts: LinkAttempts,
    private readonly onLinked: (connection: ConnectionEntity) => void,
  ) {}

  /** All connections of an organisation, disconnected ones included, most recently linked first. */
  async list({ orgId }: { orgId: string }): Promise<CobaltConnection[]> {
    return (await this.repository.list(this.scope(orgId))).map(toConnection);
  }

  /** @throws CobaltError `COBALT_CONNECTION_NOT_FOUND` for an unknown id or another organisation's */
  async get({ orgId, connectionId }: ConnectionTarget): Promise<CobaltConnection> {
    return toConnection(await this.require(this.scope(orgId), connectionId));
  }

  /**
   * Ends a connection: its sealed token is destroyed, and calls with it stop at once on every machine. Link sessions
   * opened for it before end too. Doing it again changes nothing. Cobalt documents no call that revokes a token, so none is made.
   *
   * @param target.userId who does it; when given it must be the connection's own user, unless `canManage`
   * @throws CobaltError `COBALT_CONNECTION_NOT_FOUND`, `COBALT_NOT_YOURS`
   */
  async disconnect(
    target: ConnectionTarget & Partial<Pick<CobaltIdentity, 'userId' | 'canManage'>>,
  ): Promise<void> {
    const scope = this.scope(target.orgId);
    for (let round = 0; round < MAX_ROUNDS; round += 1) {
      const connection = await this.require(scope, target.connectionId);
      if (target.userId !== undefined)
        assertMayManage(connection, { userId: target.userId, canManage: target.canManage });
      if (connection.status === 'disconnected') return;
      // first: whoever still finishes one changes the epoch, and is seen below
      await this.attempts.endFor(scope, connection);
      const done = await this.repository.compareAndSet(
        scope,
        { id: connection.id, linkEpoch: connection.linkEpoch },
        {
          status: 'disconnected',
          statusReason: 'Disconnected.',
          sealedToken: null,
          linkEpoch: connection.linkEpoch + 1,
          linkSessionId: null,
          practiceNpis: null,
          practiceCheck: 'done',
          followUpAt: null,
        },
      );
      if (done) return;
    }
    throw new CobaltError(
      'COBALT_STORAGE_UNAVAILABLE',
      'The connection kept changing while it was being ended.',
    );
  }

  /** Takes over an access token that was obtained elsewhere, for example by the code this module replaces. */
  async import(link: {
    orgId: string;
    userId: string;
    accessToken: string | SecretString;
    emrName?: string;
  }): Promise<CobaltConnection> {
    const { scope, userId } = this.identities.caller(link);
    assertOptionalTexts({ emrName: link.emrName });
    const accessToken = toTokenSecret('accessToken', link.accessToken, MAX_ACCESS_TOKEN_LENGTH);
    const linked = await this.linker.link(scope, {
      userId,
      linkSessionId: null,
      emrName: link.emrName ?? null,
      accessToken,
    });
    this.onLinked(linked);
    return toConnection(linked);
  }

  private async require(scope: OrgScope, connectionId: string): Promise<ConnectionEntity> {
    const connection = await this.repository.findById(scope, connectionId);
    if (connection === null) {
      throw new CobaltError('COBALT_CONNECTION_NOT_FOUND', 'This organisation has no such connection.');
    }
    return connection;
  }

  private scope(orgId: string): OrgScope {
    return orgScope(this.instance, orgId);
  }
}

/** @throws CobaltError `COBALT_NOT_YOURS` */
export function assertMayManage(
  connection: Pick<ConnectionEntity, 'userId' | 'id'>,
  who: Pick<CobaltIdentity, 'userId' | 'canManage'>,
): void {
  if (connection.userId === who.userId || who.canManage === true) return;
  throw new CobaltError('COBALT_NOT_YOURS', "This is a colleague's connection.", {
    connectionId: connection.id,
  });
}
