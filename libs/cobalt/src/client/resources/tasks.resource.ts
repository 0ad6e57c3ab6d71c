import { readCreatedTask, writeCreateTaskRequest } from '@nestjs-cobalt/contract';
import type { CreateTaskInput, CreatedTask } from '@nestjs-cobalt/contract';

import type { CallOptions } from '../call-options.js';
import { checkInput } from '../input/index.js';
import type { OperationCaller } from '../operation-caller.js';

/** Tasks of the practice's staff. */
export class TasksResource {
  constructor(private readonly caller: OperationCaller) {}

  /**
   * Creates a task. Ends in `task.created`, whose data has the `emrTaskId` that notes of it want; that a failure is
   * `task.failed` is an assumption.
   *
   * @param input `assigneeUserId` and `notifyList` are ids in the EHR; whether `subject`, `assigneeUserId` and
   *   `phoneCallTypeId` are required depends on the EHR
   * @throws CobaltValidationError `COBALT_VENDOR_REFUSED` when the EHR wants a field that is missing, or does not
   *   know the assignee
   * @see operation `createTask` of the contract
   */
  async create(input: CreateTaskInput, options?: CallOptions): Promise<CreatedTask> {
    checkInput('createTask', input);
    const body = writeCreateTaskRequest(input);
    return this.caller.call('createTask', { body, read: readCreatedTask }, options);
  }
}
