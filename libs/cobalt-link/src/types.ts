/** How Link is shown: over the page, or in a window of its own. */
export type CobaltLinkDisplay = 'lightbox' | 'window';

/** What `POST /cobalt/link/token` answers, as far as opening Link needs it. The whole answer may be given. */
export interface CobaltLinkSession {
  /** Full address of Link with its token, such as `https://link.usecobalt.com?token=lt_…`. */
  linkUrl: string;
  /** `update` when an account that is already linked logs in again. Default `link`. */
  mode?: 'link' | 'update';
}

/** Why an opening of Link ended without success. */
export interface CobaltLinkExit {
  /**
   * - `closed`: the user closed Link, or `close()` was called
   * - `blocked`: the browser did not open the window (window display)
   * - `session_failed`: the promise given as `session` or `linkUrl` was rejected, or gave no usable address
   * - `load_failed`: Link's script did not load; opening again tries again
   * - `init_failed`: Link's script threw when it was started
   * - `error`: the backend's callback returned with an error; `code` says which (window display)
   */
  reason: 'closed' | 'blocked' | 'session_failed' | 'load_failed' | 'init_failed' | 'error';
  /** The backend's error code, such as `COBALT_LINK_SESSION_EXPIRED`; with `error` only. */
  code?: string;
  /** What was thrown or rejected, where there is such a thing. */
  cause?: unknown;
}

/** What the backend's callback puts into the return URL. */
export type CobaltReturn = { status: 'linked'; connectionId: string } | { status: 'error'; code: string };

/** Options of {@link openCobaltLink}. One of `session`, `linkUrl` and `token` is needed. */
export interface CobaltLinkOptions {
  /** The backend's answer, or the promise of it: the window then opens at once, inside the user's click. */
  session?: CobaltLinkSession | PromiseLike<CobaltLinkSession>;
  /** The `linkUrl` of that answer, or the promise of it. */
  linkUrl?: string | PromiseLike<string>;
  /** A bare link token; opened at `linkBaseUrl`. */
  token?: string;
  /** Where a bare `token` is opened. Default `https://link.usecobalt.com`. */
  linkBaseUrl?: string;
  /** `update` when an account that is already linked logs in again; read from `session` if that has it. Default `link`. */
  mode?: 'link' | 'update';
  /** Default `lightbox`. */
  display?: CobaltLinkDisplay;
  /** Nonce for the script tag of Link, when the page's Content-Security-Policy asks for one. */
  nonce?: string;
  /** How long Link's script may take to load, in milliseconds. Default 20000. */
  loadTimeoutMs?: number;
  /**
   * Link is done. Give the public token to `POST /cobalt/link/exchange`.
   *
   * `undefined`: Link handed over none, or (update mode) was closed without a word: Cobalt does not document what
   * update mode ends with, so ask the backend: the exchange route without `publicToken` finds out.
   */
  onSuccess: (publicToken: string | undefined) => void;
  /**
   * Window display: the backend's callback has linked the account, nothing is left to exchange.
   * Without it `onSuccess(undefined)` is called; exchanging the same session again answers the same connection.
   */
  onReturn?: (result: { connectionId: string }) => void;
  /** Link ended in any other way. */
  onExit?: (exit: CobaltLinkExit) => void;
}

/** One opening of Link. */
export interface CobaltLinkHandle {
  /** Removes the lightbox or closes the window; `onExit({ reason: 'closed' })` follows unless the opening has ended. */
  close(): void;
  /** Brings Link's window to the front, within the user's click; the lightbox is there already. */
  focus(): void;
}
