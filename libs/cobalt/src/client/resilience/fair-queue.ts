import { onAbort } from '../adapter/index.js';
import { Place, WaitingLine } from './waiting-line.js';

/** How many may be inside, and how many may wait. */
export interface FairQueueLimits {
  /** Inside, in all. */
  readonly places: number;
  /** Inside, of one organisation. */
  readonly placesPerOrg: number;
  /** Waiting, of one organisation. */
  readonly queueLimit: number;
}

/** How waiting ended. `expired` and `full`: without a place. */
export type Admission = 'admitted' | 'expired' | 'full';

/** How long somebody waits. */
export interface Patience {
  /** By `performance.now()`. */
  readonly deadlineAt: number;
  readonly signal?: AbortSignal;
  /** Was inside before: not refused because the queue is full. */
  readonly isReturning?: boolean;
}

/** An organisation that has somebody inside or waiting. */
interface Org {
  inside: number;
  readonly line: WaitingLine;
}

/**
 * Lets calls in, a bounded number at once in all and of each organisation. Those of one organisation wait in the order
 * they came; organisations take turns, whatever the length of their lines. With a free place nobody waits: that path
 * is synchronous and sets no timer.
 */
export class FairQueue {
  private inside = 0;
  private readonly orgs = new Map<string, Org>();
  /** Organisations with somebody waiting and room below their own limit, in the order of their turns. */
  private readonly round = new Set<Org>();

  constructor(private readonly limits: FairQueueLimits) {}

  /** Enters at once, or not at all. */
  tryEnter(orgId: string): boolean {
    const { places, placesPerOrg } = this.limits;
    const org = this.orgs.get(orgId);
    if (this.inside >= places || (org !== undefined && (org.inside >= placesPerOrg || org.line.length > 0))) {
      return false;
    }
    (org ?? this.added(orgId)).inside += 1;
    this.inside += 1;
    return true;
  }

  /**
   * Enters as soon as it is one's turn.
   *
   * @throws the signal's reason when it aborts first
   */
  async enter(orgId: string, patience: Patience): Promise<Admission> {
    if (this.tryEnter(orgId)) return 'admitted';
    const org = this.orgs.get(orgId) ?? this.added(orgId);
    if (org.line.length >= this.limits.queueLimit && patience.isReturning !== true) {
      this.forgetIfIdle(orgId, org);
      return 'full';
    }
    return this.wait(orgId, org, patience);
  }

  /** Frees one's place for whoever is next. */
  leave(orgId: string): void {
    const org = this.orgs.get(orgId);
    if (org === undefined || org.inside === 0) throw new Error('Nobody of this organisation is inside.');
    org.inside -= 1;
    this.inside -= 1;
    this.line(org);
    this.forgetIfIdle(orgId, org);
    this.admitNext();
  }

  private wait(orgId: string, org: Org, { deadlineAt, signal }: Patience): Promise<Admission> {
    return new Promise((resolve, reject) => {
      const settle = () => {
        clearTimeout(timer);
        unsubscribe?.();
      };
      const giveUp = () => {
        settle();
        org.line.leave(place);
        if (org.line.length === 0) this.round.delete(org);
        this.forgetIfIdle(orgId, org);
      };
      const place = new Place(() => {
        settle();
        resolve('admitted');
      });
      const abort = () => {
        giveUp();
        reject(signal?.reason as Error);
      };
      const timer = setTimeout(
        () => {
          giveUp();
          resolve('expired');
        },
        Math.max(0, Math.ceil(deadlineAt - performance.now())),
      );
      const unsubscribe = signal && onAbort(signal, abort);
      org.line.join(place);
      this.line(org);
    });
  }

  /** Gives an organisation its turn, behind the others, when somebody of it waits and may enter. */
  private line(org: Org): void {
    if (org.line.length > 0 && org.inside < this.limits.placesPerOrg) this.round.add(org);
  }

  private admitNext(): void {
    while (this.inside < this.limits.places) {
      const [org] = this.round;
      if (org === undefined) return;
      this.round.delete(org);
      const place = org.line.next();
      if (place === undefined) continue;
      org.inside += 1;
      this.inside += 1;
      this.line(org);
      place.admit();
    }
  }

  private added(orgId: string): Org {
    const org: Org = { inside: 0, line: new WaitingLine() };
    this.orgs.set(orgId, org);
    return org;
  }

  private forgetIfIdle(orgId: string, org: Org): void {
    if (org.inside === 0 && org.line.length === 0) this.orgs.delete(orgId);
  }
}
