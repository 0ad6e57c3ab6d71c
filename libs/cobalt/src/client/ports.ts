import type { SecretString } from '../encryption/index.js';

/**
 * Which connection of an organisation a call is made with. Empty: the only usable one. A field that is given must
 * have a value: `{ userId: undefined }` is refused, since it would select whoever's connection is there.
 */
export interface ConnectionSelector {
  /** The connection of this user. */
  userId?: string;
  /** This very connection. */
  connectionId?: string;
  /** Any usable one: the most recently linked. */
  any?: boolean;
}

/** The right to call Cobalt as one connection, as it stood when it was read. */
export interface AccessGrant {
  readonly orgId: string;
  readonly connectionId: string;
  /** The connection's link epoch: a verdict about this grant counts only for this epoch. */
  readonly linkEpoch: number;
  readonly accessToken: SecretString;
}

/**
 * Does work while the call that needs it gives up its place: work that makes calls of its own must not wait for
 * places that are held by those who wait for it.
 */
export type Aside = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** Where the client gets its grants from, and whom it tells that one is no longer honoured. */
export interface AccessGrants {
  /** @throws CobaltError `COBALT_NOT_LINKED`, `COBALT_LOGIN_REQUIRED`, `COBALT_ON_HOLD`, `COBALT_CONNECTION_AMBIGUOUS`, `COBALT_CONNECTION_NOT_FOUND` */
  grant(orgId: string, selector: ConnectionSelector, aside?: Aside): Promise<AccessGrant>;
  /** Cobalt answered 403 `login_required` to a call made with this grant. */
  loginRequired(grant: AccessGrant): Promise<void>;
}
