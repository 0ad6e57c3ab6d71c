import type { AccessGrant, AccessGrants, Aside, ConnectionSelector } from '../client/index.js';
import { CobaltError } from '../errors/index.js';
import { orgScope } from '../identity/index.js';
import { chooseConnection } from './connection-choice.js';
import type { ConnectionReader, ConnectionRow } from './connection-reader.js';
import type { ConnectionRepository } from './connection.repository.js';
import type { ConnectionVault } from './connection-vault.js';
import { stopForLogin } from './login-required.js';
import type { PracticeGate } from './practice-gate.js';

/** Somebody may be linking again and again; each round compares one link. */
const MAX_ROUNDS = 10;

/** Gives calls the right to use a connection, from the row as it stands now. */
export class ConnectionGrants implements AccessGrants {
  constructor(
    private readonly instance: string,
    private readonly reader: ConnectionReader,
    private readonly repository: ConnectionRepository,
    private readonly vault: ConnectionVault,
    private readonly gate: PracticeGate,
  ) {}

  async grant(
    orgId: string,
    selector: ConnectionSelector,
    aside: Aside = (work) => work(),
  ): Promise<AccessGrant> {
    let row = await this.choose(orgId, selector);
    // linked again during the comparison, it is to be compared again
    for (let round = 0; row.practiceCheck === 'pending'; round += 1) {
      if (round === MAX_ROUNDS) {
        throw new CobaltError(
          'COBALT_STORAGE_UNAVAILABLE',
          'The connection kept changing while its practice was being compared.',
          { orgId, connectionId: row.id },
        );
      }
      const { id } = row;
      await aside(() => this.gate.settle(orgScope(this.instance, orgId), id));
      row = await this.choose(orgId, { ...selector, connectionId: row.id });
    }
    return this.toGrant(orgId, row);
  }

  async loginRequired(grant: AccessGrant): Promise<void> {
    await stopForLogin(this.repository, this.instance, grant);
  }

  private async choose(orgId: string, selector: ConnectionSelector): Promise<ConnectionRow> {
    return chooseConnection(orgId, await this.reader.read(orgId, selector.connectionId), selector);
  }

  private async toGrant(orgId: string, row: ConnectionRow): Promise<AccessGrant> {
    const { id, linkEpoch, sealedToken } = row;
    if (sealedToken === null) {
      throw new CobaltError('COBALT_NOT_LINKED', 'This connection holds no access token.', {
        orgId,
        connectionId: id,
      });
    }
    const scope = orgScope(this.instance, orgId);
    const accessToken =
      this.vault.peek(scope, id, sealedToken) ?? (await this.vault.open(scope, id, sealedToken));
    return { orgId, connectionId: id, linkEpoch, accessToken };
  }
}
