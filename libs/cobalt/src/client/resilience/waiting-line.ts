/** A place in a {@link WaitingLine}. */
export class Place {
  before: Place | undefined;
  after: Place | undefined;

  constructor(readonly admit: () => void) {}
}

/** First come, first served; whoever loses patience leaves from anywhere. Every step takes the same short time. */
export class WaitingLine {
  length = 0;
  private first: Place | undefined;
  private last: Place | undefined;

  join(place: Place): void {
    place.before = this.last;
    if (this.last === undefined) this.first = place;
    else this.last.after = place;
    this.last = place;
    this.length += 1;
  }

  /** The one who waited longest, taken out; undefined when nobody waits. */
  next(): Place | undefined {
    const { first } = this;
    if (first !== undefined) this.leave(first);
    return first;
  }

  /** Takes somebody out who is in this line. */
  leave(place: Place): void {
    const { before, after } = place;
    if (before === undefined) this.first = after;
    else before.after = after;
    if (after === undefined) this.last = before;
    else after.before = before;
    place.before = undefined;
    place.after = undefined;
    this.length -= 1;
  }
}
