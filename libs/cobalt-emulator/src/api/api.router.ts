import { Router, type RequestHandler } from 'express';
import type { ApiContext } from './api-context.js';
import { ApiError } from './api-error.js';
import { appointmentEndpoints } from './appointments.js';
import { availabilityEndpoints } from './availability.js';
import { documentEndpoints } from './documents.js';
import { claimEndpoints } from './claims.js';
import { feeScheduleEndpoints } from './fee-schedules.js';
import { messageEndpoints } from './messages.js';
import { noteEndpoints } from './notes.js';
import { orderEndpoints } from './orders.js';
import { patientNoteEndpoints } from './patient-notes.js';
import { paymentEndpoints } from './payments.js';
import { taskEndpoints } from './tasks.js';
import { telephoneEncounterEndpoints } from './telephone-encounters.js';
import { visitEndpoints } from './visits.js';
import { expressPath, mountEndpoint, type Endpoint } from './endpoint.js';
import { eligibilityEndpoints } from './eligibility.js';
import { insuranceProviderEndpoints } from './insurance-providers.js';
import { linkTokenEndpoints } from './link-tokens.js';
import { patientInsuranceEndpoints } from './patient-insurances.js';
import { patientEndpoints } from './patients.js';
import { pharmacyEndpoints } from './pharmacies.js';
import { practiceEndpoints } from './practice.js';
import { referralEndpoints } from './referrals.js';
import { referringProviderEndpoints } from './referring-providers.js';
import { settingsEndpoints } from './settings.js';
import { webhookEventEndpoints } from './webhook-events.js';
import { webhookEndpoints } from './webhooks.js';

const ENDPOINTS: readonly Endpoint[] = [
  ...linkTokenEndpoints,
  ...settingsEndpoints,
  ...practiceEndpoints,
  ...patientEndpoints,
  ...patientInsuranceEndpoints,
  ...insuranceProviderEndpoints,
  ...eligibilityEndpoints,
  ...referringProviderEndpoints,
  ...referralEndpoints,
  ...pharmacyEndpoints,
  ...appointmentEndpoints,
  ...documentEndpoints,
  ...claimEndpoints,
  ...feeScheduleEndpoints,
  ...messageEndpoints,
  ...noteEndpoints,
  ...orderEndpoints,
  ...patientNoteEndpoints,
  ...paymentEndpoints,
  ...taskEndpoints,
  ...telephoneEncounterEndpoints,
  ...visitEndpoints,
  ...availabilityEndpoints,
  ...webhookEventEndpoints,
  ...webhookEndpoints,
];

/** The vendor's API under `/v1`, its link token calls also without. To be mounted at the root. */
export function createApiRouter(context: ApiContext): Router {
  const router = Router({ caseSensitive: true });
  const linkTokens = endpointRouter(context, linkTokenEndpoints);
  router.use('/v1', endpointRouter(context, ENDPOINTS), refuse(404, 'Not found.'));
  router.use(linkTokens);
  return router;
}

/** Whether a path belongs to the API; the others have no faults. */
export function isApiPath(path: string): boolean {
  return /^\/(v1|link\/token)(\/|$)/.test(path);
}

function endpointRouter(context: ApiContext, endpoints: readonly Endpoint[]): Router {
  const router = Router({ caseSensitive: true });
  const methods = new Map<string, string[]>();
  for (const endpoint of endpoints) {
    const { method, path } = mountEndpoint(router, context, endpoint);
    methods.set(path, [...(methods.get(path) ?? []), method.toUpperCase()]);
  }
  for (const [path, allowed] of methods)
    router.all(expressPath(path), refuse(405, 'Method not allowed.', allowed));
  return router;
}

function refuse(status: number, message: string, allowed?: readonly string[]): RequestHandler {
  return (_req, res) => {
    if (allowed) res.set('allow', allowed.join(', '));
    res.status(status).json(new ApiError(status, message).body);
  };
}
