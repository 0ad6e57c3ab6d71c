import { describe, expect, it } from '@jest/globals';

import { firstProblem } from '../cross-field-rule.js';
import { fetchPatientsRules } from './patients.rules.js';

describe('a live read of patients', () => {
  it('takes what it searches by, and anything without a word about how', () => {
    for (const input of [
      { searchBy: 'name' as const, firstName: 'A' },
      { searchBy: 'name' as const, lastName: 'B' },
      { searchBy: 'dob' as const, dob: '1980-05-15' },
      { searchBy: 'phone' as const, phone: '222-333-4444' },
      { searchBy: 'mrn' as const, mrn: '1', include: ['insurances'] as const },
      { dob: '1980-05-15' },
    ]) {
      expect(firstProblem(input, fetchPatientsRules)).toBeUndefined();
    }
  });

  it.each([
    [
      { searchBy: 'name' as const, dob: '1980-05-15' },
      'lastName',
      'when `searchBy` is `name`, or `firstName`',
    ],
    [{ searchBy: 'dob' as const, mrn: '1' }, 'dob', 'when `searchBy` is `dob`'],
    [{ searchBy: 'phone' as const, mrn: '1' }, 'phone', 'when `searchBy` is `phone`'],
    [{ searchBy: 'mrn' as const, firstName: 'A' }, 'mrn', 'when `searchBy` is `mrn`'],
  ])('wants what it searches by: %j', (input, field, when) => {
    expect(firstProblem(input, fetchPatientsRules)).toEqual({ field, rule: `is required ${when}` });
  });

  it.each([
    [{ searchBy: 'mrn' as const, mrn: '' }, 'mrn'],
    [{ searchBy: 'name' as const, firstName: '', lastName: '' }, 'firstName'],
    [{ lastName: '' }, 'lastName'],
  ])('does not take an empty text for something to search by: %j', (input, field) => {
    expect(firstProblem(input, fetchPatientsRules)).toEqual({ field, rule: 'must not be empty' });
  });

  it('reads an instance of a class by its getters', () => {
    class Search {
      get searchBy(): 'mrn' {
        return 'mrn';
      }
      get mrn(): string {
        return '1';
      }
    }
    expect(firstProblem(new Search(), fetchPatientsRules)).toBeUndefined();
  });

  it('takes an empty text beside what it searches by', () => {
    const input = { searchBy: 'name' as const, firstName: '', lastName: 'Doe' };
    expect(firstProblem(input, fetchPatientsRules)).toBeUndefined();
  });
});
