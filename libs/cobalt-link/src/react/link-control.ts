import { openCobaltLink } from '../index.js';
import type { CobaltLinkExit, CobaltLinkHandle } from '../index.js';
import { errorOf } from './error.js';
import { SessionKeeper } from './session-keeper.js';
import { SessionNews } from './session-news.js';
import type { CobaltLinkError, UseCobaltLink, UseCobaltLinkOptions, UseCobaltLinkSession } from './types.js';

/** What a component renders. */
export type LinkState = Pick<UseCobaltLink, 'ready' | 'error'>;

/** Before a component is mounted, and on a server. */
export const FIRST_STATE: LinkState = { ready: false, error: undefined };

/** Link as one mounted component uses it: one opening at a time. Knows nothing of React. */
export class LinkControl<S extends UseCobaltLinkSession> {
  private current = FIRST_STATE;
  private listener?: () => void;
  private mounted = false;
  private left = false;
  private handle?: CobaltLinkHandle;
  private finishing = false;
  private problem?: CobaltLinkError;
  private readonly keeper = new SessionKeeper<S>(
    () => this.createSession(),
    () => this.publish(),
  );
  private readonly news = new SessionNews(() => this.keeper.rest());

  /** @param options those of the latest render */
  constructor(public options: UseCobaltLinkOptions<S>) {}

  readonly state = (): LinkState => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listener = listener;
    return () => (this.listener = undefined);
  };

  /** What is returned ends it; in StrictMode it is begun once more at once, and nothing was lost. */
  mount(): () => void {
    const look = (): void => {
      if (isVisible()) this.keeper.wake();
      this.update();
    };
    this.mounted = true;
    this.left = false;
    document.addEventListener('visibilitychange', look);
    window.addEventListener('focus', look);
    this.update();
    return () => {
      this.mounted = false;
      document.removeEventListener('visibilitychange', look);
      window.removeEventListener('focus', look);
      queueMicrotask(() => this.mounted || this.leave());
    };
  }

  /** To be called when options have changed that are not merely read when something happens. */
  update(): void {
    const prefetch = this.mounted && this.options.prefetch === true;
    if (prefetch) this.news.listen();
    else this.news.stop();
    this.keeper.want(prefetch && !this.handle && !this.finishing && isVisible());
    this.publish();
  }

  readonly open = (): void => {
    if (this.handle) return this.handle.focus();
    if (this.left || this.finishing) return;
    this.problem = undefined;
    const session = this.keeper.take();
    const { display, nonce, loadTimeoutMs } = this.options;
    const ifCurrent =
      <T>(ended: (value: T) => void) =>
      (value: T): void => {
        if (this.handle !== handle) return;
        this.handle = undefined;
        ended(value);
      };
    const handle = openCobaltLink({
      session,
      display,
      nonce,
      loadTimeoutMs,
      onSuccess: ifCurrent((publicToken) => void this.finish(session, publicToken)),
      onReturn: ifCurrent((result) => this.returned(session, result)),
      onExit: ifCurrent((exit) => this.exited(exit)),
    });
    this.handle = handle;
    this.update();
  };

  private async createSession(): Promise<S> {
    const session = await this.options.createSession();
    this.news.tell();
    return session;
  }

  private async finish(session: Promise<S>, publicToken: string | undefined): Promise<void> {
    this.finishing = true;
    this.update();
    try {
      await this.options.onSuccess(publicToken, await session);
      this.keeper.rest();
    } catch (cause) {
      this.problem = errorOf('exchange_failed', cause);
    }
    this.finishing = false;
    this.update();
  }

  private returned(session: Promise<S>, result: { connectionId: string }): void {
    const { onReturn } = this.options;
    if (!onReturn) return void this.finish(session, undefined);
    this.keeper.rest();
    this.update();
    onReturn(result);
  }

  private exited(exit: CobaltLinkExit): void {
    const { reason, code, cause } = exit;
    if (reason !== 'closed') this.problem = errorOf(reason, cause, code);
    this.update();
    this.options.onExit?.(exit);
  }

  private leave(): void {
    const { handle } = this;
    this.left = true;
    this.handle = undefined;
    this.update();
    handle?.close();
  }

  private publish(): void {
    const ready = this.mounted && !this.handle && !this.finishing && !this.keeper.busy;
    const error = this.problem ?? this.keeper.failure;
    if (ready === this.current.ready && error === this.current.error) return;
    this.current = { ready, error };
    this.listener?.();
  }
}

function isVisible(): boolean {
  return document.visibilityState !== 'hidden';
}
