import type { EndingJob, JobOutcome } from '../jobs/index.js';
import type { StoredRecord } from '../records/index.js';
import type { AccountCall } from './api-context.js';
import type { Endpoint } from './endpoint.js';
import { failedJob, PATIENT_NOT_FOUND } from './failed-job.js';
import { assertLocation } from './known-people.js';
import { findPatient } from './known-patients.js';
import { startRecord } from './start-record.js';

export const patientNoteEndpoints: readonly Endpoint[] = [
  { operationId: 'createPatientNote', handleAccount: createPatientNote, end: endPatientNote },
];

function createPatientNote(call: AccountCall): object {
  assertLocation(call, call.body['location_id']);
  return startRecord(call, {
    kind: 'patient note',
    idField: 'patient_note_id',
    digits: 24,
    message: 'Patient note processing. A webhook event will be sent upon completion.',
  });
}

function endPatientNote({ input, clinic, records }: EndingJob): JobOutcome {
  const data = { patient_note_id: input['id'] };
  if (!findPatient(clinic, records, String(input['patient_mrn']))) {
    return failedJob('patient_note.failed', data, [PATIENT_NOT_FOUND]);
  }
  records.put('patient notes', input as unknown as StoredRecord);
  return { type: 'patient_note.created', data };
}
