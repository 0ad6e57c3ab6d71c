/** A day as `YYYY-MM-DD`, without a time zone. */
export type Day = string;

const DAY_MS = 86_400_000;
const utc = (day: Day) => new Date(`${day}T00:00:00Z`);

const formatter = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' });
const LONG = formatter({ weekday: 'long', month: 'long', day: 'numeric' });
const SHORT = formatter({ weekday: 'short', month: 'short', day: 'numeric' });
const MONTH_DAY = formatter({ month: 'long', day: 'numeric' });
const WEEKDAY = formatter({ weekday: 'short' });
const DATE_OF_BIRTH = formatter({ month: 'short', day: 'numeric', year: 'numeric' });

/** Today in a time zone; in the browser's own when the clinic's is not known. */
export function todayIn(timeZone: string | undefined, now = new Date()): Day {
  const options = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  // The Canadian way of writing dates is ours.
  return new Intl.DateTimeFormat('en-CA', { ...options, timeZone }).format(now);
}

export function addDays(day: Day, count: number): Day {
  return new Date(utc(day).getTime() + count * DAY_MS).toISOString().slice(0, 10);
}

/** The Monday of the day's week. */
export function startOfWeek(day: Day): Day {
  return addDays(day, -((utc(day).getUTCDay() + 6) % 7));
}

export const weekOf = (day: Day): Day[] => {
  const monday = startOfWeek(day);
  return Array.from({ length: 7 }, (_, index) => addDays(monday, index));
};

export const longDay = (day: Day) => LONG.format(utc(day));
export const shortDay = (day: Day) => SHORT.format(utc(day));
export const weekday = (day: Day) => WEEKDAY.format(utc(day));
export const dayOfMonth = (day: Day) => String(Number(day.slice(8, 10)));

/** `November 24 – 30`, or `November 24 – December 2`. */
export function dayRange(first: Day, last: Day): string {
  const end = first.slice(0, 7) === last.slice(0, 7) ? dayOfMonth(last) : MONTH_DAY.format(utc(last));
  return `${MONTH_DAY.format(utc(first))} – ${end}`;
}

/** A date without time as people read it; what is no date is shown as it came. */
export function dateText(text: string | null | undefined): string {
  if (!text) return '—';
  return /^\d{4}-\d{2}-\d{2}$/u.test(text) ? DATE_OF_BIRTH.format(utc(text)) : text;
}

/** Whole years between a birthday and today; undefined when either is no date. */
export function ageOn(today: Day, birthday: string | null | undefined): number | undefined {
  if (!birthday || !/^\d{4}-\d{2}-\d{2}$/u.test(birthday)) return undefined;
  const years = Number(today.slice(0, 4)) - Number(birthday.slice(0, 4));
  return today.slice(5) < birthday.slice(5) ? years - 1 : years;
}

/** Minutes since midnight on the clinic's wall: the offset in the text is the clinic's own. */
export function wallMinutes(datetime: string): number {
  const match = /T(\d{2}):(\d{2})/u.exec(datetime);
  return match ? Number(match[1]) * 60 + Number(match[2]) : 0;
}

export const wallDay = (datetime: string): Day => datetime.slice(0, 10);

/** `9:05 AM` for minutes since midnight. */
export function clockText(minutes: number): string {
  const hour = Math.floor(minutes / 60) % 24;
  const minute = String(minutes % 60).padStart(2, '0');
  return `${hour % 12 === 0 ? 12 : hour % 12}:${minute} ${hour < 12 ? 'AM' : 'PM'}`;
}

/** A moment in the reader's own time: `Nov 24, 2025, 3:20 PM`. */
export function momentText(iso: string): string {
  return new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso));
}
