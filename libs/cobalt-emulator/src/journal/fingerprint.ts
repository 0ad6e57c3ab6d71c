import { createHash } from 'node:crypto';

/** A token's stand-in in the journal: the same for the same token, and no way back to it. */
export function fingerprint(token: string): string {
  return `sha256:${createHash('sha256').update(token).digest('hex').slice(0, 16)}`;
}
