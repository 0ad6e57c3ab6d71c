import { ApiError } from './api-error.js';

/** As documented. */
export function unexpectedFields(fields: readonly string[]): ApiError {
  return new ApiError(400, `Unexpected fields in request body: ${fields.join(', ')}`);
}

/** As documented. */
export function missingField(field: string): ApiError {
  return new ApiError(400, `Missing required field: ${field}`);
}

/** Assumption: the text, in the form of the contract's other refusals. */
export function invalidField(field: string, rule: string): ApiError {
  return new ApiError(400, `Invalid field: ${field} ${rule}`);
}
