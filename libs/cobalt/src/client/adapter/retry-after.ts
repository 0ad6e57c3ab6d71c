/**
 * What a `Retry-After` header asks for, in milliseconds from now: seconds, or a date. Undefined when there is none or
 * when it makes no sense; a date in the past asks for nothing.
 */
export function retryAfterMs(header: unknown, now: number = Date.now()): number | undefined {
  const value = typeof header === 'string' ? header.trim() : '';
  // longer than any deadline is as good as the number that was meant
  if (/^\d+$/u.test(value)) return Math.min(Number(value) * 1000, Number.MAX_SAFE_INTEGER);
  // a date has a day's or a month's name in it: anything else that Date can read is none of HTTP's
  const at = /^[A-Z][a-z]{2}/u.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}
