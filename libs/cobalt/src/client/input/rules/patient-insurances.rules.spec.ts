import { describe, expect, it } from '@jest/globals';

import { firstProblem } from '../cross-field-rule.js';
import { updatePatientInsuranceRules } from './patient-insurances.rules.js';

describe('an insurance to change', () => {
  it('names its company by id or by name', () => {
    for (const company of [
      { insuranceProviderId: 'i' },
      { insuranceName: 'n' },
      { insuranceName: 'n', insurancePayerId: 'p' },
      { insuranceProviderId: 'i', insurancePayerId: 'p' },
      { memberId: 'm' },
    ]) {
      expect(firstProblem(company, updatePatientInsuranceRules)).toBeUndefined();
    }
  });

  it('does not name it by a payer id alone', () => {
    expect(firstProblem({ memberId: 'm', insurancePayerId: 'p' }, updatePatientInsuranceRules)).toEqual({
      field: 'insuranceName',
      rule: 'is required with `insurancePayerId`, or `insuranceProviderId`',
    });
  });
});
