import { readCreatedMessage, writeCreateMessageRequest } from '@nestjs-cobalt/contract';
import type { CreateMessageInput, CreatedMessage } from '@nestjs-cobalt/contract';

import type { CallOptions } from '../call-options.js';
import { checkInput } from '../input/index.js';
import type { OperationCaller } from '../operation-caller.js';

/** Messages to the practice's providers; there are none to patients. */
export class MessagesResource {
  constructor(private readonly caller: OperationCaller) {}

  /**
   * Sends a message to a provider. `jobId` is null where Cobalt sends it at once. The events' names are not
   * documented: `message.created` and `message.failed` are assumptions.
   *
   * @param input `provider` is an `ehrId`, not Cobalt's id
   * @throws CobaltValidationError `COBALT_INVALID_REQUEST` for an input that breaks a rule, and nothing was sent;
   *   `COBALT_VENDOR_REFUSED` when Cobalt refuses it
   * @see operation `createMessage` of the contract
   */
  async create(input: CreateMessageInput, options?: CallOptions): Promise<CreatedMessage> {
    checkInput('createMessage', input);
    const body = writeCreateMessageRequest(input);
    return this.caller.call('createMessage', { body, read: readCreatedMessage }, options);
  }
}
