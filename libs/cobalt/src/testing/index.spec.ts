import { describe, expect, it } from '@jest/globals';

import * as door from './index.js';

describe('the entry for tests', () => {
  it('is exactly this', () => {
    expect(Object.keys(door).sort()).toEqual([
      'Canaries',
      'CobaltTesting',
      'cobaltSignature',
      'signCobaltEvent',
    ]);
  });
});
