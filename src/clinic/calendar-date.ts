import { ValidateBy } from 'class-validator';

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/u;

/** True for `YYYY-MM-DD` when there is such a day: 2026-02-29 is none. */
export function isCalendarDate(value: unknown): value is string {
  if (typeof value !== 'string' || !DATE.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

/** The property must be a real day. */
export const IsCalendarDate = () =>
  ValidateBy(
    { name: 'isCalendarDate', validator: { validate: isCalendarDate } },
    { message: '$property must be a day that exists, as YYYY-MM-DD.' },
  );

/** The property must be a day no earlier than the one in `other`. */
export const IsNotBefore = (other: string) =>
  ComparedTo(other, 'isNotBefore', (day, start) => day >= start, `$property must not be before ${other}.`);

/** The property must be a day at most so many years after the one in `other`. */
export const IsWithinYears = (years: number, other: string) =>
  ComparedTo(
    other,
    'isWithinYears',
    (day, start) => {
      const last = new Date(start);
      last.setUTCFullYear(last.getUTCFullYear() + years);
      return new Date(day) <= last;
    },
    `$property must be at most ${years} years after ${other}.`,
  );

/** Says nothing while either is no day: {@link IsCalendarDate} does. */
const ComparedTo = (
  other: string,
  name: string,
  holds: (day: string, start: string) => boolean,
  message: string,
) =>
  ValidateBy(
    {
      name,
      validator: {
        validate: (value: unknown, context) => {
          const start = (context?.object as Record<string, unknown>)[other];
          return !isCalendarDate(start) || !isCalendarDate(value) || holds(value, start);
        },
      },
    },
    { message },
  );
