import type { CobaltErrorCode } from '../errors/index.js';

type Codes = readonly CobaltErrorCode[];

/** Of finding out who calls: nobody, or ids that cannot be used. */
const IDENTITY: Codes = ['COBALT_INVALID_REQUEST', 'COBALT_ID_LOOKS_LIKE_PII'];
const DATABASE: Codes = ['COBALT_CONFIGURATION', 'COBALT_STORAGE_UNAVAILABLE'];
const ENCRYPTION: Codes = ['COBALT_DECRYPTION_FAILED', 'COBALT_KEY_PROVIDER_UNAVAILABLE'];
const VENDOR: Codes = [
  'COBALT_VENDOR_ERROR',
  'COBALT_VENDOR_CREDENTIALS',
  'COBALT_CONTRACT_VIOLATION',
  'COBALT_VENDOR_UNAVAILABLE',
  'COBALT_VENDOR_TIMEOUT',
];
/** Of an exchange once its caller is known; a session that failed before answers with the same codes again. */
const EXCHANGE: Codes = [
  ...IDENTITY,
  'COBALT_NOT_YOURS',
  'COBALT_LINK_SESSION_NOT_FOUND',
  'COBALT_CONNECTION_NOT_FOUND',
  'COBALT_LOGIN_REQUIRED',
  'COBALT_NOT_LINKED',
  'COBALT_LINK_SESSION_USED',
  'COBALT_EXCHANGE_UNKNOWN',
  'COBALT_LINK_SESSION_EXPIRED',
  'COBALT_PUBLIC_TOKEN_REJECTED',
  ...DATABASE,
  ...ENCRYPTION,
  ...VENDOR,
];

/** The codes that each route can end with. */
export const ROUTE_CODES = {
  createToken: [
    ...IDENTITY,
    'COBALT_UNAUTHENTICATED',
    'COBALT_RETURN_URL_NOT_ALLOWED',
    'COBALT_NOT_YOURS',
    'COBALT_CONNECTION_NOT_FOUND',
    'COBALT_NOT_LINKED',
    'COBALT_PAYLOAD_TOO_LARGE',
    ...DATABASE,
    ...ENCRYPTION,
    ...VENDOR,
  ],
  exchange: ['COBALT_UNAUTHENTICATED', 'COBALT_PAYLOAD_TOO_LARGE', ...EXCHANGE],
  session: [
    ...IDENTITY,
    'COBALT_UNAUTHENTICATED',
    'COBALT_NOT_YOURS',
    'COBALT_LINK_SESSION_NOT_FOUND',
    ...DATABASE,
  ],
  callback: ['COBALT_LINK_AMBIGUOUS', ...EXCHANGE],
  list: [...IDENTITY, 'COBALT_UNAUTHENTICATED', ...DATABASE],
  get: [...IDENTITY, 'COBALT_UNAUTHENTICATED', 'COBALT_CONNECTION_NOT_FOUND', ...DATABASE],
  disconnect: [
    ...IDENTITY,
    'COBALT_UNAUTHENTICATED',
    'COBALT_NOT_YOURS',
    'COBALT_CONNECTION_NOT_FOUND',
    ...DATABASE,
  ],
} as const satisfies Record<string, Codes>;
