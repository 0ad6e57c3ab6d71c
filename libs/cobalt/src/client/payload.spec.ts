import { describe, expect, it } from '@jest/globals';

import { payloadOf, payloadProblem } from './payload.js';

describe('the payload of an answer', () => {
  it('is what stands under the first key that is there', () => {
    const rule = { keys: ['token', 'access_token'], kind: 'string' } as const;
    expect(payloadOf({ access_token: 'at' }, rule)).toBe('at');
    expect(payloadProblem({ success: true }, rule)).toBe('lacks `token` (string expected)');
  });

  it('is the answer itself when the rule has no keys', () => {
    const rule = { keys: [], kind: 'object' } as const;
    const answer = { success: true, job_id: 1 };
    expect(payloadOf(answer, rule)).toBe(answer);
    expect(payloadProblem(answer, rule)).toBeUndefined();
    expect(payloadProblem({ success: false }, rule)).toBe('says `success: false` with a good status');
    expect(payloadProblem([], rule)).toBe('is not a JSON object');
  });
});
