import { inputCheck } from '../input/index.js';
import { FAULT_KINDS, type FaultSpec } from './fault.js';

const MAX_DELAY_MS = 10 * 60 * 1000;

/** @throws InvalidInputError */
export const assertFaultSpec: (input: unknown) => asserts input is FaultSpec = inputCheck({
  type: 'object',
  additionalProperties: false,
  required: ['kind'],
  properties: {
    match: {
      type: 'object',
      additionalProperties: false,
      properties: { method: { type: 'string', minLength: 1 }, path: { type: 'string', minLength: 1 } },
    },
    kind: { enum: FAULT_KINDS },
    status: { type: 'integer', minimum: 200, maximum: 599 },
    delayMs: { type: 'integer', minimum: 0, maximum: MAX_DELAY_MS },
    rate: { type: 'number', minimum: 0, maximum: 1 },
    count: { type: 'integer', minimum: 1 },
    headers: { type: 'object', additionalProperties: { type: 'string' } },
  },
});
