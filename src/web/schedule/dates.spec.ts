import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import {
  addDays,
  ageOn,
  clockText,
  dayRange,
  longDay,
  startOfWeek,
  todayIn,
  wallMinutes,
  weekOf,
} from './dates';

const days = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('days of the schedule', () => {
  it('knows what day it is at the clinic, not at the reader', () => {
    const moment = new Date('2026-03-01T03:30:00Z');
    expect(todayIn('America/Los_Angeles', moment)).toBe('2026-02-28');
    expect(todayIn('UTC', moment)).toBe('2026-03-01');
    expect(todayIn('Pacific/Auckland', moment)).toBe('2026-03-01');
  });

  it('steps over months, leap days and the change of clocks', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2026-03-08', 1)).toBe('2026-03-09');
    expect(addDays('2026-11-01', 1)).toBe('2026-11-02');
  });

  it('comes back when it steps there and back', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -500, max: 500 }), (day, count) => {
        expect(addDays(addDays(day, count), -count)).toBe(day);
      }),
    );
  });

  it('has weeks of seven days that start on a Monday and hold their day', () => {
    fc.assert(
      fc.property(days, (day) => {
        const week = weekOf(day);
        expect(week).toHaveLength(7);
        expect(week).toContain(day);
        expect(longDay(week[0]!)).toMatch(/^Monday/u);
        expect(startOfWeek(week[6]!)).toBe(week[0]);
      }),
    );
  });

  it('writes times and ranges as people do', () => {
    expect(clockText(0)).toBe('12:00 AM');
    expect(clockText(12 * 60 + 5)).toBe('12:05 PM');
    expect(clockText(15 * 60)).toBe('3:00 PM');
    expect(dayRange('2026-11-23', '2026-11-29')).toBe('November 23 – 29');
    expect(dayRange('2026-11-30', '2026-12-06')).toBe('November 30 – December 6');
  });

  it("reads the time on the clinic's wall, whatever the offset", () => {
    expect(wallMinutes('2026-03-01T09:15:00-05:00')).toBe(9 * 60 + 15);
    expect(wallMinutes('2026-03-01T16:45:00+02:00')).toBe(16 * 60 + 45);
    expect(wallMinutes('no time')).toBe(0);
  });

  it('counts birthdays that have been', () => {
    expect(ageOn('2026-05-14', '1980-05-15')).toBe(45);
    expect(ageOn('2026-05-15', '1980-05-15')).toBe(46);
    expect(ageOn('2026-05-15', 'unknown')).toBeUndefined();
    expect(ageOn('2026-05-15', null)).toBeUndefined();
  });
});
