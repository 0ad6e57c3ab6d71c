import { writeCreateReferralRequest } from '@nestjs-cobalt/contract';
import type { CreateReferralInput } from '@nestjs-cobalt/contract';

import type { CrossFieldRule } from '../cross-field-rule.js';

/** The documentation says 25 MB, for the whole body; the larger reading of MB is taken. */
const MOST_BYTES = 25 * 1024 * 1024;

const bodySize: CrossFieldRule<CreateReferralInput> = (input) => {
  const { documents = [] } = input;
  // base64 is as long in JSON: megabytes of it need not be written to be counted
  const text = JSON.stringify(writeCreateReferralRequest(input), (key, value: unknown) =>
    key === 'content_base64' ? '' : value,
  );
  const bytes = documents.reduce(
    (sum, { contentBase64 }) => sum + contentBase64.length,
    Buffer.byteLength(text),
  );
  if (bytes <= MOST_BYTES) return undefined;
  const field = documents.length > 0 ? 'documents' : 'input';
  return { field, rule: 'must not make a body of more than 25 MB' };
};

/** A referral: it fits into one body, documents and all. */
export const createReferralRules = [bodySize] as const;
