/** Failures of two organisations with more than this in between are no sign that the host is ill. */
const TOGETHER_MS = 10_000;
/** With so many failures of others in a row the trouble is not one organisation's alone: fewer may be a hiccup. */
const OTHERS_ILL = 10;

/** Whose calls a circuit stops when it is open: one organisation's, since its EHR may be the trouble, or everybody's. */
export class CircuitReach {
  private isOpen = false;
  /** The only organisation that is stopped; undefined: all are. It counts while the circuit is open. */
  private stopped: string | undefined;
  /** While open for one: others' failures since anybody had an answer. */
  private othersIll = 0;
  /** While closed: organisations whose last call found the host ill, and when; the latest are last. */
  private readonly illAt = new Map<string, number>();

  get isEverybody(): boolean {
    return this.stopped === undefined;
  }

  includes(orgId: string): boolean {
    return this.stopped === undefined || this.stopped === orgId;
  }

  /** Fixes whom it stops. One that opens again after a probe stops whom it stopped. */
  open(): void {
    if (this.isOpen) return;
    this.isOpen = true;
    [this.stopped] = this.illAt.size === 1 ? this.illAt.keys() : [];
    this.illAt.clear();
  }

  close(): void {
    this.isOpen = false;
    this.othersIll = 0;
  }

  /** An organisation had an answer. */
  foundWell(orgId: string): void {
    this.othersIll = 0;
    if (this.illAt.size > 0) this.illAt.delete(orgId);
  }

  /** An organisation found the host ill; true when everybody is stopped from now on who was not before. */
  foundIll(orgId: string): boolean {
    if (!this.isOpen) {
      this.remember(orgId);
      return false;
    }
    if (this.includes(orgId)) return false;
    this.othersIll += 1;
    if (this.othersIll < OTHERS_ILL) return false;
    this.stopped = undefined;
    return true;
  }

  private remember(orgId: string): void {
    const now = performance.now();
    this.illAt.delete(orgId);
    this.illAt.set(orgId, now);
    for (const [other, at] of this.illAt) {
      if (now - at < TOGETHER_MS) return;
      this.illAt.delete(other);
    }
  }
}
