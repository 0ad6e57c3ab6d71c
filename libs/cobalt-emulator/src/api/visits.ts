import { VISIT_STATUSES, VISIT_TYPES, type Clinic } from '../clinics/index.js';
import type { Endpoint } from './endpoint.js';

/** Their pages are not available: the items are those of the settings, the keys are named after the other lists. */
export const visitEndpoints: readonly Endpoint[] = [
  {
    operationId: 'listVisitTypes',
    handleAccount: ({ clinic }) => ({ success: true, visit_types: visitTypes(clinic) }),
  },
  {
    operationId: 'listVisitStatuses',
    handleAccount: () => ({ success: true, visit_statuses: visitStatuses() }),
  },
];

interface CodedValue {
  readonly code: string;
  readonly description: string;
}

/** The account's visit types, as the settings have them too. */
export function visitTypes(clinic: Clinic): CodedValue[] {
  return VISIT_TYPES[clinic.profile.specialty].map(coded);
}

/** The account's visit statuses, as the settings have them too. */
export function visitStatuses(): CodedValue[] {
  return VISIT_STATUSES.map(coded);
}

function coded({ code, description }: CodedValue): CodedValue {
  return { code, description };
}
