import { chartOf, ehrIdMaker, pharmacies, staff, type Clinic } from '../clinics/index.js';
import type { EndingJob, JobOutcome } from '../jobs/index.js';
import type { PracticeRecords, StoredRecord } from '../records/index.js';
import type { AccountCall } from './api-context.js';
import { ApiError } from './api-error.js';
import type { Endpoint } from './endpoint.js';
import { failedJob, PATIENT_NOT_FOUND, type FailureReason } from './failed-job.js';
import { assertLocation, assertProvider, isStaff } from './known-people.js';
import { findPatient } from './known-patients.js';
import { startRecord } from './start-record.js';

export const telephoneEncounterEndpoints: readonly Endpoint[] = [
  { operationId: 'createTelephoneEncounter', handleAccount: createEncounter, end: endEncounter },
  { operationId: 'createTelephoneEncounterAction', handleAccount: createAction, end: endAction },
];

/** The collection of telephone encounters. */
const ENCOUNTERS = 'telephone encounters';

interface EncounterRecord extends StoredRecord {
  readonly emrAppointmentId: string;
  /** What was added to it, oldest first. */
  readonly log: readonly string[];
}

/** Texts are ours: those of the documentation are not available. */
function createEncounter(call: AccountCall): object {
  const { body, clinic } = call;
  assertProvider(call, body['provider_id']);
  assertLocation(call, body['location_id']);
  if (!isStaff(call, body['assigned_to_id'])) throw new ApiError(400, 'Staff member not found.');
  const { pharmacy_ehr_id: pharmacy } = body;
  if (pharmacy !== undefined && !pharmacies(clinic).some(({ ehr_id }) => ehr_id === pharmacy)) {
    throw new ApiError(400, 'Pharmacy not found.');
  }
  return startRecord(call, {
    kind: 'telephone encounter',
    idField: 'telephone_encounter_id',
    message: 'Telephone encounter processing. A webhook event will be sent upon completion.',
  });
}

function endEncounter({ input, clinic, records }: EndingJob): JobOutcome {
  const id = String(input['id']);
  const data = { telephone_encounter_id: id };
  const reason = refusal(clinic, records, input);
  if (reason) return failedJob('telephone_encounter.failed', data, [reason]);
  const emrAppointmentId = ehrIdMaker(clinic.profile.emrName, clinic.random('encounter', id))(7);
  records.put<EncounterRecord>(ENCOUNTERS, { ...input, id, emrAppointmentId, log: [] });
  // Assumption: the event has the id that actions are added by; no list has it.
  return {
    type: 'telephone_encounter.created',
    data: { ...data, emr_appointment_id: emrAppointmentId },
  };
}

/** What the EHR has against it, if anything. */
function refusal(
  clinic: Clinic,
  records: PracticeRecords,
  { patient_mrn: mrn, refill_medication_name: refill }: EndingJob['input'],
): FailureReason | undefined {
  const patient = findPatient(clinic, records, String(mrn));
  if (!patient) return PATIENT_NOT_FOUND;
  if (typeof refill !== 'string') return undefined;
  const available = refillable(clinic, String(patient.id));
  if (available.some((name) => name.toLowerCase().includes(refill.toLowerCase()))) return undefined;
  const list = available.length === 0 ? 'none' : available.join(', ');
  return {
    code: 'medication_not_found',
    description: `Refill medication not found. Available medications: ${list}.`,
  };
}

/** Medications with refills left; a patient that a call has created has none. */
function refillable(clinic: Clinic, patientId: string): string[] {
  if (!clinic.patients.some(({ id }) => id === patientId)) return [];
  return chartOf(clinic, patientId)
    .medications.filter(({ refills }) => Number(refills) > 0)
    .map(({ name }) => String(name));
}

function createAction(call: AccountCall): object {
  return startRecord(call, {
    kind: 'telephone encounter action',
    idField: 'action_id',
    message: 'Action processing. A webhook event will be sent upon completion.',
  });
}

function endAction({ input, clinic, records, now }: EndingJob): JobOutcome {
  const data = { action_id: input['id'] };
  const encounter = records
    .all<EncounterRecord>(ENCOUNTERS)
    .find(({ emrAppointmentId }) => emrAppointmentId === input['emr_appointment_id']);
  if (!encounter) {
    const reason = { code: 'encounter_not_found', description: 'Telephone encounter not found.' };
    return failedJob('telephone_encounter.action_failed', data, [reason]);
  }
  const line = `${heading(clinic, now)} ${String(input['text'])}`;
  records.put<EncounterRecord>(ENCOUNTERS, { ...encounter, log: [...encounter.log, line] });
  return { type: 'telephone_encounter.action_created', data };
}

/** Staff name, time and zone, as documented; which member of the staff is behind an account is made up. */
function heading(clinic: Clinic, now: number): string {
  const time = new Intl.DateTimeFormat('en-US', {
    dateStyle: 'short',
    timeStyle: 'long',
    timeZone: clinic.profile.timezone,
  });
  return `${staff(clinic)[0]?.name ?? ''} ${time.format(now)}:`;
}
