import { describe, expect, it } from '@jest/globals';

import { similarName } from './similar-name.js';

const names = ['startDate', 'endDate', 'mrn', 'patientMrn', 'page', 'pageSize'];

describe('a name that was meant', () => {
  it.each([
    ['startdate', 'startDate'],
    ['start_date', 'startDate'],
    ['starDate', 'startDate'],
    ['endDat', 'endDate'],
    ['page_size', 'pageSize'],
    ['MRN', 'mrn'],
    ['patientmrn', 'patientMrn'],
  ])('%s is %s', (name, meant) => {
    expect(similarName(name, names)).toBe(meant);
  });

  it.each(['colour', 'x', '', '___', 'x'.repeat(100_000)])('is not guessed from %j', (name) => {
    expect(similarName(name, names)).toBeUndefined();
  });
});
