import { ehrIdMaker } from '../clinics/index.js';
import type { EndingJob, JobOutcome } from '../jobs/index.js';
import type { ConnectionRecord } from '../state/index.js';
import type { AccountCall } from './api-context.js';
import { ApiError } from './api-error.js';
import { isEClinicalWorks } from './emr-only.js';
import type { Endpoint } from './endpoint.js';
import { failedJob, PATIENT_NOT_FOUND } from './failed-job.js';
import { missingField } from './field-errors.js';
import { isStaff } from './known-people.js';
import { findPatient } from './known-patients.js';
import { TASKS, taskInEhr, type TaskRecord } from './known-tasks.js';
import { startRecord } from './start-record.js';

export const taskEndpoints: readonly Endpoint[] = [
  { operationId: 'createTask', handleAccount: createTask, end: endTask },
  { operationId: 'createTaskNote', handleAccount: createTaskNote, end: endTaskNote },
];

/** What an EHR wants beside description and patient. Assumption: only that it differs is documented. */
function requiredFields(connection: ConnectionRecord): readonly string[] {
  if (isEClinicalWorks(connection)) return ['subject', 'assignee_user_id'];
  return connection.emrName === 'Practice Fusion' ? ['subject'] : ['subject', 'phone_call_type_id'];
}

function createTask(call: AccountCall): object {
  const { body, connection } = call;
  const missing = requiredFields(connection).find((field) => !body[field]);
  if (missing !== undefined) throw missingField(missing);
  const { assignee_user_id: assignee, notify_list: others = [] } = body;
  const users = assignee === undefined ? [] : [assignee];
  for (const user of [...users, ...(others as unknown[])]) {
    if (!isStaff(call, user)) throw new ApiError(400, 'User not found.');
  }
  return startRecord(call, {
    kind: 'task',
    idField: 'task_id',
    digits: 24,
    message: 'Task processing. A webhook event will be sent upon completion.',
  });
}

function endTask({ input, clinic, records }: EndingJob): JobOutcome {
  const { id, patient_mrn, subject = null, description } = input as unknown as TaskRecord;
  const data = { task_id: id, subject, description };
  if (!findPatient(clinic, records, patient_mrn)) return failedJob('task.failed', data, [PATIENT_NOT_FOUND]);
  const emrTaskId = ehrIdMaker(clinic.profile.emrName, clinic.random('task', id))(6);
  records.put<TaskRecord>(TASKS, { ...(input as unknown as TaskRecord), emrTaskId, notes: [] });
  return { type: 'task.created', data: { ...data, emr_task_id: emrTaskId } };
}

function createTaskNote(call: AccountCall): object {
  return startRecord(call, {
    kind: 'task note',
    idField: 'task_note_id',
    digits: 24,
    message: 'Task note processing. A webhook event will be sent upon completion.',
  });
}

function endTaskNote({ input, records }: EndingJob): JobOutcome {
  const data = { task_note_id: input['id'] };
  const task = taskInEhr(records, String(input['emr_task_id']));
  if (!task) {
    const reason = { code: 'task_not_found', description: 'Task not found.' };
    return failedJob('task_note.failed', data, [reason]);
  }
  records.put<TaskRecord>(TASKS, { ...task, notes: [...task.notes, String(input['note'])] });
  return { type: 'task_note.created', data };
}
