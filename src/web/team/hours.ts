import type { Provider } from '../api';
import { clockText } from '../schedule/dates';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** `Mon–Fri, 8:00 AM – 5:00 PM` where the days are alike; the days alone where they are not. */
export function hoursText(hours: Provider['hours']): string {
  const open = (hours ?? []).filter((day) => (day.shifts ?? []).length > 0);
  if (open.length === 0) return 'No hours on file';
  const spans = new Set(open.map(({ shifts = [] }) => spanText(shifts)));
  const days = daysText(open.map(({ day }) => day));
  return spans.size === 1 ? `${days}, ${[...spans][0]}` : `${days}, hours vary`;
}

type Shifts = NonNullable<NonNullable<Provider['hours']>[number]['shifts']>;

function spanText(shifts: Shifts): string {
  const starts = shifts.map(({ start }) => start).sort();
  const ends = shifts.map(({ end }) => end).sort();
  return `${timeText(starts[0]!)} – ${timeText(ends.at(-1)!)}`;
}

function timeText(time: string): string {
  const match = /^T?(\d{2}):(\d{2})/u.exec(time);
  return match ? clockText(Number(match[1]) * 60 + Number(match[2])) : time;
}

function daysText(names: readonly string[]): string {
  const at = names.map((name) => DAYS.indexOf(name)).sort((a, b) => a - b);
  const short = at.map((index) => DAYS[index]?.slice(0, 3) ?? '');
  const inARow = at.every((index, position) => position === 0 || index === at[position - 1]! + 1);
  return inARow && short.length > 2 ? `${short[0]}–${short.at(-1)}` : short.join(', ');
}
