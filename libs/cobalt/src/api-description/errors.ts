import { STATUS_CODES } from 'node:http';

import { COBALT_ERRORS } from '../errors/index.js';
import type { CobaltErrorCode } from '../errors/index.js';
import { closedObject, json, reference } from './open-api.js';
import type { Component, Responses, Schema } from './open-api.js';

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
  'COBALT_QUEUE_FULL',
  'COBALT_VENDOR_TIMEOUT',
];
/** Of a call made as a connection: in update mode the stored token is tried with one. */
const PROBE: Codes = ['COBALT_VENDOR_REFUSED', 'COBALT_VENDOR_NOT_FOUND', 'COBALT_VENDOR_CONFLICT'];
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
  ...PROBE,
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

export const errorComponent: Component = {
  name: 'CobaltError',
  schema: {
    description: 'What every error of these routes is answered with.',
    ...closedObject({
      statusCode: { type: 'integer', description: 'The HTTP status once more.' },
      error: { type: 'string', description: "The status's name." },
      message: { type: 'string', description: 'What happened, for people; it may change.' },
      code: { type: 'string', pattern: '^COBALT_[A-Z_]+$', description: 'What happened, for programs.' },
    }),
  },
};

/** The answers of a route that ends with one of these codes: one for each status. */
export function errorResponses(codes: readonly CobaltErrorCode[]): Responses {
  const statuses = [...new Set(codes.map((code) => COBALT_ERRORS[code].status))].sort();
  return Object.fromEntries(
    statuses.map((status) => {
      const own = codes.filter((code) => COBALT_ERRORS[code].status === status);
      return [status, { description: describe(own), content: json(errorSchema(status, own)) }];
    }),
  );
}

function describe(codes: readonly CobaltErrorCode[]): string {
  return codes.map((code) => `- \`${code}\`: ${COBALT_ERRORS[code].remedy}`).join('\n');
}

function errorSchema(status: number, codes: readonly CobaltErrorCode[]): Schema {
  return {
    allOf: [
      reference(errorComponent),
      {
        type: 'object',
        properties: {
          statusCode: { type: 'integer', enum: [status] },
          error: { type: 'string', enum: [STATUS_CODES[status] ?? ''] },
          code: { type: 'string', enum: codes },
        },
      },
    ],
  };
}
