import type { components } from '@nestjs-cobalt/contract';
import { ehrIdMaker, type InsuranceCompany } from '../clinics/index.js';
import type { EndingJob, JobOutcome } from '../jobs/index.js';
import type { AccountCall } from './api-context.js';
import { ApiError } from './api-error.js';
import { assertEClinicalWorks, isEClinicalWorks } from './emr-only.js';
import type { Endpoint } from './endpoint.js';
import { failedJob, PATIENT_NOT_FOUND } from './failed-job.js';
import { missingField } from './field-errors.js';
import { findCompany, insurancesOf, INSURANCES, type PatientInsurance } from './known-insurances.js';
import { findPatient } from './known-patients.js';
import { drawNext } from './new-ids.js';
import { relationshipCode, SELF } from './relationships.js';

export const patientInsuranceEndpoints: readonly Endpoint[] = [
  {
    operationId: 'addPatientInsurance',
    check: refuseLonePayerId,
    handleAccount: addInsurance,
    end: endAddition,
  },
  {
    operationId: 'updatePatientInsurance',
    check: refuseLonePayerId,
    handleAccount: updateInsurance,
    end: endUpdate,
  },
];

type InsuranceBody = components['schemas']['UpdatePatientInsuranceRequest'] &
  Pick<Partial<components['schemas']['AddPatientInsuranceRequest']>, 'priority'>;
type Changes = Partial<Omit<PatientInsurance, 'id' | 'patientMrn'>>;

/** Assumption: the text. @throws ApiError 400 */
function refuseLonePayerId(body: Readonly<Record<string, unknown>>): void {
  if (!('insurance_payer_id' in body) || 'insurance_provider_id' in body || 'insurance_name' in body) return;
  throw new ApiError(400, 'insurance_payer_id must be sent with insurance_name.');
}

function addInsurance(call: AccountCall): object {
  const { connection, body } = call;
  if (isEClinicalWorks(connection) && !('plan_begin_date' in body)) throw missingField('plan_begin_date');
  return start(call);
}

function updateInsurance(call: AccountCall): object {
  assertEClinicalWorks(call.connection, 'Update of patient insurances');
  return start(call);
}

/** @throws ApiError 400 or 404 */
function start(call: AccountCall): object {
  const { clinic, records, params, startJob } = call;
  const changes = changesOf(call);
  const id = drawNext(clinic, records, 'patient insurance').hex(32);
  const jobId = startJob({
    patient_insurance_id: id,
    emrInsuranceId: params['emr_insurance_id'],
    patientMrn: params['patient_mrn'],
    changes,
  });
  return {
    success: true,
    message: 'Patient insurance processing. A webhook event will be sent upon completion.',
    patient_insurance_id: id,
    job_id: Number(jobId),
  };
}

function changesOf({ clinic, connection, body, params }: AccountCall): Changes {
  const asked = body as InsuranceBody;
  const relationship =
    asked.relationship_to_subscriber === undefined
      ? undefined
      : relationshipCode(asked.relationship_to_subscriber, isEClinicalWorks(connection));
  const subscriber = asked.subscriber_demographics;
  if (relationship !== undefined && relationship !== SELF && isEClinicalWorks(connection)) {
    if (!subscriber?.first_name) throw missingField('subscriber_demographics.first_name');
    if (!subscriber.last_name) throw missingField('subscriber_demographics.last_name');
  }
  const company = companyOf({ clinic, body: asked });
  if (company && !company.ehrId && 'emr_insurance_id' in params) {
    throw new ApiError(400, 'The insurance provider has no ehrId.');
  }
  return given({
    companyEhrId: company && (company.ehrId ?? null),
    companyName: company?.name,
    memberId: asked.member_id,
    groupId: asked.group_id,
    planBeginDate: asked.plan_begin_date,
    copayment: asked.copayment,
    relationship,
    priority: asked.priority === undefined ? undefined : Number(asked.priority),
    subscriber,
  });
}

/** The id counts before the name. @throws ApiError 404 for one that is not known */
function companyOf({
  clinic,
  body,
}: Pick<AccountCall, 'clinic'> & { readonly body: InsuranceBody }): InsuranceCompany | undefined {
  const { insurance_provider_id: id, insurance_name: name, insurance_payer_id: payerId } = body;
  if (id === undefined && name === undefined) return undefined;
  const company = findCompany(clinic, { id, name, payerId });
  if (!company) throw new ApiError(404, 'Insurance provider not found.');
  return company;
}

function endAddition({ input, clinic, records }: EndingJob): JobOutcome {
  const { patient_insurance_id, changes, patientMrn } = input as unknown as InsuranceJob;
  const patient = findPatient(clinic, records, patientMrn);
  if (!patient) return failedJob('patient.insurance.failed', { patient_insurance_id }, [PATIENT_NOT_FOUND]);
  const known = insurancesOf(clinic, records, patient);
  const random = clinic.random('patient insurance', patient_insurance_id);
  const insurance: PatientInsurance = {
    id: ehrIdMaker(clinic.profile.emrName, random)(7),
    patientMrn,
    companyEhrId: null,
    companyName: '',
    memberId: null,
    groupId: null,
    planBeginDate: null,
    copayment: null,
    relationship: SELF,
    priority: known.length + 1,
    ...changes,
  };
  records.put<PatientInsurance>(INSURANCES, insurance);
  const data = { patient_insurance_id, emr_insurance_id: insurance.id, patient_mrn: patientMrn };
  return { type: 'patient.insurance.added', data: { ...data, audit_trail: auditTrail({}, changes) } };
}

function endUpdate({ input, clinic, records }: EndingJob): JobOutcome {
  const { patient_insurance_id, emrInsuranceId, changes, patientMrn } = input as unknown as InsuranceJob;
  const data = { patient_insurance_id, emr_insurance_id: emrInsuranceId, patient_mrn: patientMrn };
  const patient = findPatient(clinic, records, patientMrn);
  if (!patient) return failedJob('patient.insurance.failed', data, [PATIENT_NOT_FOUND]);
  const known = insurancesOf(clinic, records, patient).find(({ id }) => id === emrInsuranceId);
  if (!known) {
    const reason = { code: 'insurance_not_found', description: 'Insurance not found.' };
    return failedJob('patient.insurance.failed', data, [reason]);
  }
  records.put<PatientInsurance>(INSURANCES, { ...known, ...changes });
  return { type: 'patient.insurance.updated', data: { ...data, audit_trail: auditTrail(known, changes) } };
}

interface InsuranceJob {
  readonly patient_insurance_id: string;
  readonly emrInsuranceId?: string;
  readonly patientMrn: string;
  readonly changes: Changes;
}

/** One entry a field. Beside `attempted` and `note` the keys are an assumption. */
function auditTrail(before: Changes, after: Changes): object[] {
  const old = before as Readonly<Record<string, unknown>>;
  return Object.entries(after)
    .filter(([field, value]) => old[field] !== value)
    .map(([field, value]) => ({
      field: field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      previous: old[field] ?? null,
      attempted: value,
      note: 'Set.',
    }));
}

function given<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}
