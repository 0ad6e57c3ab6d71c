import { VISIT_STATUSES, VISIT_TYPES, type WireSettings } from '../clinics/index.js';
import type { AccountCall } from './api-context.js';
import type { Endpoint } from './endpoint.js';

export const settingsEndpoints: readonly Endpoint[] = [
  { operationId: 'getSettings', handleAccount: getSettings },
  { operationId: 'updateSettings', handleAccount: updateSettings },
];

function getSettings({ connection, clinic }: AccountCall): object {
  const data: WireSettings = {
    access_token_reference_id: connection.references.at(-1) ?? connection.userId,
    visit_types: VISIT_TYPES[clinic.profile.specialty].map(({ code, description }) => ({
      code,
      description,
    })),
    visit_statuses: VISIT_STATUSES.map(({ code, description }) => ({ code, description })),
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
