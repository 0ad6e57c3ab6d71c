import { clinicProfile, EMR_NAMES } from '../clinics/index.js';
import { mintId } from '../random/index.js';
import type { EmulatorState, LinkTokenRecord } from '../state/index.js';
import { callbackWithToken } from './callback-url.js';
import { LinkTokenError, LinkVisitError } from './link-errors.js';
import type { LinkCredentials, LinkStep, LinkVisit } from './link-visit.js';
import { loginOutcome, MFA_CODE } from './magic-users.js';

interface OpenVisit {
  readonly visit: LinkVisit;
  readonly link: LinkTokenRecord;
  step: 'credentials' | 'mfa';
  emrName?: string;
}

/** Abandoned visits are never told of: beyond this many, the oldest goes. */
const MAX_VISITS = 1000;

const MESSAGES = {
  invalid: 'Invalid username or password',
  emr: 'Choose your EHR first',
  mfa: 'That code is not right. Check it and try again.',
  locked: 'Your EHR account is locked. Ask your EHR administrator to unlock it, then start again.',
  pending: 'Your EHR administrator has to approve this connection. Come back once it is approved.',
  error: 'Your EHR cannot be reached at the moment. Try again later.',
} as const;

/** What stands behind the Link page: opens link tokens, checks logins, hands out public tokens. */
export class LinkDesk {
  readonly #visits = new Map<string, OpenVisit>();

  constructor(private readonly state: EmulatorState) {}

  /**
   * Consumes the link token.
   * @throws LinkTokenError
   */
  open(linkToken: string): LinkVisit {
    const link = this.#consume(linkToken);
    const clinic = clinicProfile(this.state.seed, link.orgId);
    const emrName = this.#knownEmr(link);
    const visit: LinkVisit = {
      visitId: mintId(),
      mode: link.mode,
      orgId: link.orgId,
      orgName: clinic.name,
      emrName,
      needsEmrChoice: emrName === undefined,
      emrs: [clinic.emrName, ...EMR_NAMES.filter((name) => name !== clinic.emrName)].map((name) => ({
        name,
      })),
    };
    this.#visits.set(visit.visitId, { visit, link, step: 'credentials' });
    this.#forgetOldest();
    return visit;
  }

  /** @throws LinkVisitError */
  submitCredentials(visitId: string, credentials: LinkCredentials): LinkStep {
    const open = this.#visitAt(visitId, 'credentials');
    open.emrName =
      open.visit.emrName ?? open.visit.emrs.find((emr) => emr.name === credentials.emrName)?.name;
    if (open.emrName === undefined) return { next: 'error', retry: true, message: MESSAGES.emr };
    const outcome = loginOutcome(credentials.username, credentials.password);
    switch (outcome) {
      case 'done':
        return this.#finish(open);
      case 'mfa':
        open.step = 'mfa';
        return { next: 'mfa' };
      case 'invalid':
        return { next: 'error', retry: true, message: MESSAGES.invalid };
      default:
        this.#visits.delete(visitId);
        return { next: outcome, message: MESSAGES[outcome] };
    }
  }

  /** @throws LinkVisitError */
  submitMfa(visitId: string, code: string): LinkStep {
    const open = this.#visitAt(visitId, 'mfa');
    if (code.replace(/\s/g, '') !== MFA_CODE) return { next: 'mfa', retry: true, message: MESSAGES.mfa };
    return this.#finish(open);
  }

  /**
   * The whole of Link at once, as the user `good` would go through it with the clinic's own EHR.
   * @throws LinkTokenError
   */
  finish(linkToken: string): LinkStep {
    const { visitId, emrs } = this.open(linkToken);
    return this.submitCredentials(visitId, { emrName: emrs[0]?.name, username: 'good', password: 'good' });
  }

  /** Forgets every visit. */
  clear(): void {
    this.#visits.clear();
  }

  #forgetOldest(): void {
    const oldest = this.#visits.keys().next();
    if (this.#visits.size > MAX_VISITS && !oldest.done) this.#visits.delete(oldest.value);
  }

  #consume(linkToken: string): LinkTokenRecord {
    const link = this.state.linkTokens.find(linkToken);
    const now = this.state.clock.now();
    if (!link) throw new LinkTokenError('unknown');
    if (link.usedAt !== undefined) throw new LinkTokenError('used');
    if (link.expiresAt <= now) throw new LinkTokenError('expired');
    this.state.linkTokens.change(link, { usedAt: now });
    this.state.save();
    return link;
  }

  #knownEmr(link: LinkTokenRecord): string | undefined {
    const connection = link.connectionId && this.state.connections.byId(link.connectionId);
    return connection ? connection.emrName : this.state.organization(link.orgId).emrName;
  }

  #visitAt(visitId: string, step: OpenVisit['step']): OpenVisit {
    const open = this.#visits.get(visitId);
    if (open?.step !== step) throw new LinkVisitError();
    return open;
  }

  #finish(open: OpenVisit): LinkStep {
    this.#visits.delete(open.visit.visitId);
    const { link, emrName = '' } = open;
    const { settings } = this.state;
    this.state.organization(link.orgId, emrName);
    const connection = link.connectionId && this.state.connections.byId(link.connectionId);
    if (connection) this.state.connections.change(connection, { loginRequired: false });
    const withToken = link.mode === 'link' || settings.updateModeReturnsPublicToken;
    const { orgId, userId, connectionId } = link;
    const publicToken = withToken
      ? this.state.publicTokens.issue(this.state.clock.now(), { orgId, userId, emrName, connectionId }).token
      : undefined;
    this.state.save();
    const redirectUrl = settings.callbackUrl && callbackWithToken(settings.callbackUrl, publicToken);
    return { next: 'done', ...(publicToken && { publicToken }), ...(redirectUrl && { redirectUrl }) };
  }
}
