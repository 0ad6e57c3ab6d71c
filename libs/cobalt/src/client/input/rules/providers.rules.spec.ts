import { describe, expect, it } from '@jest/globals';

import { firstProblem } from '../cross-field-rule.js';
import { updateProviderRules } from './providers.rules.js';

const hours = (setEndDate: string) => {
  const shift = { start: 'T08:00:00', end: 'T12:00:00' };
  return { hours: [{ day: 'Monday' as const, shifts: [shift, { ...shift, setEndDate }] }] };
};

describe('working hours', () => {
  it('are set for days that exist', () => {
    expect(firstProblem(hours('2024-02-29T00:00:00'), updateProviderRules)).toBeUndefined();
    expect(firstProblem({ status: 'active' }, updateProviderRules)).toBeUndefined();
    expect(firstProblem(hours('2023-02-29T00:00:00'), updateProviderRules)).toEqual({
      field: 'hours[0].shifts[1].setEndDate',
      rule: 'must be a day of the calendar',
    });
  });
});
