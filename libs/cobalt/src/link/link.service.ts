import { randomUUID } from 'node:crypto';

import type { LinkApi } from '../client/index.js';
import type { ConnectionReader, ConnectionRow, ConnectionVault } from '../connections/index.js';
import { assertMayManage } from '../connections/index.js';
import type { ResolvedCobaltOptions } from '../config/index.js';
import type { SecretString } from '../encryption/index.js';
import { CobaltError, isCobaltError } from '../errors/index.js';
import { assertOptionalTexts } from '../identity/index.js';
import type { Caller, CobaltIdentity, IdentityService, OrgScope } from '../identity/index.js';
import type { LinkMode, LinkSessionEntity } from './link-session.entity.js';
import { toLinkSession } from './link-session.js';
import type { CobaltLinkSession } from './link-session.js';
import type { LinkSessionRepository } from './link-session.repository.js';
import { assertReturnUrl } from './return-url.js';
import type { SessionVault } from './session-vault.js';
import { hashBrowserSecret, newBrowserSecret } from './tokens.js';

/** What a link token is asked for. */
export interface CreateLinkToken extends CobaltIdentity {
  /** Cobalt's name of the EHR; only needed while Cobalt does not know the organisation. At most 128 characters. */
  emrName?: string;
  /** Address of the EHR's own instance, for example `https://your-emr-instance.com`. */
  emrInstanceDomain?: string;
  /** Log this connection in again (update mode). A colleague's needs `canManage`. */
  connectionId?: string;
  /** Window mode: where the callback sends the browser afterwards. Its origin must be on the allow-list. */
  returnUrl?: string;
}

/** What the browser opens Link with. */
export interface CobaltLinkToken {
  sessionId: string;
  /** For the lightbox; good for one opening of Link, by this user. */
  linkToken: string;
  /** For a window: the full address of Link. */
  linkUrl: string;
  mode: LinkMode;
  /** ISO 8601, UTC. */
  expiresAt: string;
}

/** A link token, with what ties it to the browser that asked for it. */
export interface IssuedLinkToken {
  token: CobaltLinkToken;
  /** For the callback's cookie. */
  browserSecret: SecretString;
}

/** Opens link sessions: a row of ours behind one link token of Cobalt's. */
export class CobaltLinkService {
  constructor(
    private readonly options: ResolvedCobaltOptions,
    private readonly identities: IdentityService,
    private readonly sessions: LinkSessionRepository,
    private readonly connections: ConnectionReader,
    private readonly connectionVault: ConnectionVault,
    private readonly sessionVault: SessionVault,
    private readonly api: LinkApi,
  ) {}

  /**
   * Asks Cobalt for a link token and opens a session behind it. A newer session of the same user ends the older
   * ones. When the user's connection is `login_required` and no `emrName` is given, it is an update-mode one.
   *
   * @see https://docs.usecobalt.com/api-reference/link/create-token
   * @throws CobaltError `COBALT_INVALID_REQUEST`, `COBALT_ID_LOOKS_LIKE_PII`, `COBALT_RETURN_URL_NOT_ALLOWED`,
   *   `COBALT_CONNECTION_NOT_FOUND`, `COBALT_NOT_YOURS`, `COBALT_NOT_LINKED`, and the vendor's 502 to 504
   */
  async createToken(request: CreateLinkToken): Promise<CobaltLinkToken> {
    return (await this.issue(this.identities.caller(request), request)).token;
  }

  /** Like {@link createToken}, for a caller who was identified; gives the callback's secret too. */
  async issue(
    caller: Caller,
    request: Omit<CreateLinkToken, keyof CobaltIdentity>,
  ): Promise<IssuedLinkToken> {
    const { scope } = caller;
    const { emrName, emrInstanceDomain, connectionId, returnUrl } = request;
    assertOptionalTexts({ emrName, emrInstanceDomain, connectionId, returnUrl });
    if (returnUrl !== undefined) assertReturnUrl(returnUrl, this.options.returnOrigins);
    const target = await this.target(caller, request);
    const browserSecret = newBrowserSecret();
    const session = this.newSession(caller, request, target, hashBrowserSecret(browserSecret));
    await this.sessions.insert(scope, session);
    const linkToken = await this.askCobalt(scope, session, request, target);
    await Promise.all([this.sessions.supersedeOlder(scope, session), this.sessionVault.prepare(scope)]);
    return { token: this.answer(session, linkToken), browserSecret };
  }

  /**
   * Where a link session stands.
   *
   * @throws CobaltError `COBALT_LINK_SESSION_NOT_FOUND`, `COBALT_NOT_YOURS`
   */
  async session(request: CobaltIdentity & { sessionId: string }): Promise<CobaltLinkSession> {
    const { scope, userId } = this.identities.caller(request);
    const session = await this.sessions.find(scope, request.sessionId);
    return toLinkSession(assertOwnSession(session, userId), Date.now());
  }

  /** The connection to log in again; nothing when a new account is to be linked. */
  private async target(
    { scope, userId, canManage }: Caller,
    { connectionId, emrName }: Pick<CreateLinkToken, 'connectionId' | 'emrName'>,
  ): Promise<ConnectionRow | undefined> {
    if (connectionId === undefined) {
      if (emrName !== undefined) return undefined;
      const own = await this.connections.readOwn(scope.orgId, userId);
      return own?.status === 'login_required' && own.sealedToken !== null ? own : undefined;
    }
    const [named] = await this.connections.read(scope.orgId, connectionId);
    if (named === undefined) {
      throw new CobaltError('COBALT_CONNECTION_NOT_FOUND', 'This organisation has no such connection.');
    }
    assertMayManage(named, { userId, canManage });
    if (named.sealedToken !== null) return named;
    if (named.userId === userId) return undefined;
    throw new CobaltError(
      'COBALT_NOT_LINKED',
      'This connection was disconnected; only its own user can link it again.',
    );
  }

  private newSession(
    { orgId, userId }: Caller,
    { emrName, returnUrl }: Pick<CreateLinkToken, 'emrName' | 'returnUrl'>,
    target: ConnectionRow | undefined,
    browserHash: string,
  ): LinkSessionEntity {
    const now = Date.now();
    return {
      id: randomUUID(),
      instance: this.options.instance,
      orgId,
      userId,
      status: 'open',
      mode: target === undefined ? 'link' : 'update',
      connectionId: target?.id ?? null,
      emrName: emrName ?? null,
      returnUrl: returnUrl ?? null,
      browserHash,
      publicTokenHash: null,
      attemptId: null,
      leaseUntil: null,
      replyLost: false,
      sealedToken: null,
      failureCode: null,
      expiresAt: now + this.options.linkSessionTtlMs,
      createdAt: now,
      updatedAt: now,
    };
  }

  private async askCobalt(
    scope: OrgScope,
    session: LinkSessionEntity,
    { emrName, emrInstanceDomain }: Pick<CreateLinkToken, 'emrName' | 'emrInstanceDomain'>,
    target: ConnectionRow | undefined,
  ): Promise<SecretString> {
    try {
      const accessToken =
        target?.sealedToken == null
          ? undefined
          : await this.connectionVault.open(scope, target.id, target.sealedToken);
      const userId = target?.userId ?? session.userId;
      return await this.api.createToken({
        orgId: scope.orgId,
        userId,
        emrName,
        emrInstanceDomain,
        accessToken,
      });
    } catch (error) {
      const failureCode = isCobaltError(error) ? error.code : null;
      await this.sessions
        .compareAndSet(scope, session, { status: 'failed', failureCode })
        .catch(() => undefined);
      throw error;
    }
  }

  private answer(session: LinkSessionEntity, linkToken: SecretString): CobaltLinkToken {
    const token = linkToken.reveal();
    return {
      sessionId: session.id,
      linkToken: token,
      linkUrl: `${this.options.linkBaseUrl}?token=${encodeURIComponent(token)}`,
      mode: session.mode,
      expiresAt: new Date(session.expiresAt).toISOString(),
    };
  }
}

/** @throws CobaltError `COBALT_LINK_SESSION_NOT_FOUND`, `COBALT_NOT_YOURS` */
export function assertOwnSession(session: LinkSessionEntity | null, userId: string): LinkSessionEntity {
  if (session === null) {
    throw new CobaltError('COBALT_LINK_SESSION_NOT_FOUND', 'This organisation has no such link session.');
  }
  if (session.userId !== userId) {
    throw new CobaltError('COBALT_NOT_YOURS', "This is a colleague's link session.");
  }
  return session;
}
