import type { CobaltLinkDisplay, CobaltLinkExit, CobaltLinkSession } from '../index.js';

/** What `POST /cobalt/link/token` answers, as far as the hook needs it. The whole answer may be given. */
export interface UseCobaltLinkSession extends CobaltLinkSession {
  sessionId: string;
  /** When its link token expires, ISO 8601. */
  expiresAt: string;
}

/** Options of {@link useCobaltLink}. The functions that are called are always those of the latest render. */
export interface UseCobaltLinkOptions<S extends UseCobaltLinkSession = UseCobaltLinkSession> {
  /** Asks the backend for a session (`POST /cobalt/link/token`). Called by `open()`, or earlier with `prefetch`. */
  createSession: () => PromiseLike<S>;
  /**
   * Link is done. Give the public token to `POST /cobalt/link/exchange` and return the promise of it: nothing is opened
   * or renewed until it has settled, and its rejection becomes `error` (`exchange_failed`).
   *
   * `publicToken` is `undefined` when Link handed over none; see `openCobaltLink`.
   */
  onSuccess: (publicToken: string | undefined, session: S) => unknown;
  /**
   * Window display: the backend's callback has linked the account, nothing is left to exchange.
   * Without it `onSuccess(undefined, session)` is called.
   */
  onReturn?: (result: { connectionId: string }) => void;
  /** Link ended in any other way. Not called for a component that is gone. */
  onExit?: (exit: CobaltLinkExit) => void;
  /** Default `lightbox`. */
  display?: CobaltLinkDisplay;
  /** Nonce for the script tag of Link, when the page's Content-Security-Policy asks for one. */
  nonce?: string;
  /** How long Link's script may take to load, in milliseconds. Default 20000. */
  loadTimeoutMs?: number;
  /**
   * Has a session at hand before `open()` is called, and renews it shortly before it expires. It is for one place of an
   * app: a newer session of a user ends the older ones, also one that is in use in another tab. Default `false`.
   */
  prefetch?: boolean;
}

/** What went wrong last. */
export interface CobaltLinkError extends Omit<CobaltLinkExit, 'reason'> {
  /** As in `CobaltLinkExit`; `exchange_failed`: what `onSuccess` returned was rejected, or it threw. */
  reason: Exclude<CobaltLinkExit['reason'], 'closed'> | 'exchange_failed';
  /**
   * The backend's error code, such as `COBALT_LINK_SESSION_EXPIRED`: the callback's, or the `code` of what was thrown or
   * rejected, where that has one.
   */
  code?: string;
}

/** What {@link useCobaltLink} gives. */
export interface UseCobaltLink {
  /**
   * Opens Link; to be called within the user's click. While Link is open it brings its window to the front, and while
   * `onSuccess` is at work it does nothing. It is the same function in every render.
   */
  open: () => void;
  /** Whether `open()` would open Link now: it is not open, and no session is being fetched in advance. */
  ready: boolean;
  /** What went wrong last; `undefined` again from the next `open()` on. A user who closes Link is no error. */
  error: CobaltLinkError | undefined;
}
