import type { ResolvedCobaltOptions } from '../config/index.js';
import type { SecretString } from '../encryption/index.js';
import { CobaltError, isCobaltError } from '../errors/index.js';
import { orgScope } from '../identity/index.js';
import type { Caller } from '../identity/index.js';
import type { BrowserClaim } from './callback-cookie.js';
import type { CobaltExchangeService } from './exchange.service.js';
import type { LinkSessionEntity } from './link-session.entity.js';
import type { LinkSessionRepository } from './link-session.repository.js';
import { hashBrowserSecret, hashPublicToken, sameDigest, toPublicToken } from './tokens.js';

/** What came with a callback request. */
export interface CallbackRequest {
  /** The query parameter `token`, as it came. */
  token: unknown;
  claims: readonly BrowserClaim[];
  /** Who the identity resolver says it is, when it says so. */
  caller: Caller | undefined;
  /** The `Referer` header, when one was sent. */
  referer: string | undefined;
}

/** How it ended, and for which session, when one is known. */
export type CallbackOutcome = {
  session?: LinkSessionEntity;
  /** The sessions of this instance that the browser's cookies name: another app's on the same host stay. */
  forget: readonly string[];
} & ({ connectionId: string } | { error: CobaltError });

const LIVE = new Set<LinkSessionEntity['status']>(['open', 'exchanging', 'exchange_unknown']);

/**
 * Window mode's way back. Cobalt sends no state, so the browser itself must show, by a cookie, which session it
 * opened; whatever is not beyond doubt exchanges nothing. `docs/security.md` tells what risk remains.
 */
export class CobaltCallbackService {
  constructor(
    private readonly options: ResolvedCobaltOptions,
    private readonly sessions: LinkSessionRepository,
    private readonly exchange: CobaltExchangeService,
  ) {}

  /** Never throws for what the request got wrong: the outcome says it. */
  async complete(request: CallbackRequest): Promise<CallbackOutcome> {
    let session: LinkSessionEntity | undefined;
    let forget: string[] = [];
    try {
      const parsed = parseToken(request.token);
      const publicToken = parsed instanceof CobaltError ? undefined : parsed;
      const named = await this.named(request.claims);
      forget = named.map(({ id }) => id);
      session = this.match(proven(named, request.claims), publicToken);
      this.assertMayProceed(session, request);
      if (parsed instanceof CobaltError) throw parsed;
      const caller: Caller = {
        scope: orgScope(this.options.instance, session.orgId),
        orgId: session.orgId,
        userId: session.userId,
        canManage: false,
      };
      const { connection } = await this.exchange.run(caller, { sessionId: session.id, publicToken });
      return { session, forget, connectionId: connection.id };
    } catch (error) {
      if (isCobaltError(error)) return { session, forget, error };
      throw error;
    }
  }

  /** The one session that this browser can mean. */
  private match(
    sessions: readonly LinkSessionEntity[],
    publicToken: SecretString | undefined,
  ): LinkSessionEntity {
    const live = sessions.filter(({ status }) => LIVE.has(status));
    if (live.length > 1) {
      throw new CobaltError(
        'COBALT_LINK_AMBIGUOUS',
        'This browser has several open link sessions; none was used.',
      );
    }
    const hash = publicToken === undefined ? undefined : hashPublicToken(this.options.instance, publicToken);
    // a page that is loaded again is told the same once more
    const session =
      live[0] ??
      sessions.find(({ publicTokenHash }) => hash !== undefined && publicTokenHash === hash) ??
      sessions[0];
    if (session !== undefined) return session;
    throw new CobaltError('COBALT_INVALID_REQUEST', 'This browser has no open link session.');
  }

  private named(claims: readonly BrowserClaim[]): Promise<LinkSessionEntity[]> {
    const ids = new Set(claims.map(({ sessionId }) => sessionId));
    return this.sessions.findForBrowser(this.options.instance, [...ids]);
  }

  private assertMayProceed(session: LinkSessionEntity, { caller, referer }: CallbackRequest): void {
    if (caller !== undefined && caller.orgId !== session.orgId) {
      throw new CobaltError('COBALT_LINK_SESSION_NOT_FOUND', 'The signed-in user has no such link session.');
    }
    if (caller !== undefined && caller.userId !== session.userId) {
      throw new CobaltError('COBALT_NOT_YOURS', 'Another user of this browser opened this link session.');
    }
    if (referer !== undefined && referer !== '' && !this.isLink(referer)) {
      throw new CobaltError('COBALT_INVALID_REQUEST', 'The callback was not reached from Cobalt Link.');
    }
  }

  private isLink(referer: string): boolean {
    return URL.canParse(referer) && new URL(referer).origin === new URL(this.options.linkBaseUrl).origin;
  }
}

/** Those whose random bits the browser shows as well. */
function proven(sessions: LinkSessionEntity[], claims: readonly BrowserClaim[]): LinkSessionEntity[] {
  const hashes = new Map(claims.map(({ sessionId, secret }) => [sessionId, hashBrowserSecret(secret)]));
  return sessions.filter(({ id, browserHash }) => sameDigest(hashes.get(id) ?? '', browserHash ?? ''));
}

/** The public token, nothing when there is none, or what is wrong with it: a known session is told where it belongs. */
function parseToken(value: unknown): SecretString | CobaltError | undefined {
  if (value === undefined) return undefined;
  try {
    if (typeof value === 'string') return toPublicToken(value);
  } catch (error) {
    if (isCobaltError(error)) return error;
    throw error;
  }
  return new CobaltError('COBALT_INVALID_REQUEST', 'The query must hold one token.');
}
