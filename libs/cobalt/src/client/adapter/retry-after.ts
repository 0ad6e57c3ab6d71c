/**
 * What a `Retry-After` header asks for, in milliseconds from now: seconds, or a date. Undefined when there is none or
 * when it makes no sense; a date in the past asks for nothing.
 */
export function retryAfterMs(header: unknown, now: number = Date.now()): number | undefined {
  const value = typeof header === 'string' ? header.trim() : '';
  // longer than any deadline is as good as the number that was meant
  if (/^\d+$/u.test(value)) return Math.min(Number(value) * 1000, Number.MAX_SAFE_INTEGER);
  // a date has a day's or a month's name in it: anything else that Date can read is none of HTTP's
  const isDate = /^[A-Z][a-z]{2}/u.test(value);
  // RFC 9110, 5.6.7: a date in asctime's form names no zone, and means GMT
  const at = isDate ? Date.parse(value.endsWith('GMT') ? value : `${value} GMT`) : Number.NaN;
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}
