import { describe, expect, it } from '@jest/globals';

import * as door from './index.js';

describe('the public surface', () => {
  it('is exactly this', () => {
    expect(Object.keys(door).sort()).toEqual([
      'CobaltEmulator',
      'DEMO_CLINICS',
      'EMR_NAMES',
      'EMULATOR_CREDENTIALS',
      'InvalidInputError',
      'LinkTokenError',
      'MFA_CODE',
      'StateFileError',
      'UnknownConnectionError',
      'fingerprint',
    ]);
  });
});
