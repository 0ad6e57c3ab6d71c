import { readCreatedTaskNote, writeCreateTaskNoteRequest } from '@nestjs-cobalt/contract';
import type { CreateTaskNoteInput, CreatedTaskNote } from '@nestjs-cobalt/contract';

import type { CallOptions } from '../call-options.js';
import { checkInput } from '../input/index.js';
import type { OperationCaller } from '../operation-caller.js';

/** Notes of tasks. */
export class TaskNotesResource {
  constructor(private readonly caller: OperationCaller) {}

  /**
   * Adds a note to a task. The events' names are not documented: `task_note.created` and `task_note.failed` are
   * assumptions.
   *
   * @param input `emrTaskId` is the task's id in the EHR, from the event `task.created` or from
   *   `patients.fetch({ …, include: ['tasks'] })`; not the `taskId` that creating it gave
   * @throws CobaltValidationError `COBALT_INVALID_REQUEST` for an input that breaks a rule, and nothing was sent;
   *   `COBALT_VENDOR_REFUSED` when Cobalt refuses it
   * @see operation `createTaskNote` of the contract
   */
  async create(input: CreateTaskNoteInput, options?: CallOptions): Promise<CreatedTaskNote> {
    checkInput('createTaskNote', input);
    const body = writeCreateTaskNoteRequest(input);
    return this.caller.call('createTaskNote', { body, read: readCreatedTaskNote }, options);
  }
}
