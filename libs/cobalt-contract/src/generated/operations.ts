// Generated from openapi.yaml by scripts/generate.mjs: change that, then `npm run generate`.

/** Each operation: how it is called, with which credentials, and under which key its answer holds the payload. */
export const apiOperations = {
  createLinkToken: {
    method: 'POST',
    path: '/link/token/create',
    auth: 'client',
    payload: { keys: ['token'], kind: 'string' },
  },
  exchangePublicToken: {
    method: 'GET',
    path: '/link/token/exchange',
    auth: 'client',
    payload: { keys: ['token', 'access_token'], kind: 'string' },
  },
  getSettings: {
    method: 'GET',
    path: '/settings',
    auth: 'connection',
    payload: { keys: ['data'], kind: 'object' },
  },
  updateSettings: {
    method: 'POST',
    path: '/settings',
    auth: 'connection',
    payload: { keys: ['data'], kind: 'object' },
  },
  listProviders: {
    method: 'GET',
    path: '/providers',
    auth: 'connection',
    payload: { keys: ['providers'], kind: 'array' },
  },
  listLocations: {
    method: 'GET',
    path: '/locations',
    auth: 'connection',
    payload: { keys: ['locations'], kind: 'array' },
  },
  listPatients: {
    method: 'GET',
    path: '/patients',
    auth: 'connection',
    payload: { keys: ['patients'], kind: 'array' },
  },
  listAppointments: {
    method: 'GET',
    path: '/appointments',
    auth: 'connection',
    payload: { keys: ['appointments'], kind: 'array' },
  },
  getAppointment: {
    method: 'GET',
    path: '/appointment/{id}',
    auth: 'connection',
    payload: { keys: ['appointments'], kind: 'object' },
  },
} as const;
