import { inputCheck } from '../input/index.js';
import { FAULT_KINDS, WEBHOOK_FAULT_KINDS, type FaultSpec, type WebhookFaultSpec } from './fault.js';

const MAX_DELAY_MS = 10 * 60 * 1000;
const TEXT = { type: 'string', minLength: 1 };

const HOW_OFTEN = {
  delayMs: { type: 'integer', minimum: 0, maximum: MAX_DELAY_MS },
  rate: { type: 'number', minimum: 0, maximum: 1 },
  count: { type: 'integer', minimum: 1 },
};

const checkApiFault: (input: unknown) => asserts input is FaultSpec = inputCheck({
  type: 'object',
  additionalProperties: false,
  required: ['kind'],
  properties: {
    target: { enum: ['api', 'webhook'] },
    match: {
      type: 'object',
      additionalProperties: false,
      properties: { method: TEXT, path: TEXT },
    },
    kind: { enum: FAULT_KINDS },
    status: { type: 'integer', minimum: 200, maximum: 599 },
    // Only visible ASCII: a header cannot carry anything else.
    retryAfter: {
      anyOf: [
        { type: 'integer', minimum: 0 },
        { type: 'string', pattern: '^[ -~]+$' },
      ],
    },
    body: { type: 'object' },
    headers: { type: 'object', additionalProperties: { type: 'string' } },
    ...HOW_OFTEN,
  },
});

const checkWebhookFault: (input: unknown) => asserts input is WebhookFaultSpec = inputCheck({
  type: 'object',
  additionalProperties: false,
  required: ['target', 'kind'],
  properties: {
    target: { const: 'webhook' },
    match: { type: 'object', additionalProperties: false, properties: { type: TEXT } },
    kind: { enum: WEBHOOK_FAULT_KINDS },
    ...HOW_OFTEN,
  },
});

/** @throws InvalidInputError */
export function assertFaultSpec(input: unknown): asserts input is FaultSpec | WebhookFaultSpec {
  const isForWebhooks = (input as { target?: unknown } | null)?.target === 'webhook';
  if (isForWebhooks) checkWebhookFault(input);
  else checkApiFault(input);
}
