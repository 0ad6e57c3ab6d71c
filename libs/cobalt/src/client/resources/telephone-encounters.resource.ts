import {
  readCreatedTelephoneEncounter,
  readCreatedTelephoneEncounterAction,
  writeCreateTelephoneEncounterActionRequest,
  writeCreateTelephoneEncounterRequest,
} from '@nestjs-cobalt/contract';
import type {
  CreateTelephoneEncounterActionInput,
  CreateTelephoneEncounterInput,
  CreatedTelephoneEncounter,
  CreatedTelephoneEncounterAction,
} from '@nestjs-cobalt/contract';

import type { CallOptions } from '../call-options.js';
import { checkInput } from '../input/index.js';
import type { OperationCaller } from '../operation-caller.js';

/** Telephone encounters and what is done about them. */
export class TelephoneEncountersResource {
  constructor(private readonly caller: OperationCaller) {}

  /**
   * Creates a telephone encounter, with a refill when `refillMedicationName` is given; when that fits none of the
   * patient's refillable medications, no encounter is created and the failure lists them. The events' names are not
   * documented: `telephone_encounter.created` and `telephone_encounter.failed` are assumptions.
   *
   * @param input `providerId`, `locationId`, `assignedToId` and `pharmacyEhrId` are ids in the EHR, not Cobalt's;
   *   `reason` is at most 50 characters, `refillMedicationName` 2 to 50
   * @throws CobaltValidationError `COBALT_VENDOR_REFUSED` for an unknown provider, location or assignee
   * @see operation `createTelephoneEncounter` of the contract
   */
  async create(
    input: CreateTelephoneEncounterInput,
    options?: CallOptions,
  ): Promise<CreatedTelephoneEncounter> {
    checkInput('createTelephoneEncounter', input);
    const body = writeCreateTelephoneEncounterRequest(input);
    return this.caller.call(
      'createTelephoneEncounter',
      { body, read: readCreatedTelephoneEncounter },
      options,
    );
  }

  /**
   * Appends a line to the log of a telephone encounter, after the name of the staff member and the time. The events'
   * names are not documented: `telephone_encounter.action_created` and `telephone_encounter.action_failed` are
   * assumptions.
   *
   * @param input `emrAppointmentId` is the encounter's id in the EHR, not the `telephoneEncounterId` that
   *   {@link create} gives
   * @throws CobaltValidationError `COBALT_INVALID_REQUEST` for an input that breaks a rule, and nothing was sent;
   *   `COBALT_VENDOR_REFUSED` when Cobalt refuses it
   * @see operation `createTelephoneEncounterAction` of the contract
   */
  async createAction(
    input: CreateTelephoneEncounterActionInput,
    options?: CallOptions,
  ): Promise<CreatedTelephoneEncounterAction> {
    checkInput('createTelephoneEncounterAction', input);
    const body = writeCreateTelephoneEncounterActionRequest(input);
    const read = readCreatedTelephoneEncounterAction;
    return this.caller.call('createTelephoneEncounterAction', { body, read }, options);
  }
}
