import { setMaxListeners } from 'node:events';

import { CobaltError, isCobaltError } from '../errors/index.js';
import { CobaltVendorError } from '../client/index.js';
import type { CallOptions, CobaltOrgClient, CobaltTransport } from '../client/index.js';
import { stopForLogin } from '../connections/index.js';
import type {
  ConnectionEntity,
  ConnectionRepository,
  ConnectionVault,
  PracticeGate,
} from '../connections/index.js';
import { orgScope } from '../identity/index.js';
import type { OrgScope } from '../identity/index.js';
import { FOLLOW_UP_CLAIM_MS } from './link-limits.js';
import { comparePractices } from './practice.js';
import { clientFor } from './update-probe.js';

const FIRST_RETRY_MS = 5_000;
const LAST_RETRY_MS = 60 * 60_000;

/**
 * What follows an exchange, after its answer: the vendor's reference for the connection becomes ours (its earlier
 * value is kept as an alias, events may still carry it), and the practice behind the connection is compared with
 * the one on record. Retried until it sticks, on any process.
 */
export class FollowUpService implements PracticeGate {
  readonly #stopping = new AbortController();
  readonly #underWay = new Map<string, Promise<void>>();

  constructor(
    private readonly instance: string,
    private readonly transport: CobaltTransport,
    private readonly connections: ConnectionRepository,
    private readonly vault: ConnectionVault,
    private readonly callTimeoutMs: number,
  ) {
    // every call under way listens, and there may be many connections at once
    setMaxListeners(0, this.#stopping.signal);
  }

  /** Ends the calls that are under way, and lets none begin: what they were for stays due. */
  stop(): void {
    this.#stopping.abort(new CobaltError('COBALT_VENDOR_UNAVAILABLE', 'The app is stopping.'));
  }

  /** Does everything that is due for a connection; never throws, a failure is tried again later. */
  async run(connection: ConnectionEntity): Promise<void> {
    const scope = orgScope(this.instance, connection.orgId);
    const claimedUntil = Date.now() + FOLLOW_UP_CLAIM_MS;
    try {
      if (!(await this.connections.claimFollowUp(scope, connection, claimedUntil))) return;
      const claimed = { ...connection, followUpAt: claimedUntil };
      await this.attempt(scope, claimed).catch((error: unknown) => this.postpone(scope, claimed, error));
    } catch {
      // the database is away: the claim runs out, and the sweep finds the connection again
    }
  }

  /** Before the first call of a relinked connection; concurrent calls share one comparison. */
  settle(scope: OrgScope, connectionId: string): Promise<void> {
    const known = this.#underWay.get(connectionId);
    if (known !== undefined) return known;
    const settling = this.comparePractice(scope, connectionId).finally(() =>
      this.#underWay.delete(connectionId),
    );
    this.#underWay.set(connectionId, settling);
    return settling;
  }

  private async attempt(scope: OrgScope, connection: ConnectionEntity): Promise<void> {
    if (connection.practiceCheck === 'pending' || connection.practiceNpis === null) {
      await this.settle(scope, connection.id);
    }
    await this.setReference(scope, connection);
    await this.connections.compareAndSet(scope, pick(connection), { followUpAt: null, followUpAttempts: 0 });
  }

  private async comparePractice(scope: OrgScope, connectionId: string): Promise<void> {
    const connection = await this.connections.findById(scope, connectionId);
    if (connection === null || connection.status !== 'active') return;
    if (connection.practiceCheck === 'done' && connection.practiceNpis !== null) return;
    const found = await this.readNpis(scope, connection);
    const known = connection.practiceNpis === null ? [] : (JSON.parse(connection.practiceNpis) as string[]);
    const verdict = comparePractices(known, found);
    await this.connections.compareAndSet(
      scope,
      { ...pick(connection), status: 'active' },
      verdict === 'another'
        ? {
            status: 'on_hold',
            statusReason: 'Another practice answers behind this connection than before.',
            practiceCheck: 'done',
            followUpAt: null,
          }
        : { practiceCheck: 'done', ...(found.length === 0 ? {} : { practiceNpis: JSON.stringify(found) }) },
    );
  }

  /** The practice's NPIs; none when Cobalt has no list to give, which proves nothing either way. */
  private async readNpis(scope: OrgScope, connection: ConnectionEntity): Promise<string[]> {
    try {
      const providers = await (await this.client(scope, connection)).providers.list(this.callOptions);
      const npis = providers.map(({ npi }) => npi).filter((npi) => typeof npi === 'string' && npi !== '');
      return [...new Set(npis as string[])].sort();
    } catch (error) {
      if (error instanceof CobaltVendorError && error.vendorStatus === 404) return [];
      if (isLoginRequired(error)) await this.stopForLogin(connection);
      throw error;
    }
  }

  private async setReference(scope: OrgScope, connection: ConnectionEntity): Promise<void> {
    if (!(await this.isStillUsable(scope, connection))) return;
    const client = await this.client(scope, connection);
    const { accessTokenReferenceId } = await client.settings.get(this.callOptions);
    if (accessTokenReferenceId === connection.id) return;
    if (typeof accessTokenReferenceId === 'string' && accessTokenReferenceId !== '') {
      const referenceAlias = accessTokenReferenceId.slice(0, 255);
      await this.connections.compareAndSet(scope, pick(connection), { referenceAlias });
    }
    if (!(await this.isStillUsable(scope, connection))) return;
    await client.settings.update({ accessTokenReferenceId: connection.id }, this.callOptions);
  }

  /** Calls to Cobalt take their time: meanwhile it may have been ended, linked again or put on hold. */
  private async isStillUsable(scope: OrgScope, { id, linkEpoch }: ConnectionEntity): Promise<boolean> {
    const now = await this.connections.findById(scope, id);
    return now?.status === 'active' && now.linkEpoch === linkEpoch;
  }

  private async postpone(scope: OrgScope, connection: ConnectionEntity, error: unknown): Promise<void> {
    if (isLoginRequired(error)) return this.stopForLogin(connection);
    const attempts = connection.followUpAttempts + 1;
    const pause = Math.min(FIRST_RETRY_MS * 2 ** Math.min(attempts - 1, 20), LAST_RETRY_MS);
    await this.connections.compareAndSet(scope, pick(connection), {
      followUpAt: Date.now() + Math.round(pause * (0.5 + Math.random() / 2)),
      followUpAttempts: attempts,
    });
  }

  private stopForLogin(connection: ConnectionEntity): Promise<void> {
    const { orgId, id: connectionId, linkEpoch } = connection;
    return stopForLogin(this.connections, this.instance, { orgId, connectionId, linkEpoch });
  }

  private get callOptions(): CallOptions {
    // what fails is due again: retries on top would multiply the attempts
    return { signal: this.#stopping.signal, timeoutMs: this.callTimeoutMs, retries: 0 };
  }

  private async client(
    scope: OrgScope,
    { id, linkEpoch, sealedToken }: ConnectionEntity,
  ): Promise<CobaltOrgClient> {
    const accessToken = await this.vault.open(scope, id, sealedToken ?? '');
    return clientFor(this.transport, { orgId: scope.orgId, connectionId: id, linkEpoch, accessToken });
  }
}

function pick({ id, linkEpoch }: ConnectionEntity): { id: string; linkEpoch: number } {
  return { id, linkEpoch };
}

function isLoginRequired(error: unknown): boolean {
  return isCobaltError(error) && error.code === 'COBALT_LOGIN_REQUIRED';
}
