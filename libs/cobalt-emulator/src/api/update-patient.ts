import type { EndingJob, JobOutcome } from '../jobs/index.js';
import type { AccountCall } from './api-context.js';
import { ApiError } from './api-error.js';
import { enterPatient } from './create-patient.js';
import { assertEClinicalWorksFields } from './emr-only.js';
import { failedJob } from './failed-job.js';
import { unexpectedFields } from './field-errors.js';
import { PATIENTS, type PatientDetails, type PatientRecord } from './known-patients.js';
import { ECLINICALWORKS_FIELDS, unknownIds } from './patient-details.js';

/** What can be changed in the EHR. The names of the provider fields are an assumption: the page is cut there. */
const UPDATABLE = [
  ...['phone', 'cell_phone', 'email'],
  ...['address_street', 'address_line2', 'address_city', 'address_state', 'address_zip'],
  ...['save_previous_address', 'referring_provider', 'referring_provider_id'],
  ...['referring_provider_first_name', 'referring_provider_last_name'],
  ...['pcp_id', 'pcp_first_name', 'pcp_last_name', 'referred_to_provider_id'],
];

/** At once while the patient is pending; by a job once it is in the EHR, or was refused by it. */
export function updatePatient(call: AccountCall): object {
  const { connection, records, state, body, params, startJob } = call;
  const record = recordOf(call, params['id'] ?? '');
  const isInEhr = record.status === 'active' || record.status === 'pending_update';
  const unexpected = Object.keys(body).filter((field) => isInEhr && !UPDATABLE.includes(field));
  if (unexpected.length > 0) throw unexpectedFields(unexpected);
  assertEClinicalWorksFields(connection, body, ECLINICALWORKS_FIELDS);
  const answer = { success: true, message: 'Patient updated successfully' };
  if (record.status === 'pending') {
    records.put<PatientRecord>(PATIENTS, changed(record, body));
    state.save();
    return answer;
  }
  if (isInEhr) records.put<PatientRecord>(PATIENTS, { ...record, status: 'pending_update' });
  else records.put<PatientRecord>(PATIENTS, { ...changed(record, body), status: 'pending' });
  const jobId = startJob({ id: record.id, changes: isInEhr ? body : {} });
  return { ...answer, job_id: Number(jobId) };
}

export function endUpdateOfPatient(job: EndingJob): JobOutcome {
  const { input, clinic, records } = job;
  const id = String(input['id']);
  const record = records.find<PatientRecord>(PATIENTS, id);
  if (!record) return { type: 'patient.failed', data: { patient_id: id } };
  // The documentation has patients that failed "used at the next creation run": here the change brings it about.
  if (record.status !== 'pending_update') return enterPatient(job, record, 'patient.updated');
  const changes = input['changes'] as PatientDetails;
  const problems = unknownIds(clinic, records, changes);
  const isFine = problems.length === 0;
  records.put<PatientRecord>(PATIENTS, { ...(isFine ? changed(record, changes) : record), status: 'active' });
  if (!isFine) return failedJob('patient.failed', { patient_id: id }, problems);
  const drawn = clinic.patients.find((patient) => patient.id === id);
  return { type: 'patient.updated', data: { patient_id: id, mrn: record.mrn ?? drawn?.mrn } };
}

/** @throws ApiError 404 */
function recordOf({ clinic, records }: AccountCall, id: string): PatientRecord {
  const record = records.find<PatientRecord>(PATIENTS, id);
  if (record) return record;
  if (!clinic.patients.some((patient) => patient.id === id)) throw new ApiError(404, 'Patient not found.');
  return { id, status: 'active', details: {} };
}

function changed(record: PatientRecord, changes: PatientDetails): PatientRecord {
  return { ...record, details: { ...record.details, ...changes } };
}
