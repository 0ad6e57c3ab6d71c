export type { ApiContext } from './api-context.js';
export { createApiRouter, isApiPath } from './api.router.js';
export { knownPatients } from './known-patients.js';
