import { ApiError } from './api-error.js';

/** Partial, in any case; no filter matches all. */
export function contains(text: string | null | undefined, part: string | undefined): boolean {
  return part === undefined || (text ?? '').toLowerCase().includes(part.toLowerCase());
}

/** The same digits, however they are grouped. */
export function samePhone(phone: string | null | undefined, filter: string | undefined): boolean {
  const digits = (text: string): string => text.replace(/\D/g, '');
  return filter === undefined || digits(phone ?? '') === digits(filter);
}

/** Two days, `YYYY-MM-DD`. Assumption: the text is documented for appointments. @throws ApiError 400 */
export function assertOrder(start: string | undefined, end: string | undefined): void {
  if (start !== undefined && end !== undefined && end < start) {
    throw new ApiError(400, 'end_date must be after start_date.');
  }
}
