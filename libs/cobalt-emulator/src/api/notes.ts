import type { EndingJob, JobOutcome } from '../jobs/index.js';
import type { AccountCall } from './api-context.js';
import { assertEClinicalWorks } from './emr-only.js';
import type { Endpoint } from './endpoint.js';
import { failedJob } from './failed-job.js';
import { invalidField } from './field-errors.js';
import { appointmentNotFound, findAppointment } from './find-appointment.js';
import { addNote } from './known-notes.js';
import { drawNext } from './new-ids.js';

export const noteEndpoints: readonly Endpoint[] = [
  { operationId: 'createNote', handleAccount: createNote, end: endNote },
];

/** As documented: 30 to 90 seconds. */
const FASTEST_MS = 30_000;
const SLOWEST_MS = 90_000;

function createNote({ body, connection, clinic, records, state, startJob }: AccountCall): object {
  const { note } = body;
  if (typeof note === 'object') assertEClinicalWorks(connection, 'A note in sections');
  // Of diagnoses the pages disagree: they are taken with either form.
  else if ('cpt_codes' in body) throw invalidField('cpt_codes', 'must be sent with a note in sections');
  const appointment = findAppointment(clinic, records, String(body['appointment_id']), state.clock.now());
  if (!appointment) throw appointmentNotFound();
  const text = typeof note === 'string' ? note : sectionsOf(note as object);
  const takesMs = drawNext(clinic, records, 'note').int(FASTEST_MS, SLOWEST_MS);
  const jobId = startJob({ appointment_id: appointment.id, text }, takesMs);
  return { success: true, message: 'Note upload in progress.', job_id: Number(jobId) };
}

function endNote({ input, clinic, records, now }: EndingJob): JobOutcome {
  const { appointment_id, text } = input as { appointment_id: string; text: string };
  if (!findAppointment(clinic, records, appointment_id, now)) {
    const reason = { code: 'appointment_not_found', description: 'Appointment not found.' };
    return failedJob('note.failed', { appointment_id }, [reason]);
  }
  addNote(records, appointment_id, text);
  return { type: 'note.uploaded', data: { appointment_id } };
}

/** The sections one below the other, each under its name. */
function sectionsOf(note: object): string {
  return Object.entries(note)
    .map(([name, text]) => `${name}: ${typeof text === 'string' ? text : JSON.stringify(text)}`)
    .join('\n');
}
