import { ehrIdMaker, type Clinic } from '../clinics/index.js';
import type { EndingJob, JobOutcome } from '../jobs/index.js';
import type { PracticeRecords } from '../records/index.js';
import type { AccountCall } from './api-context.js';
import { assertEClinicalWorks, assertEClinicalWorksFields } from './emr-only.js';
import { failedJob } from './failed-job.js';
import { missingField } from './field-errors.js';
import { keepFirstInsurances } from './first-insurances.js';
import { keepEligibility } from './known-eligibility.js';
import { knownPatients, PATIENTS, type PatientRecord } from './known-patients.js';
import { drawNext } from './new-ids.js';
import { ECLINICALWORKS_FIELDS, problemsOf, type PatientFields } from './patient-details.js';

/** The patient is pending until the job's end. */
export function createPatient(call: AccountCall): object {
  const { connection, clinic, records, body, startJob } = call;
  const missing = clinic.requiredPatientFields.find((field) => !hasText(body[field]));
  if (missing !== undefined) throw missingField(missing);
  assertEClinicalWorksFields(connection, body, ECLINICALWORKS_FIELDS);
  const { responsible_party: responsible = 'self' } = body as PatientFields;
  if (responsible.toLowerCase() !== 'self') assertEClinicalWorks(connection, 'responsible_party');
  const id = drawNext(clinic, records, 'patient').hex(32);
  records.put<PatientRecord>(PATIENTS, { id, status: 'pending', details: { ...body } });
  const jobId = startJob({ id });
  return {
    success: true,
    message: 'Patient processing. A webhook event will be sent upon completion.',
    patient_id: id,
    job_id: Number(jobId),
  };
}

export function endCreation(job: EndingJob): JobOutcome {
  const id = String(job.input['id']);
  const record = job.records.find<PatientRecord>(PATIENTS, id);
  const created = record && enterPatient(job, record);
  return created ?? { type: 'patient.failed', data: { patient_id: id } };
}

/** Puts a pending patient, or one that failed before, into the EHR. */
export function enterPatient(
  { clinic, records, now }: EndingJob,
  record: PatientRecord,
  type = 'patient.created',
): JobOutcome {
  const { id, details } = record;
  const problems = problemsOf(clinic, records, details);
  if (problems.length > 0) {
    records.put<PatientRecord>(PATIENTS, { ...record, status: 'failed' });
    return failedJob('patient.failed', { patient_id: id }, problems);
  }
  const ehrId = ehrIdMaker(clinic.profile.emrName, clinic.random('patient', id))(6);
  const mrn = nextMrn(clinic, records);
  const entered = records.put<PatientRecord>(PATIENTS, { ...record, status: 'active', mrn, ehrId });
  const payer = keepFirstInsurances(clinic, records, mrn, details);
  keepEligibility(clinic, records, entered, payer, now);
  return { type, data: { patient_id: id, mrn } };
}

/** Above those that the clinic was drawn with. */
function nextMrn(clinic: Clinic, records: PracticeRecords): string {
  const mrns = knownPatients(clinic, records).map(({ mrn }) => Number(mrn));
  return String(Math.max(...mrns) + drawNext(clinic, records, 'mrn').int(1, 60));
}

function hasText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}
