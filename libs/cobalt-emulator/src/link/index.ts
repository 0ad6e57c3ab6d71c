export { LinkDesk } from './link-desk.js';
export { LinkTokenError, LinkVisitError, type LinkTokenRefusal } from './link-errors.js';
export type { LinkCredentials, LinkEmr, LinkStep, LinkVisit } from './link-visit.js';
export { MFA_CODE } from './magic-users.js';
