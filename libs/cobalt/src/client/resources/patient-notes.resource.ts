import { readCreatedPatientNote, writeCreatePatientNoteRequest } from '@nestjs-cobalt/contract';
import type { CreatePatientNoteInput, CreatedPatientNote } from '@nestjs-cobalt/contract';

import type { CallOptions } from '../call-options.js';
import { checkInput } from '../input/index.js';
import type { OperationCaller } from '../operation-caller.js';

/** Notes about patients, outside of an appointment. */
export class PatientNotesResource {
  constructor(private readonly caller: OperationCaller) {}

  /**
   * Puts a note into a patient's chart. The events' names are not documented: `patient_note.created` and
   * `patient_note.failed` are assumptions.
   *
   * @param input `locationId` is the `ehrId` of a location, not Cobalt's id
   * @throws CobaltValidationError `COBALT_INVALID_REQUEST` for an input that breaks a rule, and nothing was sent;
   *   `COBALT_VENDOR_REFUSED` when Cobalt refuses it
   * @see operation `createPatientNote` of the contract
   */
  async create(input: CreatePatientNoteInput, options?: CallOptions): Promise<CreatedPatientNote> {
    checkInput('createPatientNote', input);
    const body = writeCreatePatientNoteRequest(input);
    return this.caller.call('createPatientNote', { body, read: readCreatedPatientNote }, options);
  }
}
