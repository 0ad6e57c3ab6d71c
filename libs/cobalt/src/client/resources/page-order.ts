/** Notices a vendor that gives the same page for every number, or its last one for every number beyond it. */
export class PageOrder {
  private asked = 0;
  private given = Number.NaN;

  /** Whether what was given for this number is the page that an earlier number got right before. */
  isRepeat(asked: number, given: number): boolean {
    const isRepeat = asked > this.asked && given === this.given;
    this.asked = asked;
    this.given = given;
    return isRepeat;
  }
}
