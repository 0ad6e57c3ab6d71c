import { EXPLANATIONS } from './explanations';
import type { Explanation } from './explanations';

/** Something that went wrong, in words for the person at the screen. */
export class Problem extends Error {
  constructor(
    /** The server's code, or one of this page's own. */
    readonly code: string,
    message: string,
    readonly status = 0,
  ) {
    super(message);
    this.name = 'Problem';
  }

  static from(cause: unknown): Problem {
    return cause instanceof Problem ? cause : new Problem('UNEXPECTED', 'Something unexpected happened.');
  }
}

/** A title and a remedy for any problem; the server's own words for a code that has no words here. */
export function explain({ code, message }: Problem): Explanation {
  return Object.hasOwn(EXPLANATIONS, code)
    ? EXPLANATIONS[code as keyof typeof EXPLANATIONS]
    : { title: 'That did not work', remedy: message };
}
