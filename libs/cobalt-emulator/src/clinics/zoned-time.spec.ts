import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { localDate, weekdaysAround, zonedEpoch, zonedIso } from './zoned-time.js';

const zones = fc.constantFrom(
  'America/New_York',
  'America/Phoenix',
  'America/Los_Angeles',
  'Asia/Kolkata',
  'UTC',
);
const days = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('zoned time', () => {
  it('shows the wall clock it was given, and means that very moment', () => {
    fc.assert(
      fc.property(zones, days, fc.integer({ min: 6 * 60, max: 20 * 60 }), (zone, day, minute) => {
        const epoch = zonedEpoch(zone, day, minute);
        const text = zonedIso(zone, epoch);
        const pad = (value: number): string => String(value).padStart(2, '0');
        expect(text.slice(0, 19)).toBe(`${day}T${pad(Math.floor(minute / 60))}:${pad(minute % 60)}:00`);
        expect(Date.parse(text)).toBe(epoch);
        expect(localDate(zone, epoch)).toBe(day);
      }),
    );
  });

  it('knows the day where the clinic is', () => {
    expect(localDate('America/Los_Angeles', Date.parse('2025-03-12T03:00:00Z'))).toBe('2025-03-11');
    expect(zonedIso('America/Los_Angeles', Date.parse('2025-01-12T18:00:00Z'))).toBe(
      '2025-01-12T10:00:00-08:00',
    );
  });

  it.each(['2025-03-10', '2025-03-14', '2025-03-16'])('counts the weeks around %s from Monday', (today) => {
    const around = weekdaysAround(today);
    expect(around).toHaveLength(15);
    expect([around[0], around[5], around[14]]).toEqual(['2025-03-03', '2025-03-10', '2025-03-21']);
  });
});
