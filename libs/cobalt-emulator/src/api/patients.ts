import type { WirePatient } from '../clinics/index.js';
import type { AccountCall } from './api-context.js';
import type { Endpoint } from './endpoint.js';
import { contains, samePhone } from './text-filters.js';

/** Assumptions: neither is documented; the sample answer has pages of 30. */
const DEFAULT_PAGE_SIZE = 30;
const MAX_PAGE_SIZE = 100;

export const patientEndpoints: readonly Endpoint[] = [
  { operationId: 'listPatients', handleAccount: listPatients },
];

interface PatientQuery {
  readonly dob?: string;
  readonly first_name?: string;
  readonly last_name?: string;
  readonly mrn?: string;
  readonly ehr_id?: string;
  readonly phone?: string;
  readonly page?: number;
  readonly page_size?: number;
}

function listPatients({ clinic, query }: AccountCall): object {
  const { page = 1, page_size: asked = DEFAULT_PAGE_SIZE, ...filters } = query as PatientQuery;
  const pageSize = Math.min(asked, MAX_PAGE_SIZE);
  const found = clinic.patients.filter((patient) => matches(patient, filters));
  return {
    success: true,
    patients: found.slice((page - 1) * pageSize, page * pageSize),
    pagination: {
      current_page: page,
      total_pages: Math.ceil(found.length / pageSize),
      total_count: found.length,
      page_size: pageSize,
    },
  };
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
