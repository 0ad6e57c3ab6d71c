import { describe, expect, it } from '@jest/globals';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import fc from 'fast-check';

import { AppointmentsQuery } from './appointments.query.js';
import { isCalendarDate } from './calendar-date.js';
import { PatientsQuery } from './patients.query.js';

const problems = (query: object) => validateSync(query).map(({ property }) => property);
const appointments = (query: object) => problems(plainToInstance(AppointmentsQuery, query));
const patients = (query: object) => problems(plainToInstance(PatientsQuery, query));

describe('the query for appointments', () => {
  it.each([
    ['a day', '2026-03-01', '2026-03-01'],
    ['a leap day', '2028-02-29', '2028-02-29'],
    ['a span across a year', '2025-12-31', '2026-01-01'],
  ])('takes %s', (_, startDate, endDate) => {
    expect(appointments({ startDate, endDate })).toEqual([]);
  });

  it.each([
    ['2026-02-29'],
    ['2026-13-01'],
    ['2026-00-10'],
    ['2026-04-31'],
    ['2026-1-1'],
    ['20260101'],
    ['2026-01-01T00:00:00Z'],
    [' 2026-01-01'],
    ['today'],
    [''],
    [undefined],
    [null],
    [20260101],
    [['2026-01-01', '2026-01-02']],
    [{ $gt: '' }],
  ])('refuses %p for a day', (day) => {
    expect(appointments({ startDate: day, endDate: '2026-12-31' })).toEqual(['startDate']);
    expect(appointments({ startDate: '2026-01-01', endDate: day })).toEqual(['endDate']);
  });

  it('refuses an end before the start', () => {
    expect(appointments({ startDate: '2026-03-02', endDate: '2026-03-01' })).toEqual(['endDate']);
  });

  it.each([
    ['2006-01-01', '2026-01-01', []],
    ['2006-01-01', '2026-01-02', ['endDate']],
    ['0001-01-01', '9999-12-31', ['endDate']],
  ])('takes twenty years and no more: from %s to %s', (startDate, endDate, refused) => {
    expect(appointments({ startDate, endDate })).toEqual(refused);
  });

  it('agrees with the calendar for every day there is', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
        (date) => {
          expect(isCalendarDate(date.toISOString().slice(0, 10))).toBe(true);
        },
      ),
    );
  });

  it('takes no text that is not a day', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(!/^\d{4}-\d{2}-\d{2}$/u.test(text));
        expect(isCalendarDate(text)).toBe(false);
      }),
    );
  });
});

describe('the query for patients', () => {
  it.each([[{}], [{ page: '1' }], [{ page: '7', pageSize: '100' }]])('takes %p', (query) => {
    expect(patients(query)).toEqual([]);
  });

  it('turns text into numbers', () => {
    expect(plainToInstance(PatientsQuery, { page: '3', pageSize: '50' })).toEqual({ page: 3, pageSize: 50 });
  });

  it.each([['0'], ['-1'], ['1.5'], ['1e3'], ['0x10'], [''], ['one'], ['99999999999'], [['1', '2']]])(
    'refuses page %p',
    (page) => {
      expect(patients({ page })).toEqual(['page']);
    },
  );

  it('refuses pages of more than a hundred', () => {
    expect(patients({ pageSize: '101' })).toEqual(['pageSize']);
  });
});
