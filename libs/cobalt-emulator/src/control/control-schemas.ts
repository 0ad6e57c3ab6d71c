import { inputCheck, InvalidInputError } from '../input/index.js';
import type { NewConnection, SettingsChange, WebhookToFire } from './control-types.js';

const text = { type: 'string', minLength: 1, maxLength: 2048 };

// It travels in a header.
const headerText = { type: 'string', maxLength: 128, pattern: '^[!-~]+$' };

function objectOf(properties: Record<string, object>, ...required: string[]): object {
  return { type: 'object', additionalProperties: false, properties, required };
}

const checkSettings: (input: unknown) => asserts input is SettingsChange = inputCheck(
  objectOf({
    callbackUrl: { type: ['string', 'null'], minLength: 1, maxLength: 2048 },
    updateModeReturnsPublicToken: { type: 'boolean' },
    publicTokenSingleUse: { type: 'boolean' },
    eventEntries: { enum: ['newest', 'older'] },
  }),
);

/** @throws InvalidInputError */
export function assertSettings(input: unknown): asserts input is SettingsChange {
  checkSettings(input);
  const url = input.callbackUrl;
  if (typeof url === 'string' && !(URL.canParse(url) && /^https?:/i.test(url))) {
    throw new InvalidInputError('callbackUrl must be an absolute http or https address');
  }
}

export const assertReset: (input: unknown) => asserts input is { seed?: number } = inputCheck(
  objectOf({ seed: { type: 'integer' } }),
);

export const assertPublicToken: (input: unknown) => asserts input is { linkToken: string } = inputCheck(
  objectOf({ linkToken: text }, 'linkToken'),
);

export const assertConnection: (input: unknown) => asserts input is NewConnection = inputCheck(
  objectOf({ orgId: text, userId: text, emrName: text }, 'orgId', 'userId'),
);

export const assertClock: (input: unknown) => asserts input is { advanceMs: number } = inputCheck(
  objectOf({ advanceMs: { type: 'number', minimum: 0 } }, 'advanceMs'),
);

export const assertNothing: (input: unknown) => asserts input is Record<string, never> = inputCheck(
  objectOf({}),
);

export const assertWebhook: (input: unknown) => asserts input is WebhookToFire = inputCheck(
  objectOf(
    { connection: text, type: text, data: { type: 'object' }, jobId: text, id: headerText },
    'connection',
    'type',
  ),
);
