import type { ConnectionRecord } from '../state/index.js';
import { ApiError } from './api-error.js';

const SUPPORTED = 'eClinicalWorks';

/** Whether the account's EHR is eClinicalWorks, however it was spelled. */
export function isEClinicalWorks({ emrName }: ConnectionRecord): boolean {
  return emrName.toLowerCase().replace(/[^a-z]/g, '') === SUPPORTED.toLowerCase();
}

/**
 * The text is documented for live fetches of appointments; that other calls and fields are refused alike is an
 * assumption.
 * @param what the call or the field
 * @throws ApiError 400
 */
export function assertEClinicalWorks(connection: ConnectionRecord, what: string): void {
  if (isEClinicalWorks(connection)) return;
  const { emrName } = connection;
  throw new ApiError(400, `${what} is not supported for ${emrName}. Currently supported: ${SUPPORTED}.`);
}

/** @throws ApiError 400 for the first of the fields that is given */
export function assertEClinicalWorksFields(
  connection: ConnectionRecord,
  body: Readonly<Record<string, unknown>>,
  fields: readonly string[],
): void {
  const given = fields.find((field) => field in body);
  if (given !== undefined) assertEClinicalWorks(connection, given);
}
