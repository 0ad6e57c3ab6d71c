export type { CobaltIdentity, CobaltIdentityFunction, CobaltIdentityResolver, CobaltRequest } from './identity.js';
export { MAX_ID_LENGTH, assertOrgOrUserId } from './ids.js';
export { orgScope } from './org-scope.js';
export type { OrgScope } from './org-scope.js';
