import { describe, expect, it } from '@jest/globals';

import { firstProblem } from '../cross-field-rule.js';
import { fetchAvailabilityRules, listAvailabilityRules } from './availability.rules.js';

const fetched = (endDate: string, ...providerIds: string[]) => ({
  startDate: '2024-04-05',
  endDate,
  providerIds,
});
const listed = { startDate: '2024-04-05', endDate: '2024-06-05' };

describe('a live read of availability', () => {
  it('takes 5 days for one provider and one day for more', () => {
    expect(firstProblem(fetched('2024-04-10', '1'), fetchAvailabilityRules)).toBeUndefined();
    expect(firstProblem(fetched('2024-04-05', '1', '2'), fetchAvailabilityRules)).toBeUndefined();
  });

  it.each([
    ['must be at most 5 days after `startDate` for one provider', fetched('2024-04-11', '1')],
    ['must be the day of `startDate` for two or more `providerIds`', fetched('2024-04-06', '1', '2')],
    ['must not be before `startDate`', fetched('2024-04-04', '1')],
  ])('has an `endDate` that %s', (rule, input) => {
    expect(firstProblem(input, fetchAvailabilityRules)).toEqual({ field: 'endDate', rule });
  });
});

describe('a list of availability', () => {
  it('takes a daily limit and its type together, or neither', () => {
    const both = { ...listed, dailyAppointmentLimit: 3, dailyLimitType: 'new_patient' };
    expect(firstProblem(both, listAvailabilityRules)).toBeUndefined();
    expect(firstProblem(listed, listAvailabilityRules)).toBeUndefined();
    expect(firstProblem({ ...listed, dailyAppointmentLimit: 3 }, listAvailabilityRules)).toEqual({
      field: 'dailyLimitType',
      rule: 'is required with `dailyAppointmentLimit`',
    });
    expect(firstProblem({ ...listed, dailyLimitType: 'new_patient' }, listAvailabilityRules)).toEqual({
      field: 'dailyAppointmentLimit',
      rule: 'is required with `dailyLimitType`',
    });
  });
});
