import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { additionalData } from './additional-data.js';

describe('additionalData', () => {
  it('is another for any other list of fields', () => {
    const fields = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', '\u0000', '\u0001', 'é', '🩺') }), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(fields, fields, (one, other) => {
        const isSame = JSON.stringify(one) === JSON.stringify(other);
        expect(additionalData(...one).equals(additionalData(...other))).toBe(isSame);
      }),
      {
        numRuns: 2_000,
        examples: [
          [
            ['ab', 'c'],
            ['a', 'bc'],
          ],
          [['a', ''], ['a']],
        ],
      },
    );
  });
});
