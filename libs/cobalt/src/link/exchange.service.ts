import { setTimeout as sleep } from 'node:timers/promises';

import type { ConnectionEntity, ConnectionRepository } from '../connections/index.js';
import { toConnection } from '../connections/index.js';
import type { CobaltConnection } from '../connections/index.js';
import type { SecretString } from '../encryption/index.js';
import { CobaltError } from '../errors/index.js';
import { assertOptionalTexts } from '../identity/index.js';
import type { Caller, CobaltIdentity, IdentityService } from '../identity/index.js';
import type { ExchangeAttempt } from './exchange-attempt.js';
import { decideExchange, recordedFailure } from './exchange-decision.js';
import type { ExchangeFinisher } from './exchange-finisher.js';
import { WAIT_FOR_OUTCOME_MS } from './link-limits.js';
import { assertOwnSession } from './link.service.js';
import type { LinkSessionEntity } from './link-session.entity.js';
import type { LinkSessionRepository } from './link-session.repository.js';
import { hashPublicToken, toPublicToken } from './tokens.js';

/** What is to be exchanged. */
export interface ExchangeRequest extends CobaltIdentity {
  /** What Link handed to the browser. May be left out in update mode: then the stored token is tried. */
  publicToken?: string | SecretString;
  /**
   * The session that {@link CobaltLinkService.createToken} opened. Default: the one that this public token was used
   * with before, else the user's only open one.
   */
  sessionId?: string;
}

/** The connection, and whether this very call linked it. */
export interface ExchangeResult {
  connection: CobaltConnection;
  created: boolean;
}

const FIRST_PAUSE_MS = 20;
const LONGEST_PAUSE_MS = 250;

/**
 * Turns public tokens into connections: one access token stored per link session, whatever the number of tabs,
 * retries and processes. `docs/link-flow.md` draws the states.
 */
export class CobaltExchangeService {
  constructor(
    private readonly instance: string,
    private readonly identities: IdentityService,
    private readonly sessions: LinkSessionRepository,
    private readonly connections: ConnectionRepository,
    private readonly attempts: ExchangeAttempt,
    private readonly finisher: ExchangeFinisher,
    private readonly onLinked: (connection: ConnectionEntity) => void,
  ) {}

  /**
   * Exchanges a public token for the connection of the session's user. Asking again, or at the same time, gives the
   * same connection.
   *
   * @see https://docs.usecobalt.com/api-reference/link/exchange-token
   * @throws CobaltError `COBALT_INVALID_REQUEST`, `COBALT_LINK_SESSION_NOT_FOUND`, `COBALT_NOT_YOURS`,
   *   `COBALT_LINK_SESSION_EXPIRED`, `COBALT_LINK_SESSION_USED`, `COBALT_PUBLIC_TOKEN_REJECTED`,
   *   `COBALT_EXCHANGE_UNKNOWN`, in update mode `COBALT_LOGIN_REQUIRED`, and the vendor's 502 to 504
   */
  async exchange(request: ExchangeRequest): Promise<CobaltConnection> {
    return (await this.run(this.identities.caller(request), request)).connection;
  }

  /** Like {@link exchange}, for a caller who was identified; tells whether this call linked it. */
  async run(
    caller: Caller,
    { sessionId, publicToken }: Omit<ExchangeRequest, keyof CobaltIdentity>,
  ): Promise<ExchangeResult> {
    assertOptionalTexts({ sessionId });
    const token = publicToken === undefined ? undefined : toPublicToken(publicToken);
    const hash = token === undefined ? undefined : hashPublicToken(this.instance, token);
    const deadline = Date.now() + WAIT_FOR_OUTCOME_MS;
    let pause = FIRST_PAUSE_MS;
    let hasWaited = false;
    for (;;) {
      const session = await this.load(caller, sessionId, hash);
      const decision = decideExchange(session, hash, Date.now());
      switch (decision.do) {
        case 'refuse':
          throw decision.error;
        case 'answer':
          return { connection: await this.read(caller, decision.connectionId), created: false };
        case 'finish': {
          const connection = await this.finisher.finish(caller.scope, session);
          if (connection !== undefined) return this.linked(connection, false);
          break;
        }
        case 'claim': {
          // the one this call waited for gave up: its error is this call's, or every tab would try in turn
          if (hasWaited && session.status === 'open' && session.failureCode !== null)
            throw recordedFailure(session);
          const connection = await this.attempts.run(caller.scope, session, token, hash);
          if (connection !== undefined) return this.linked(connection, true);
          break;
        }
        case 'wait':
          if (Date.now() > deadline) {
            throw new CobaltError(
              'COBALT_VENDOR_TIMEOUT',
              'Another request has been exchanging this session for too long.',
            );
          }
      }
      hasWaited = true;
      await sleep(pause * (0.5 + Math.random()));
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
    }
  }

  private async load(
    { scope, userId }: Caller,
    sessionId: string | undefined,
    hash: string | undefined,
  ): Promise<LinkSessionEntity> {
    if (sessionId !== undefined) return assertOwnSession(await this.sessions.find(scope, sessionId), userId);
    const known = hash === undefined ? null : await this.sessions.findByPublicToken(scope, userId, hash);
    return assertOwnSession(known ?? (await this.sessions.findCurrent(scope, userId)), userId);
  }

  private async read({ scope }: Caller, connectionId: string): Promise<CobaltConnection> {
    const connection = await this.connections.findById(scope, connectionId);
    if (connection !== null) return toConnection(connection);
    throw new CobaltError('COBALT_CONNECTION_NOT_FOUND', 'The connection of this link session is gone.');
  }

  private linked(connection: ConnectionEntity, created: boolean): ExchangeResult {
    this.onLinked(connection);
    return { connection: toConnection(connection), created };
  }
}
