const DAY_MS = 24 * 3600 * 1000;
const MAX_CACHED = 20_000;
const formatters = new Map<string, Intl.DateTimeFormat>();
const midnightOffsets = new Map<string, number>();

/** Minutes east of UTC in a zone at a moment. */
export function offsetMinutes(timezone: string, epochMs: number): number {
  const day = Math.floor(epochMs / DAY_MS);
  const offset = midnightOffset(timezone, day);
  // The clocks change at most once a day.
  return offset === midnightOffset(timezone, day + 1) ? offset : askOffset(timezone, epochMs);
}

/** Asking Intl is slow, and a clinic's plan asks thousands of times. */
function midnightOffset(timezone: string, day: number): number {
  const key = `${timezone} ${day}`;
  let offset = midnightOffsets.get(key);
  if (offset === undefined) {
    if (midnightOffsets.size >= MAX_CACHED) midnightOffsets.clear();
    offset = askOffset(timezone, day * DAY_MS);
    midnightOffsets.set(key, offset);
  }
  return offset;
}

function askOffset(timezone: string, epochMs: number): number {
  let formatter = formatters.get(timezone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US', { timeZone: timezone, timeZoneName: 'longOffset' });
    formatters.set(timezone, formatter);
  }
  const name = formatter.formatToParts(epochMs).find((part) => part.type === 'timeZoneName')?.value ?? '';
  const match = /([+-])(\d\d):(\d\d)/.exec(name);
  if (!match) return 0;
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3]));
}

/** The day, `YYYY-MM-DD`, in a zone at a moment. */
export function localDate(timezone: string, epochMs: number): string {
  return new Date(epochMs + offsetMinutes(timezone, epochMs) * 60_000).toISOString().slice(0, 10);
}

/** The moment at which a zone's clocks show a day and a minute of it. */
export function zonedEpoch(timezone: string, date: string, minuteOfDay: number): number {
  const wall = Date.parse(`${date}T00:00:00Z`) + minuteOfDay * 60_000;
  const guess = wall - offsetMinutes(timezone, wall) * 60_000;
  return wall - offsetMinutes(timezone, guess) * 60_000;
}

/** `YYYY-MM-DDTHH:mm:ss±HH:MM` as the zone's clocks show it. */
export function zonedIso(timezone: string, epochMs: number): string {
  const offset = offsetMinutes(timezone, epochMs);
  const wall = new Date(epochMs + offset * 60_000).toISOString().slice(0, 19);
  const pad = (value: number): string => String(value).padStart(2, '0');
  const minutes = Math.abs(offset);
  return `${wall}${offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

/** Monday to Friday of last week, this one and the next. */
export function weekdaysAround(today: string): string[] {
  const noon = Date.parse(`${today}T12:00:00Z`);
  const sinceMonday = (new Date(noon).getUTCDay() + 6) % 7;
  const firstMonday = noon - (sinceMonday + 7) * DAY_MS;
  return Array.from({ length: 21 }, (_, day) => new Date(firstMonday + day * DAY_MS))
    .filter((day) => day.getUTCDay() >= 1 && day.getUTCDay() <= 5)
    .map((day) => day.toISOString().slice(0, 10));
}
