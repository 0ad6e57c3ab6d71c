import type { components } from '@nestjs-cobalt/contract';
import type { WireLocation, WireProvider } from '../clinics/index.js';
import type { AccountCall } from './api-context.js';
import { ApiError } from './api-error.js';
import type { Endpoint } from './endpoint.js';
import { invalidField } from './field-errors.js';
import {
  knownLocations,
  knownProviders,
  LOCATIONS,
  PROVIDERS,
  type LocationChanges,
  type ProviderChanges,
} from './known-practice.js';

/** Who works at the practice, and where. */
export const practiceEndpoints: readonly Endpoint[] = [
  {
    operationId: 'listProviders',
    handleAccount: ({ clinic, records }) => ({ success: true, providers: knownProviders(clinic, records) }),
  },
  { operationId: 'updateProvider', handleAccount: (call) => updateProvider(call, 'id') },
  { operationId: 'updateProviderByEhrId', handleAccount: (call) => updateProvider(call, 'ehr_id') },
  {
    operationId: 'listLocations',
    handleAccount: ({ clinic, records }) => ({ success: true, locations: knownLocations(clinic, records) }),
  },
  { operationId: 'updateLocation', handleAccount: updateLocation },
];

type ProviderBody = components['schemas']['UpdateProviderRequest'];
type ShiftBody = components['schemas']['ShiftRequest'];
type Hours = NonNullable<WireProvider['hours']>;

function updateProvider(call: AccountCall, key: 'id' | 'ehr_id'): object {
  const { clinic, records, state, params } = call;
  const provider = clinic.providers.find((each) => each[key] === params[key]);
  if (!provider) throw new ApiError(404, 'Provider not found.');
  const { status, hide_in_availability: isHidden, hours } = call.body as ProviderBody;
  const id = String(provider.id);
  records.put<ProviderChanges>(PROVIDERS, {
    ...records.find<ProviderChanges>(PROVIDERS, id),
    id,
    ...(status !== undefined && { status: status.toLowerCase() }),
    ...(isHidden !== undefined && { hide_in_availability: isHidden === 'true' }),
    ...(hours && { hours: hoursOf(hours, clinic.locations) }),
  });
  state.save();
  return { success: true, message: 'Provider status and hours updated successfully.', provider_id: id };
}

function updateLocation({ clinic, records, state, params, body }: AccountCall): object {
  const location = clinic.locations.find(({ id }) => id === params['id']);
  if (!location) throw new ApiError(404, 'Location not found.');
  const id = String(location.id);
  records.put<LocationChanges>(LOCATIONS, { id, status: String(body['status']).toLowerCase() });
  state.save();
  return { success: true, message: 'Location status updated successfully.', location_id: id };
}

/** @throws ApiError 400 */
function hoursOf(hours: NonNullable<ProviderBody['hours']>, locations: readonly WireLocation[]): Hours {
  return hours.map(({ day, shifts }, dayIndex) => ({
    day,
    shifts: shifts.map((shift, index) => shiftOf(shift, `hours.${dayIndex}.shifts.${index}`, locations)),
  }));
}

/** As GET writes it: the recurrence has another name there. */
function shiftOf(
  { set_recur: recurrence, ...shift }: ShiftBody,
  path: string,
  locations: readonly WireLocation[],
): NonNullable<Hours[number]['shifts']>[number] {
  if (shift.end <= shift.start) throw invalidField(`${path}.end`, 'must be after start');
  const facility = locations.find(({ ehr_id: id }) => id === shift.facility_id);
  if (shift.facility_id !== undefined && !facility) {
    throw invalidField(`${path}.facility_id`, 'must be the ehr_id of a known location');
  }
  return {
    ...shift,
    facility_id: shift.facility_id ?? null,
    facility_name: facility?.name ?? null,
    ...(recurrence && { recurrence }),
  };
}
