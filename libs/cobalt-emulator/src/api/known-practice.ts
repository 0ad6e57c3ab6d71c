import type { Clinic, WireLocation, WireProvider } from '../clinics/index.js';
import type { PracticeRecords, StoredRecord } from '../records/index.js';

/** The collections of what calls have changed about providers and locations; ids are Cobalt's. */
export const PROVIDERS = 'providers';
export const LOCATIONS = 'locations';

/** What was changed about a provider. */
export type ProviderChanges = StoredRecord & Partial<Omit<WireProvider, 'id'>>;
/** What was changed about a location. */
export type LocationChanges = StoredRecord & Partial<Omit<WireLocation, 'id'>>;

/** The providers as they are now. */
export function knownProviders(clinic: Clinic, records: PracticeRecords): WireProvider[] {
  return clinic.providers.map((provider) => ({
    ...provider,
    hide_in_availability: false,
    ...records.find<ProviderChanges>(PROVIDERS, String(provider.id)),
  }));
}

/** The locations as they are now. */
export function knownLocations(clinic: Clinic, records: PracticeRecords): WireLocation[] {
  return clinic.locations.map((location) => ({
    ...location,
    ...records.find<LocationChanges>(LOCATIONS, String(location.id)),
  }));
}
