import type { Header } from './open-api.js';

/** The answer holds a token, or its address does. */
export const noStore: Header = {
  description: 'The answer must not be kept.',
  required: true,
  schema: { type: 'string', enum: ['no-store'] },
};

export const noReferrer: Header = {
  description: 'The address holds a public token, which no other site may see.',
  required: true,
  schema: { type: 'string', enum: ['no-referrer'] },
};
