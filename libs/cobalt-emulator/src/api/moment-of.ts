import { ApiError } from './api-error.js';

/** A leap second is a good `date-time`, and no moment of ours. @throws ApiError 400 */
export function momentOf(datetime: string): number {
  const moment = Date.parse(datetime);
  if (Number.isNaN(moment)) throw new ApiError(400, 'Invalid datetime.');
  return moment;
}
