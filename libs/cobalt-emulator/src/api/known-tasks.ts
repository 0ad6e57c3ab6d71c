import type { components } from '@nestjs-cobalt/contract';
import type { PracticeRecords } from '../records/index.js';

/** The collection of tasks that calls have created. */
export const TASKS = 'tasks';

type FetchedTask = components['schemas']['FetchedTask'];

/** A task in the EHR: its fields as they were sent, its id there, and the notes that were added. */
export interface TaskRecord {
  /** Cobalt's. */
  readonly id: string;
  readonly emrTaskId: string;
  readonly patient_mrn: string;
  readonly description: string;
  readonly subject?: string | null;
  readonly assignee_user_id?: string;
  readonly notes: readonly string[];
}

/** The task of an id in the EHR. */
export function taskInEhr(records: PracticeRecords, emrTaskId: string): TaskRecord | undefined {
  return records.all<TaskRecord>(TASKS).find((task) => task.emrTaskId === emrTaskId);
}

/** A patient's tasks, as a live fetch of patients shows them. Assumption: all but `emr_task_id`. */
export function tasksOf(records: PracticeRecords, mrn: string): FetchedTask[] {
  return records
    .all<TaskRecord>(TASKS)
    .filter((task) => task.patient_mrn === mrn)
    .map(({ emrTaskId, subject = null, description, notes }) => ({
      emr_task_id: emrTaskId,
      subject,
      description,
      notes: [...notes],
    }));
}
