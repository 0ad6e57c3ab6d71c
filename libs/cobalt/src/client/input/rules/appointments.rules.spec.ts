import { describe, expect, it } from '@jest/globals';

import { firstProblem } from '../cross-field-rule.js';
import { fetchAppointmentsRules } from './appointments.rules.js';

const days = (endDate: string) => ({ startDate: '2024-02-27', endDate });
const at = (endDate: string, ...providerIds: string[]) => ({
  ...days(endDate),
  searchBy: 'provider' as const,
  providerIds,
});

describe('a live read of appointments', () => {
  it('takes a range of up to 7 days, over the end of a month, of a year and of summer time', () => {
    for (const [startDate, endDate] of [
      ['2024-02-27', '2024-03-05'],
      ['2023-12-28', '2024-01-04'],
      ['2024-03-08', '2024-03-15'],
      ['2024-02-27', '2024-02-27'],
    ] as const) {
      expect(firstProblem({ startDate, endDate }, fetchAppointmentsRules)).toBeUndefined();
    }
  });

  it.each([
    ['must be at most 7 days after `startDate`', days('2024-03-06')],
    ['must not be before `startDate`', days('2024-02-26')],
    ['must not be before `startDate`', { ...days('2024-02-26'), searchBy: 'date_range' as const }],
    ['must be at most 5 days after `startDate` for one provider', at('2024-03-04', '1')],
    ['must be the day of `startDate` for two or more `providerIds`', at('2024-02-28', '1', '2')],
    ['must not be before `startDate`', at('2024-02-26', '1')],
  ])('has an `endDate` that %s', (rule, input) => {
    expect(firstProblem(input, fetchAppointmentsRules)).toEqual({ field: 'endDate', rule });
  });

  it('takes 5 days for one provider, one day for more, and any dates beside a patient', () => {
    expect(firstProblem(at('2024-03-03', '1'), fetchAppointmentsRules)).toBeUndefined();
    expect(firstProblem(at('2024-02-27', '1', '2'), fetchAppointmentsRules)).toBeUndefined();
    const ofPatient = { ...days('2025-01-01'), searchBy: 'mrn' as const, mrn: '1' };
    expect(firstProblem(ofPatient, fetchAppointmentsRules)).toBeUndefined();
  });
});
