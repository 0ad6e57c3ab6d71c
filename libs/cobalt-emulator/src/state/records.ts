import type { RecordsSnapshot } from '../records/index.js';

/** A linked EHR account. */
export interface ConnectionRecord {
  readonly id: string;
  readonly orgId: string;
  readonly userId: string;
  readonly accessToken: string;
  readonly emrName: string;
  readonly createdAt: string;
  /** Every `access_token_reference_id` it ever had, the current one last. */
  readonly references: readonly string[];
  /** Its EHR login is broken until update mode completes. */
  readonly loginRequired: boolean;
  /** Which practice's data stands behind it: 0 is the organisation's own. */
  readonly practice: number;
}

/** `link`: a new account; `update`: an existing one needs its user again. */
export type LinkMode = 'link' | 'update';

/** A link token, and what was asked for with it. Times are epoch milliseconds on the emulator's clock. */
export interface LinkTokenRecord {
  readonly token: string;
  readonly mode: LinkMode;
  readonly orgId: string;
  readonly userId: string;
  readonly emrName?: string;
  /** In update mode: the account. */
  readonly connectionId?: string;
  readonly expiresAt: number;
  readonly usedAt?: number;
}

/** What Link hands to the browser. */
export interface PublicTokenRecord {
  readonly token: string;
  readonly orgId: string;
  readonly userId: string;
  readonly emrName: string;
  readonly expiresAt: number;
  /** In update mode from the start, otherwise since its exchange: the account. */
  readonly connectionId?: string;
  readonly usedAt?: number;
}

/** An organisation that somebody asked a link token for. */
export interface OrganizationRecord {
  readonly orgId: string;
  /** Known once given at create, or chosen in Link. */
  readonly emrName?: string;
}

/** What `POST /_emulator/settings` changes. */
export interface EmulatorSettings {
  /** Where window mode sends the browser, with `?token=<public token>`. None: Link's last page stays open. */
  callbackUrl?: string;
  /** Whether Link, in update mode, ends with a public token. Default true. */
  updateModeReturnsPublicToken: boolean;
  /** Whether a public token can be exchanged only once. Default true. */
  publicTokenSingleUse: boolean;
  /** Which documented form the entries of `GET /webhook-events` have. Default `newest`. */
  eventEntries: 'newest' | 'older';
}

/** A job that was accepted and is not over yet. It survives a restart. */
export interface JobRecord {
  /** Digits; the API writes it as a number or a text, as documented for the call. */
  readonly id: string;
  /** The operation that started it. */
  readonly operationId: string;
  readonly connectionId: string;
  /** When it ends, in epoch milliseconds on the emulator's clock. */
  readonly dueAt: number;
  /** What the call keeps for the end of the job: plain JSON. */
  readonly input: Readonly<Record<string, unknown>>;
}

/** What happened to an account, as it is read back and delivered. */
export interface EventRecord {
  /** A UUID, unless a control gave another. */
  readonly id: string;
  readonly type: string;
  readonly connectionId: string;
  /** The account's `access_token_reference_id` when it happened. */
  readonly reference: string;
  /** The job that it ends. */
  readonly jobId?: string;
  /** Epoch milliseconds on the emulator's clock. */
  readonly createdAt: number;
  readonly data: object;
  /** How its delivery goes; nothing while no URL was registered. */
  readonly delivery?: EventDelivery;
}

/** How the delivery of an event goes, over all URLs. */
export interface EventDelivery {
  /** `failed` as soon as one URL did not get it, `success` once every one has. */
  readonly status: 'pending' | 'success' | 'failed';
  /** The URL that was tried last; before, the first one. */
  readonly webhookUrl: string;
  /** How often it was sent, to all URLs together. */
  readonly attempts: number;
  /** Epoch milliseconds on the emulator's clock. */
  readonly lastAttemptAt?: number;
  /** Of the last attempt. */
  readonly responseStatus?: number;
}

/** A URL that events are delivered to. */
export interface WebhookRecord {
  readonly id: string;
  readonly url: string;
}

/** A secret that deliveries are or were signed with. */
export interface WebhookSecretRecord {
  readonly secret: string;
  /** Epoch milliseconds on the emulator's clock; nothing: it is the current one. */
  validUntil?: number;
}

/** Everything that outlives a restart. */
export interface StateSnapshot {
  readonly version: 1;
  readonly seed: number;
  readonly clockOffsetMs: number;
  readonly settings: EmulatorSettings;
  readonly organizations: OrganizationRecord[];
  readonly linkTokens: LinkTokenRecord[];
  readonly publicTokens: PublicTokenRecord[];
  readonly connections: ConnectionRecord[];
  /** These are absent in files of an older version. */
  readonly records?: RecordsSnapshot;
  readonly jobs?: JobRecord[];
  readonly lastJobId?: number;
  readonly events?: EventRecord[];
  readonly webhooks?: WebhookRecord[];
  readonly webhookSecrets?: WebhookSecretRecord[];
}
