import { assertOrgOrUserId } from './ids.js';

declare const brand: unique symbol;

/**
 * The tenant a piece of work is done for: one instance of the module, one organisation.
 * Repositories take nothing without it, so that no query can forget the tenant.
 */
export interface OrgScope {
  readonly instance: string;
  readonly orgId: string;
  readonly [brand]: 'OrgScope';
}

/** Makes a scope from an organisation id that came from the identity resolver or the host's own code. */
export function orgScope(instance: string, orgId: string): OrgScope {
  assertOrgOrUserId('orgId', orgId);
  return Object.freeze({ instance, orgId }) as OrgScope;
}
