import {
  readPatientInsuranceJob,
  writeAddPatientInsuranceRequest,
  writeUpdatePatientInsuranceRequest,
} from '@nestjs-cobalt/contract';
import type {
  AddPatientInsuranceInput,
  PatientInsuranceJob,
  UpdatePatientInsuranceInput,
} from '@nestjs-cobalt/contract';

import type { CallOptions } from '../call-options.js';
import { checkInput, updatePatientInsuranceRules } from '../input/index.js';
import type { OperationCaller } from '../operation-caller.js';

/** The insurances of patients. */
export class PatientInsurancesResource {
  constructor(private readonly caller: OperationCaller) {}

  /**
   * Adds an insurance to a patient. Ends in `patient.insurance.added`, whose data has the `emrInsuranceId`, or in
   * `patient.insurance.failed`.
   *
   * @param patientMrn the patient's medical record number, not an id
   * @param input the company is Cobalt's `insuranceProviderId` (best) or `insuranceName`; a payer id alone is refused.
   *   `priority` is 1 to 3, `planBeginDate` is `YYYY-MM-DD` and required by eClinicalWorks, `copayment` is in dollars, 0
   *   or more; `subscriberDemographics` with `state` as two letters and `zip` as 5 digits or ZIP+4
   * @throws CobaltValidationError `COBALT_INVALID_REQUEST` for an input that breaks a rule, and nothing was sent;
   *   `COBALT_VENDOR_REFUSED` when Cobalt refuses it
   * @throws CobaltNotFoundError `COBALT_VENDOR_NOT_FOUND` for an unknown insurance company
   * @see operation `addPatientInsurance` of the contract
   */
  async add(
    patientMrn: string,
    input: AddPatientInsuranceInput,
    options?: CallOptions,
  ): Promise<PatientInsuranceJob> {
    checkInput('addPatientInsurance', input);
    const path = { patient_mrn: patientMrn };
    const body = writeAddPatientInsuranceRequest(input);
    return this.caller.call('addPatientInsurance', { path, body, read: readPatientInsuranceJob }, options);
  }

  /**
   * Changes an insurance of a patient; eClinicalWorks only. What is left out is kept. Ends in
   * `patient.insurance.updated` or `patient.insurance.failed`.
   *
   * @param patientMrn the patient's medical record number, not an id
   * @param emrInsuranceId the insurance's id in the EHR, from the event of {@link add} or from
   *   `patients.fetch({ …, include: ['insurances'] })`
   * @param input as in {@link add}, without `priority`; another company must be one that the EHR knows
   * @throws CobaltValidationError `COBALT_INVALID_REQUEST` for an input that breaks a rule, and nothing was sent;
   *   `COBALT_VENDOR_REFUSED` when Cobalt refuses it
   * @throws CobaltNotFoundError `COBALT_VENDOR_NOT_FOUND` for an unknown insurance company
   * @see operation `updatePatientInsurance` of the contract
   */
  async update(
    patientMrn: string,
    emrInsuranceId: string,
    input: UpdatePatientInsuranceInput,
    options?: CallOptions,
  ): Promise<PatientInsuranceJob> {
    checkInput('updatePatientInsurance', input, ...updatePatientInsuranceRules);
    const path = { patient_mrn: patientMrn, emr_insurance_id: emrInsuranceId };
    const body = writeUpdatePatientInsuranceRequest(input);
    return this.caller.call('updatePatientInsurance', { path, body, read: readPatientInsuranceJob }, options);
  }
}
