const DATE = /^(\d{4})-(\d{2})-(\d{2})$/u;
const TIMESTAMP =
  /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/u;
const URI =
  /^[a-z][a-z\d+.-]*:\/\/(?:(?:[\w\-.~!$&'()*+,;=:]|%[\da-f]{2})*@)?(?:\[[\da-f:.]+\]|[\w\-.~]+)(?::\d{1,5})?(?:[/?](?:[\w\-.~!$&'()*+,;=:@/?]|%[\da-f]{2})*)?$/iu;
const MONTHS_OF_30_DAYS = new Set([4, 6, 9, 11]);

/** Whether a text is a day of the calendar, `YYYY-MM-DD`: the 30th of February is none. */
export function isDate(text: string): boolean {
  const [, year, month, day] = (DATE.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  return month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month);
}

function daysOf(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return MONTHS_OF_30_DAYS.has(month) ? 30 : 31;
}

/** Whether a text is a moment with its offset, `YYYY-MM-DDTHH:mm:ss±HH:MM`, fractions of seconds and `Z` allowed. */
export function isTimestamp(text: string): boolean {
  const [, day] = TIMESTAMP.exec(text) ?? [];
  return day !== undefined && isDate(day);
}

/** Whether a text is an absolute URL in plain ASCII. */
export function isUrl(text: string): boolean {
  return text.length <= 2048 && URI.test(text) && URL.canParse(text);
}

/** Whether a text is base64 with its padding. Read in one pass: it may be megabytes. */
export function isBase64(text: string): boolean {
  if (text.length % 4 !== 0) return false;
  const end = text.search(/[^A-Za-z\d+/]/u);
  return end === -1 || (end >= text.length - 2 && /^={1,2}$/u.test(text.slice(end)));
}

/** Formats of the contract: how each is checked, and how it is told, after “must be”. */
export const FORMATS = {
  date: { holds: isDate, form: 'a date, YYYY-MM-DD' },
  'date-time': { holds: isTimestamp, form: 'a time with offset, YYYY-MM-DDTHH:mm:ss±HH:MM' },
  'date or date-time': {
    holds: (text: string) => isDate(text) || isTimestamp(text),
    form: 'a date, YYYY-MM-DD, or a time with offset, YYYY-MM-DDTHH:mm:ss±HH:MM',
  },
  uri: { holds: isUrl, form: 'an absolute URL' },
  base64: { holds: isBase64, form: 'base64 with its padding' },
} as const;
