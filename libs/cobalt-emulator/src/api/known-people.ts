import { staff } from '../clinics/index.js';
import type { AccountCall } from './api-context.js';
import { ApiError } from './api-error.js';
import { knownLocations, knownProviders } from './known-practice.js';

type Practice = Pick<AccountCall, 'clinic' | 'records'>;

/** A provider of that id in the EHR who is synced. Assumption: the text. @throws ApiError 400 */
export function assertProvider({ clinic, records }: Practice, ehrId: unknown): void {
  const isSynced = knownProviders(clinic, records).some(
    ({ ehr_id, status }) => ehr_id === ehrId && status === 'active',
  );
  if (!isSynced) throw new ApiError(400, 'Provider not found.');
}

/** Assumption: the text. @throws ApiError 400 */
export function assertLocation({ clinic, records }: Practice, ehrId: unknown): void {
  const isKnown = knownLocations(clinic, records).some(({ ehr_id }) => ehr_id === ehrId);
  if (!isKnown) throw new ApiError(400, 'Location not found.');
}

/** Whether somebody of that id can log in to the EHR. */
export function isStaff({ clinic }: Practice, ehrId: unknown): boolean {
  return staff(clinic).some((member) => member.ehrId === ehrId);
}
