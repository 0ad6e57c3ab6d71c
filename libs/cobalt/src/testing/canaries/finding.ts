/** How a value was written where it was found. */
export type Disguise = 'plain' | 'base64' | 'base64url' | 'hex' | 'decimal' | 'url-encoded' | 'reversed';

/** A planted value in a place where it must not be. */
export interface Finding {
  /** The name that it was planted under. */
  canary: string;
  /** Such as `log line 12 (error)` or `table cobalt_connection`. */
  where: string;
  how: Disguise;
}
