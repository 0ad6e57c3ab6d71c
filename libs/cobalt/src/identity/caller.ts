import type { OrgScope } from './org-scope.js';

/** Somebody the identity resolver vouched for, or whom the host's own code acts for. */
export interface Caller {
  readonly scope: OrgScope;
  readonly orgId: string;
  readonly userId: string;
  /** May act on colleagues' connections. */
  readonly canManage: boolean;
}
