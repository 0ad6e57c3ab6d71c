import { ApiError } from './api-error.js';

const DAY_MS = 24 * 3600 * 1000;
const DAY = /^\d{4}-\d\d-\d\d$/;
/** As documented: from the first day to the last, for one provider. */
const MAX_PROVIDER_DAYS = 5;

type Body = Readonly<Record<string, unknown>>;

/** @throws ApiError 400 */
export function checkGiven(body: Body, fields: readonly string[]): void {
  const missing = fields.filter((field) => body[field] === undefined || body[field] === '');
  if (missing.length > 0) throw new ApiError(400, `Missing required parameters: ${missing.join(', ')}.`);
}

/**
 * How many days the last one is after the first.
 * @throws ApiError 400
 */
export function checkDays({ start_date: start, end_date: end }: Body): number {
  const [first, last] = [start, end].map((day) => {
    const isDay = typeof day === 'string' && DAY.test(day) && !Number.isNaN(Date.parse(day));
    if (!isDay) throw new ApiError(400, 'Invalid date format. Use ISO format (YYYY-MM-DD).');
    return Date.parse(day);
  }) as [number, number];
  if (last < first) throw new ApiError(400, 'end_date must be after start_date.');
  return (last - first) / DAY_MS;
}

/** The rules are documented, the texts are not. @throws ApiError 400 */
export function checkProviderDays({ provider_ids: providers }: Body, days: number): void {
  const isOne = !Array.isArray(providers) || providers.length < 2;
  if (isOne && days > MAX_PROVIDER_DAYS)
    throw new ApiError(400, 'Date range cannot exceed 5 days for one provider.');
  if (!isOne && days > 0) {
    throw new ApiError(400, 'start_date and end_date must be the same day for several providers.');
  }
}
