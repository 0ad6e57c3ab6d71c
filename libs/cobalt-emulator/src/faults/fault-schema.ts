import { inputCheck } from '../input/index.js';
import { FAULT_KINDS, WEBHOOK_FAULT_KINDS, type FaultSpec, type WebhookFaultSpec } from './fault.js';

const MAX_DELAY_MS = 10 * 60 * 1000;
const TEXT = { type: 'string', minLength: 1 };

/** What a header can carry: anything else would break the answer, or add another header to it. */
const HEADER_TEXT = { type: 'string', pattern: '^[ -~]*$' };
const HEADER_NAME = { pattern: "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$" };

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
    retryAfter: { anyOf: [{ type: 'integer', minimum: 0 }, HEADER_TEXT] },
    body: { type: 'object' },
    headers: { type: 'object', propertyNames: HEADER_NAME, additionalProperties: HEADER_TEXT },
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
