const DAY_MS = 86_400_000;

/** Whole days from one `YYYY-MM-DD` to another; below 0 when the second one is earlier. */
export function daysBetween(start: string, end: string): number {
  return Math.round((Date.parse(end) - Date.parse(start)) / DAY_MS);
}
