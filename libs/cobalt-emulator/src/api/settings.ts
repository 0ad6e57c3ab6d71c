import type { WireSettings } from '../clinics/index.js';
import type { AccountCall } from './api-context.js';
import type { Endpoint } from './endpoint.js';
import { visitStatuses, visitTypes } from './visits.js';

export const settingsEndpoints: readonly Endpoint[] = [
  { operationId: 'getSettings', handleAccount: getSettings },
  { operationId: 'updateSettings', handleAccount: updateSettings },
];

function getSettings({ connection, clinic }: AccountCall): object {
  const data: WireSettings = {
    access_token_reference_id: connection.references.at(-1) ?? connection.userId,
    visit_types: visitTypes(clinic),
    visit_statuses: visitStatuses(),
    required_patient_fields: [...clinic.requiredPatientFields],
    timezone: clinic.profile.timezone,
  };
  return { success: true, data };
}

function updateSettings({ state, connection, body }: AccountCall): object {
  const reference = String(body['access_token_reference_id']);
  state.connections.setReference(connection, reference);
  state.save();
  return { success: true, data: { access_token_reference_id: reference } };
}
