import type { CreateReferralInput } from '@nestjs-cobalt/contract';

import type { CrossFieldRule } from '../cross-field-rule.js';

/** The documentation says 25 MB, for the whole body; the larger reading of MB is taken. */
const MOST_BYTES = 25 * 1024 * 1024;

const bodySize: CrossFieldRule<CreateReferralInput> = ({ documents = [] }) => {
  let bytes = 0;
  for (const { contentBase64 } of documents) bytes += contentBase64.length;
  if (bytes <= MOST_BYTES) return undefined;
  return { field: 'documents', rule: 'must have at most 25 MB of base64 in all' };
};

/** A referral: its documents fit into one body. */
export const createReferralRules = [bodySize] as const;
