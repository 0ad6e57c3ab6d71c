import type { Aside } from '../ports.js';
import type { FairQueue } from './fair-queue.js';

/** The place of one attempt. It is given back once, whatever happens in which order. */
export class Slot {
  private isHeld = true;
  private isOver = false;

  constructor(
    private readonly queue: FairQueue,
    private readonly orgId: string,
    /** Waits for a place again; rejects when there is none in time. */
    private readonly enterAgain: () => Promise<void>,
  ) {}

  /** Does something without holding the place, and comes back to it. */
  readonly aside: Aside = async (work) => {
    this.leave();
    const result = await work();
    if (this.isOver) return result;
    await this.enterAgain();
    if (this.isOver) this.queue.leave(this.orgId);
    else this.isHeld = true;
    return result;
  };

  release(): void {
    this.isOver = true;
    this.leave();
  }

  private leave(): void {
    if (!this.isHeld) return;
    this.isHeld = false;
    this.queue.leave(this.orgId);
  }
}
