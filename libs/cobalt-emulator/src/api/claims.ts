import { claimsBefore, localDate, newClaim, type Clinic, type WireClaim } from '../clinics/index.js';
import type { EndingJob, JobOutcome } from '../jobs/index.js';
import type { PracticeRecords } from '../records/index.js';
import type { AccountCall } from './api-context.js';
import { ApiError } from './api-error.js';
import { assertEClinicalWorks } from './emr-only.js';
import type { Endpoint } from './endpoint.js';
import { failedJob } from './failed-job.js';
import { appointmentNotFound, findAppointment, isOutsideEhr } from './find-appointment.js';
import { pageOf, pageOfRecords, type PageQuery } from './pages.js';
import { plainId } from './plain-id.js';
import { startRecord } from './start-record.js';
import { assertOrder } from './text-filters.js';

export const claimEndpoints: readonly Endpoint[] = [
  { operationId: 'listClaims', handleAccount: listClaims },
  {
    operationId: 'createClaim',
    check: checkAppointmentId,
    handleAccount: createClaim,
    status: 202,
    end: endClaim,
  },
];

/** The collection of claims that calls have asked for; without `claim` while one is being created. */
const CLAIMS = 'claims';
const UUID = /^[0-9a-f]{8}(-?)[0-9a-f]{4}\1[0-9a-f]{4}\1[0-9a-f]{4}\1[0-9a-f]{12}$/i;

interface ClaimRecord {
  /** The appointment's: there is one claim for each. */
  readonly id: string;
  readonly claim?: WireClaim;
}

interface ClaimQuery extends PageQuery {
  readonly start_date?: string;
  readonly end_date?: string;
}

/** By date of service, oldest first. Assumptions: the order, that the dates are those of service, and the page's size and shape. */
function listClaims({ clinic, records, state, query }: AccountCall): object {
  const { start_date: start, end_date: end, ...asked } = query as ClaimQuery;
  assertOrder(start, end);
  const found = knownClaims(clinic, records, state.clock.now())
    .filter(
      ({ service_date: day }) =>
        (start === undefined || (day ?? '') >= start) && (end === undefined || (day ?? '') <= end),
    )
    .sort((a, b) => ((a.service_date ?? '') < (b.service_date ?? '') ? -1 : 1));
  const page = pageOf(found, asked);
  return { success: true, claims: page.items, pagination: pageOfRecords(page) };
}

/** In the documented words. @throws ApiError 400 */
function checkAppointmentId(body: Readonly<Record<string, unknown>>): void {
  const { appointment_id: id } = body;
  if (id === undefined || id === null || id === '') throw new ApiError(400, "'appointment_id' is required.");
  if (typeof id !== 'string' || !UUID.test(id)) {
    throw new ApiError(400, "Invalid 'appointment_id' format. Please provide a valid UUID.");
  }
}

function createClaim(call: AccountCall): object {
  const { body, connection, clinic, records, state } = call;
  assertEClinicalWorks(connection, 'Claim creation');
  const id = String(body['appointment_id']);
  const appointment = findAppointment(clinic, records, id, state.clock.now());
  if (!appointment && isOutsideEhr(records, id)) {
    throw new ApiError(400, 'Appointment is missing emr_appointment_id; cannot create claim.');
  }
  if (!appointment) throw appointmentNotFound();
  const emrId = appointment.ehr_appointment_id;
  const isClaimed =
    records.find<ClaimRecord>(CLAIMS, plainId(id)) !== undefined ||
    knownClaims(clinic, records, state.clock.now()).some(
      ({ emr_appointment_id }) => emr_appointment_id === emrId,
    );
  // Assumption: the text.
  if (isClaimed) throw new ApiError(400, 'A claim already exists for this appointment.');
  records.put<ClaimRecord>(CLAIMS, { id: plainId(id) });
  const message = 'Claim creation queued. A webhook event will be sent upon completion.';
  const answer = startRecord(call, { kind: 'claim', idField: 'claim_id', message });
  return { ...answer, appointment_id: id };
}

function endClaim({ input, clinic, records, now }: EndingJob): JobOutcome {
  const { id, appointment_id: asked } = input as { id: string; appointment_id: string };
  const data = { claim_id: id, appointment_id: asked };
  const appointment = findAppointment(clinic, records, asked, now);
  if (!appointment) {
    records.remove(CLAIMS, plainId(asked));
    const reason = { code: 'appointment_not_found', description: 'Appointment not found.' };
    return failedJob('claim.failed', data, [reason]);
  }
  const claim = newClaim(clinic, appointment, id, localDate(clinic.profile.timezone, now));
  records.put<ClaimRecord>(CLAIMS, { id: plainId(asked), claim });
  return { type: 'claim.created', data };
}

function knownClaims(clinic: Clinic, records: PracticeRecords, now: number): WireClaim[] {
  const created = records.all<ClaimRecord>(CLAIMS);
  const claimed = new Set(created.map(({ claim }) => claim?.emr_appointment_id));
  // A visit that was claimed by a call is not claimed again as time goes by.
  const drawn = claimsBefore(clinic, now).filter((claim) => !claimed.has(claim.emr_appointment_id));
  return [...drawn, ...created.flatMap(({ claim }) => claim ?? [])];
}
