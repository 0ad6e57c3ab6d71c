import type { Violation } from '../contract/index.js';
import type { EmulatorCredentials } from '../credentials.js';
import type { EmulatorSettings, WebhookRecord } from '../state/index.js';

/** A linked account, as the control API shows it. */
export interface EmulatorConnection {
  readonly id: string;
  readonly orgId: string;
  readonly userId: string;
  readonly accessToken: string;
  /** Its `access_token_reference_id`. */
  readonly reference: string;
  /** Every reference it ever had, the current one last. */
  readonly references: readonly string[];
  readonly emrName: string;
  readonly loginRequired: boolean;
  /** 0: the organisation's own practice; counted up by every change. */
  readonly practice: number;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
}

/** `GET /_emulator/state`. */
export interface EmulatorStateView {
  /** The webhook secret is the current one. */
  readonly credentials: EmulatorCredentials;
  /** Oldest first. */
  readonly connections: readonly EmulatorConnection[];
  readonly settings: Readonly<EmulatorSettings>;
  readonly seed: number;
  readonly clock: ClockView;
  /** The registered URLs, oldest first. */
  readonly webhooks: readonly WebhookRecord[];
  /** The webhook secrets that are valid, newest first: after a rotation the earlier one for 24 hours. */
  readonly webhookSecrets: readonly string[];
  /** Answers and events of the emulator that broke the contract. Always empty, or it has a bug. */
  readonly violations: readonly Violation[];
}

/** `GET /_emulator/clock`. */
export interface ClockView {
  /** ISO 8601, UTC. */
  readonly now: string;
  /** The same in epoch milliseconds. */
  readonly epochMs: number;
  /** How far it is ahead of real time, in milliseconds. */
  readonly offsetMs: number;
}

/** `POST /_emulator/settings`; what is absent stays. */
export interface SettingsChange {
  /** http(s); null: none. */
  readonly callbackUrl?: string | null;
  readonly updateModeReturnsPublicToken?: boolean;
  readonly publicTokenSingleUse?: boolean;
  readonly eventEntries?: 'newest' | 'older';
}

/** `POST /_emulator/connections`. */
export interface NewConnection {
  readonly orgId: string;
  readonly userId: string;
  /** Default: the clinic's own EHR. */
  readonly emrName?: string;
}

/** `POST /_emulator/connections/:id/practice`. */
export interface PracticeChange {
  readonly id: string;
  readonly practice: number;
  /** Of the providers who are there now. */
  readonly npis: readonly string[];
}

/** `POST /_emulator/webhooks/fire`. */
export interface WebhookToFire {
  /** The account it happens to: its id, or any reference it ever had. */
  readonly connection: string;
  readonly type: string;
  /** Default: the data of the contract's sample of this type. */
  readonly data?: Readonly<Record<string, unknown>>;
  readonly jobId?: string;
  /** Default: a new UUID. An id that exists is delivered again, with what is given now. */
  readonly id?: string;
}

/** What `POST /_emulator/webhooks/fire` answers. */
export interface FiredWebhook {
  readonly eventId: string;
}
