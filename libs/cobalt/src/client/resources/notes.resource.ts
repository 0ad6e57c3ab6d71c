import { readAcknowledgement, writeCreateNoteRequest } from '@nestjs-cobalt/contract';
import type { Acknowledgement, CreateNoteInput } from '@nestjs-cobalt/contract';

import type { CallOptions } from '../call-options.js';
import { checkInput, createNoteRules } from '../input/index.js';
import type { OperationCaller } from '../operation-caller.js';

/** Notes in the charts of appointments. */
export class NotesResource {
  constructor(private readonly caller: OperationCaller) {}

  /**
   * Puts a note into the chart of an appointment; takes 30 to 90 seconds. Ends in `note.uploaded` (`note.created` is
   * another name of it); that a failure is `note.failed` is an assumption. `jobId` is null when Cobalt gives none.
   *
   * @param input `appointmentId` is Cobalt's `id`; `note` is a text, or, with eClinicalWorks, sections by name;
   *   `cptCodes` with sections only
   * @throws CobaltValidationError `COBALT_INVALID_REQUEST` for an input that breaks a rule, and nothing was sent;
   *   `COBALT_VENDOR_REFUSED` when Cobalt refuses it
   * @see operation `createNote` of the contract
   */
  async create(input: CreateNoteInput, options?: CallOptions): Promise<Acknowledgement> {
    checkInput('createNote', input, ...createNoteRules);
    const body = writeCreateNoteRequest(input);
    // sent after a while, perhaps: sections that are filled anew for the next patient must not be this one's
    if (typeof body.note === 'object') body.note = structuredClone(body.note);
    return this.caller.call('createNote', { body, read: readAcknowledgement }, options);
  }
}
