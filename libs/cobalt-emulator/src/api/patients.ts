import type { WirePatient } from '../clinics/index.js';
import type { AccountCall } from './api-context.js';
import { createPatient, endCreation } from './create-patient.js';
import type { Endpoint } from './endpoint.js';
import { checkFetch, endFetch, fetchPatients } from './fetch-patients.js';
import { knownPatients } from './known-patients.js';
import { currentPage, pageOf, type PageQuery } from './pages.js';
import { contains, samePhone } from './text-filters.js';
import { endUpdateOfPatient, updatePatient } from './update-patient.js';

/** Assumptions: neither is documented; the sample answer has pages of 30. */
const DEFAULT_PAGE_SIZE = 30;
const MAX_PAGE_SIZE = 100;

export const patientEndpoints: readonly Endpoint[] = [
  { operationId: 'listPatients', handleAccount: listPatients },
  { operationId: 'createPatient', handleAccount: createPatient, end: endCreation },
  { operationId: 'updatePatient', handleAccount: updatePatient, end: endUpdateOfPatient },
  {
    operationId: 'fetchPatients',
    status: 202,
    check: checkFetch,
    handleAccount: fetchPatients,
    end: endFetch,
  },
];

interface PatientQuery extends PageQuery {
  readonly dob?: string;
  readonly first_name?: string;
  readonly last_name?: string;
  readonly mrn?: string;
  readonly ehr_id?: string;
  readonly phone?: string;
}

function listPatients({ clinic, records, query }: AccountCall): object {
  const { page: asked, page_size: size = DEFAULT_PAGE_SIZE, ...filters } = query as PatientQuery;
  const found = knownPatients(clinic, records).filter((patient) => matches(patient, filters));
  const page = pageOf(found, { page: asked, page_size: Math.min(size, MAX_PAGE_SIZE) });
  return { success: true, patients: page.items, pagination: currentPage(page) };
}

function matches(patient: WirePatient, filters: PatientQuery): boolean {
  return (
    (filters.dob === undefined || patient.dob === filters.dob) &&
    contains(patient.first_name, filters.first_name) &&
    contains(patient.last_name, filters.last_name) &&
    (filters.mrn === undefined || patient.mrn === filters.mrn) &&
    (filters.ehr_id === undefined || patient.ehr_id === filters.ehr_id) &&
    samePhone(patient.phone, filters.phone)
  );
}
