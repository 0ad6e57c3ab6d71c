import { describe, expect, it } from '@jest/globals';
import { writeCreateReferralRequest } from '@nestjs-cobalt/contract';
import type { CreateReferralInput } from '@nestjs-cobalt/contract';

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

/** As it is sent. */
const bytesOf = (input: CreateReferralInput): number =>
  Buffer.byteLength(JSON.stringify(writeCreateReferralRequest(input)));

describe('the body of a referral', () => {
  it('is at most 25 MB, to the byte, with all that is around its documents', () => {
    const around = bytesOf(referral(0, 0));
    const most = referral(20 * MB, 5 * MB - around);
    expect(bytesOf(most)).toBe(25 * MB);
    expect(firstProblem(most, createReferralRules)).toBeUndefined();
    expect(firstProblem(referral(20 * MB, 5 * MB - around + 1), createReferralRules)).toEqual({
      field: 'documents',
      rule: 'must not make a body of more than 25 MB',
    });
  });

  it('counts in UTF-8, and without documents too', () => {
    const { documents: _, ...without } = referral();
    expect(firstProblem(without, createReferralRules)).toBeUndefined();
    const reason = 'ä'.repeat(13 * MB);
    expect(firstProblem({ ...without, reason }, createReferralRules)).toEqual({
      field: 'input',
      rule: 'must not make a body of more than 25 MB',
    });
  });
});
