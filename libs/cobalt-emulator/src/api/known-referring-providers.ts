import { referringProviders, type Clinic, type WireReferringProvider } from '../clinics/index.js';
import type { PracticeRecords } from '../records/index.js';

/** The collection of those that calls have created. */
export const REFERRING_PROVIDERS = 'referring_providers';

/** One that a call has created, in the EHR. */
export type CreatedReferringProvider = WireReferringProvider & { readonly id: string };

/** The referring providers in the EHR: those the clinic was drawn with, then the created ones. */
export function knownReferringProviders(clinic: Clinic, records: PracticeRecords): WireReferringProvider[] {
  return [...referringProviders(clinic), ...records.all<CreatedReferringProvider>(REFERRING_PROVIDERS)];
}
