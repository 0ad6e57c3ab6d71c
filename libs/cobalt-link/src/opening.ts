import type { CobaltLinkExit, CobaltLinkOptions } from './types.js';

/** Runs when an opening ends; `reason` is absent after success. */
type Cleanup = (reason?: CobaltLinkExit['reason']) => void;

/** One opening of Link: calls exactly one of the caller's functions, once, after everything is cleaned up. */
export class Opening {
  over = false;
  /** Brings Link's window to the front, where it has one. */
  focus?: () => void;
  private cleanup?: Cleanup;

  constructor(private readonly options: CobaltLinkOptions) {}

  /** Link may answer while it is being started: then the clean-up is due at once. */
  onEnd(cleanup: Cleanup): void {
    if (this.over) cleanup();
    else this.cleanup = cleanup;
  }

  succeed(publicToken?: string): void {
    this.end(() => this.options.onSuccess(publicToken || undefined));
  }

  returned(connectionId: string): void {
    const { onReturn, onSuccess } = this.options;
    this.end(() => (onReturn ? onReturn({ connectionId }) : onSuccess(undefined)));
  }

  exit(reason: CobaltLinkExit['reason'], more?: Omit<CobaltLinkExit, 'reason'>): void {
    this.end(() => this.options.onExit?.({ reason, ...more }), reason);
  }

  /** Link is gone without a word. In update mode that may be success: only the backend can tell. */
  gone(update: boolean): void {
    if (update) this.succeed();
    else this.exit('closed');
  }

  private end(report: () => void, reason?: CobaltLinkExit['reason']): void {
    if (this.over) return;
    this.over = true;
    this.cleanup?.(reason);
    report();
  }
}
