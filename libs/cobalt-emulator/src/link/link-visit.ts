import type { LinkMode } from '../state/index.js';

/** An EHR to choose. */
export interface LinkEmr {
  readonly name: string;
}

/** One opening of the Link page. */
export interface LinkVisit {
  readonly visitId: string;
  readonly mode: LinkMode;
  readonly orgId: string;
  readonly orgName: string;
  /** The organisation's EHR, when it is known. */
  readonly emrName?: string;
  /** The user has to choose one of `emrs`: the organisation's EHR is not known yet. */
  readonly needsEmrChoice: boolean;
  /** The clinic's own EHR first. */
  readonly emrs: readonly LinkEmr[];
}

/** What the user types. */
export interface LinkCredentials {
  /** Needed when `needsEmrChoice`. */
  readonly emrName?: string;
  readonly username: string;
  readonly password: string;
}

/** What the page shows next. */
export interface LinkStep {
  /**
   * `mfa`: ask for the code; `done`: linked; `pending`: the EHR's administrator has to approve; `locked`: the account is;
   * `error`: see `message`, and `retry` for whether the form can be sent again.
   */
  readonly next: 'mfa' | 'done' | 'locked' | 'pending' | 'error';
  /** With `error`, and with `mfa` after a wrong code: the same form can be sent again. */
  readonly retry?: boolean;
  /** A sentence for the user. */
  readonly message?: string;
  /** When done: what `onSuccess` gets. Absent in update mode when the settings say so. */
  readonly publicToken?: string;
  /** When done and a callback URL is configured: where window mode goes. */
  readonly redirectUrl?: string;
}
