export type { Caller } from './caller.js';
export type {
  CobaltIdentity,
  CobaltIdentityFunction,
  CobaltIdentityResolver,
  CobaltRequest,
} from './identity.js';
export { IdentityService } from './identity.service.js';
export { MAX_ID_LENGTH, assertOrgOrUserId } from './ids.js';
export { assertOptionalTexts } from './optional-text.js';
export { isRecordId } from './record-id.js';
export { orgScope } from './org-scope.js';
export type { OrgScope } from './org-scope.js';
