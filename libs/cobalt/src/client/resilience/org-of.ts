import type { CallContext } from '../adapter/index.js';

/** Whom a call counts for. Calls of the client alone are one more organisation's, whose id no other has. */
export function orgOf({ orgId = '' }: CallContext): string {
  return orgId;
}
