import type { components } from '@nestjs-cobalt/contract';
import { chartOf, pharmacies, type Clinic, type WirePatient, type WirePharmacy } from '../clinics/index.js';
import type { EndingJob, JobOutcome } from '../jobs/index.js';
import type { PracticeRecords } from '../records/index.js';
import type { AccountCall } from './api-context.js';
import { ApiError } from './api-error.js';
import { assertEClinicalWorks } from './emr-only.js';
import { failedFetch } from './failed-fetch.js';
import { insurancesOf, type PatientInsurance } from './known-insurances.js';
import { knownPatients, PATIENTS, type PatientRecord } from './known-patients.js';
import { tasksOf } from './known-tasks.js';
import { sameId } from './plain-id.js';
import type { PatientFields } from './patient-details.js';
import { contains, samePhone } from './text-filters.js';

type FetchBody = components['schemas']['FetchPatientsRequest'];
type FetchedPatient = components['schemas']['FetchedPatient'];

const NAMES = ['first_name', 'last_name'] as const;
const DETAILS = ['dob', ...NAMES, 'phone'] as const;
const WANTED = { dob: ['dob'], name: NAMES, phone: ['phone'], mrn: ['mrn'] } as const;

/** In the documented words. Without `search_by` an `mrn` will do, as in the newest sample. @throws ApiError 400 */
export function checkFetch(body: Readonly<Record<string, unknown>>): void {
  if (body['search_by'] === undefined && body['mrn'] === undefined) throw missing(['search_by']);
  if (![...DETAILS, 'mrn'].some((field) => field in body)) {
    const fields = DETAILS.join(', ');
    throw new ApiError(400, `At least one of the following parameters must be provided: ${fields}.`);
  }
}

/** @throws ApiError 400 */
export function fetchPatients({ connection, body, startJob }: AccountCall): object {
  const { search_by: by = 'mrn', include = [], ...asked } = body as FetchBody;
  const wanted: readonly (keyof typeof asked)[] = WANTED[by];
  if (!wanted.some((field) => asked[field] !== undefined)) throw missing(wanted);
  const also = (typeof include === 'string' ? include.split(',') : include).map((each) => each.trim());
  if (also.includes('insurances')) assertEClinicalWorks(connection, 'include insurances');
  const jobId = startJob({ by, asked, also });
  return {
    success: true,
    message: 'Live fetch request accepted. Results will be sent via webhook when ready.',
    job_id: jobId,
  };
}

export function endFetch(job: EndingJob): JobOutcome {
  const { input, clinic, records } = job;
  const failed = failedFetch(job);
  const { by, asked, also } = input as unknown as {
    by: NonNullable<FetchBody['search_by']>;
    asked: FetchBody;
    also: readonly string[];
  };
  const patients = (failed ? [] : knownPatients(clinic, records))
    .map((known) => ({ known, patient: read(clinic, records, known) }))
    .filter(({ patient }) => matches(patient, by, asked))
    .map(({ known, patient }) => ({ ...patient, ...included(clinic, records, known, also) }));
  return {
    type: 'patient.live_fetch_completed',
    data: { success: true, patient_count: patients.length, patients, ...failed },
  };
}

function matches(patient: FetchedPatient, by: string, asked: FetchBody): boolean {
  if (by === 'mrn') return patient.mrn === asked.mrn;
  if (by === 'dob') return patient.date_of_birth === asked.dob;
  if (by === 'phone')
    return samePhone(patient.phone, asked.phone) || samePhone(patient.cell_phone, asked.phone);
  return contains(patient.first_name, asked.first_name) && contains(patient.last_name, asked.last_name);
}

/** As the EHR has it: the chart that was drawn, and over it what calls have said. */
function read(clinic: Clinic, records: PracticeRecords, patient: WirePatient): FetchedPatient {
  const id = String(patient.id);
  const isDrawn = clinic.patients.some((each) => each.id === patient.id);
  const chart = isDrawn ? chartOf(clinic, id) : undefined;
  const details = (records.find<PatientRecord>(PATIENTS, id)?.details ?? {}) as PatientFields;
  const [first] = insurancesOf(clinic, records, patient);
  const chosen = pharmacies(clinic).find((each) => sameId(each.id, details.pharmacy_id ?? ''));
  const pharmacy = chosen ?? chart?.pharmacy;
  return {
    id,
    mrn: patient.mrn,
    first_name: patient.first_name,
    last_name: patient.last_name,
    middle_name: null,
    date_of_birth: patient.dob,
    address_street: details.address_street ?? chart?.address.street ?? null,
    address_city: details.address_city ?? chart?.address.city ?? null,
    address_state: details.address_state ?? chart?.address.state ?? null,
    address_zip: details.address_zip ?? chart?.address.zip ?? null,
    phone: patient.phone,
    cell_phone: details.cell_phone ?? null,
    sex: patient.sex,
    email: details.email ?? chart?.email ?? null,
    insurance_name: first?.companyName ?? null,
    insurance_subscriber_number: first?.memberId ?? null,
    rendering_provider_id: details.referred_to_provider_id ?? null,
    medications: [...(chart?.medications ?? [])],
    pharmacies: pharmacy ? [pharmacyOf(pharmacy)] : [],
  };
}

function included(
  clinic: Clinic,
  records: PracticeRecords,
  patient: WirePatient,
  also: readonly string[],
): Pick<FetchedPatient, 'insurances' | 'tasks'> {
  return {
    ...(also.includes('insurances') && {
      insurances: insurancesOf(clinic, records, patient).map(insuranceOf),
    }),
    ...(also.includes('tasks') && { tasks: tasksOf(records, String(patient.mrn)) }),
  };
}

function pharmacyOf({
  ehr_id,
  name,
  address,
  phone,
}: WirePharmacy): NonNullable<FetchedPatient['pharmacies']>[number] {
  return {
    pharmacy_ehr_id: ehr_id,
    is_primary: '1',
    name,
    address: address?.address1,
    city: address?.city,
    state: address?.state,
    zip: address?.zip,
    phone,
  };
}

function insuranceOf(insurance: PatientInsurance): NonNullable<FetchedPatient['insurances']>[number] {
  return {
    emr_insurance_id: insurance.id,
    priority: insurance.priority,
    insurance_ehr_id: insurance.companyEhrId,
    insurance_name: insurance.companyName,
    insurance_subscriber_number: insurance.memberId,
    group_id: insurance.groupId,
    plan_begin_date: insurance.planBeginDate,
    copayment: insurance.copayment,
    relationship_to_subscriber: insurance.relationship,
    guarantor_id: null,
    is_guarantor_patient: insurance.relationship === '01',
  };
}

function missing(fields: readonly string[]): ApiError {
  return new ApiError(400, `Missing required parameters: ${fields.join(', ')}.`);
}
