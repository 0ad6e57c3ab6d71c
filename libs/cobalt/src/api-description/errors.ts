import { STATUS_CODES } from 'node:http';

import { COBALT_ERRORS } from '../errors/index.js';
import type { CobaltErrorCode } from '../errors/index.js';
import { closedObject, json, reference } from './open-api.js';
import type { Component, Responses, Schema } from './open-api.js';

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
