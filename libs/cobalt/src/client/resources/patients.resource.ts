import {
  readAcknowledgement,
  readCreatedPatient,
  readPatient,
  readStartedFetch,
  writeCreatePatientRequest,
  writeFetchPatientsRequest,
  writeListPatientsQuery,
  writeUpdatePatientRequest,
} from '@nestjs-cobalt/contract';
import type {
  Acknowledgement,
  CreatePatientInput,
  CreatedPatient,
  FetchPatientsInput,
  ListPatientsParams,
  Patient,
  StartedFetch,
  UpdatePatientInput,
} from '@nestjs-cobalt/contract';

import type { CallOptions } from '../call-options.js';
import { checkInput, fetchPatientsRules } from '../input/index.js';
import type { OperationCaller } from '../operation-caller.js';
import type { PagedList } from '../paged-list.js';
import { listPages } from './list-pages.js';

/** The practice's patients. */
export class PatientsResource {
  constructor(private readonly caller: OperationCaller) {}

  /**
   * Patients, page by page. Await it for one page, iterate it for all patients:
   *
   * ```ts
   * const { items, pagination } = await cobalt.org(orgId).patients.list({ lastName: 'Doe' });
   * for await (const patient of cobalt.org(orgId).patients.list()) …
   * ```
   *
   * @param params filters: `dob` as `YYYY-MM-DD`, names by a part of them in any case; `page` is where to start, from
   *   1; neither default nor limit of `pageSize` is documented
   * @throws CobaltValidationError `COBALT_INVALID_REQUEST` for a filter that breaks a rule; nothing was sent
   * @see operation `listPatients` of the contract
   */
  list(params: ListPatientsParams = {}, options?: CallOptions): PagedList<Patient> {
    const pages = { params, write: writeListPatientsQuery, read: readPatient };
    return listPages(this.caller, 'listPatients', pages, options);
  }

  /**
   * Creates a patient. The event `patient.created` or `patient.failed` (a duplicate, for instance) says how it went.
   *
   * @param input what `requiredPatientFields` of the settings lists is mandatory; `dob` as `YYYY-MM-DD`.
   *   `referringProviderId`, `pcpId`, `insuranceProviderId` and `pharmacyId` are Cobalt's ids, `referredToProviderId`
   *   is an `ehrId`
   * @throws CobaltValidationError `COBALT_INVALID_REQUEST` for an input that breaks a rule, and nothing was sent;
   *   `COBALT_VENDOR_REFUSED` when Cobalt refuses it
   * @see operation `createPatient` of the contract
   */
  async create(input: CreatePatientInput, options?: CallOptions): Promise<CreatedPatient> {
    checkInput('createPatient', input);
    const body = writeCreatePatientRequest(input);
    return this.caller.call('createPatient', { body, read: readCreatedPatient }, options);
  }

  /**
   * Changes a patient. While the patient is `pending` or `failed`, any field of {@link create}, for the next try; once
   * `active`, phones, e-mail and address, carried out in the background. `jobId` is null when Cobalt gives none. That
   * it ends in `patient.updated` or `patient.failed` is an assumption.
   *
   * @param id Cobalt's `id` of the patient, as {@link create} and its event give it; not the medical record number
   * @param input phones as `222-333-4444`, `addressState` as two letters, `addressZip` as 5 digits or ZIP+4
   * @throws CobaltValidationError `COBALT_INVALID_REQUEST` for an input that breaks a rule, and nothing was sent;
   *   `COBALT_VENDOR_REFUSED` when Cobalt refuses it
   * @throws CobaltNotFoundError `COBALT_VENDOR_NOT_FOUND` when there is none (an assumption)
   * @see operation `updatePatient` of the contract
   */
  async update(id: string, input: UpdatePatientInput, options?: CallOptions): Promise<Acknowledgement> {
    checkInput('updatePatient', input);
    const body = writeUpdatePatientRequest(input);
    return this.caller.call('updatePatient', { path: { id }, body, read: readAcknowledgement }, options);
  }

  /**
   * Has patients read from the EHR now. The event `patient.live_fetch_completed` of the job brings them, with
   * medications and pharmacies, and what `include` asks for.
   *
   * @param input `searchBy` and what it searches by: `dob` (`YYYY-MM-DD`), `firstName` and `lastName`, `phone`
   *   (`222-333-4444`) or `mrn`
   * @throws CobaltValidationError `COBALT_INVALID_REQUEST` for an input that breaks a rule, and nothing was sent;
   *   `COBALT_VENDOR_REFUSED` when Cobalt refuses it
   * @see operation `fetchPatients` of the contract
   */
  async fetch(input: FetchPatientsInput, options?: CallOptions): Promise<StartedFetch> {
    checkInput('fetchPatients', input, ...fetchPatientsRules);
    const body = writeFetchPatientsRequest(input);
    return this.caller.call('fetchPatients', { body, read: readStartedFetch }, options);
  }
}
