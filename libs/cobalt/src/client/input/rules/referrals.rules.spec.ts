import { describe, expect, it } from '@jest/globals';

import { firstProblem } from '../cross-field-rule.js';
import { createReferralRules } from './referrals.rules.js';

const MB = 1024 * 1024;
const referral = (...sizes: number[]) => ({
  patientMrn: '1',
  referringFromProviderEhrId: '2',
  referringToProviderEhrId: '0',
  direction: 'outgoing' as const,
  priority: 'stat' as const,
  reason: 'r',
  documents: sizes.map((size) => ({ filename: 'a.pdf', contentBase64: 'A'.repeat(size) })),
});

describe('the documents of a referral', () => {
  it('are at most 25 MB in all', () => {
    expect(firstProblem(referral(20 * MB, 5 * MB), createReferralRules)).toBeUndefined();
    expect(firstProblem(referral(20 * MB, 5 * MB + 4), createReferralRules)).toEqual({
      field: 'documents',
      rule: 'must have at most 25 MB of base64 in all',
    });
  });

  it('may be none', () => {
    const { documents: _, ...without } = referral();
    expect(firstProblem(without, createReferralRules)).toBeUndefined();
  });
});
