import type { PatientEligibility } from '../clinics/index.js';
import type { AccountCall } from './api-context.js';
import { ApiError } from './api-error.js';
import type { Endpoint } from './endpoint.js';
import { knownEligibility } from './known-eligibility.js';
import { pageOf, pageOfRecords, type PageQuery } from './pages.js';
import { assertOrder } from './text-filters.js';

export const eligibilityEndpoints: readonly Endpoint[] = [
  { operationId: 'listEligibilityChecks', handleAccount: listEligibilityChecks },
  { operationId: 'listEligibilityBenefits', handleAccount: listEligibilityBenefits },
];

interface EligibilityQuery extends PageQuery {
  readonly start_date?: string;
  readonly end_date?: string;
  readonly patient_mrn?: string;
  readonly coverage_status?: string;
}

function listEligibilityChecks({ clinic, records, state, query }: AccountCall): object {
  const { page, page_size, ...filters } = query as EligibilityQuery;
  assertOrder(filters.start_date, filters.end_date);
  const found = knownEligibility(clinic, records, state.clock.now()).filter((each) => matches(each, filters));
  const result = pageOf(found, { page, page_size });
  const checks = result.items.map(({ check }) => check);
  return { success: true, eligibility_checks: checks, pagination: pageOfRecords(result) };
}

function listEligibilityBenefits({ clinic, records, state, query, params }: AccountCall): object {
  const { benefit_type: type, ...asked } = query as PageQuery & { readonly benefit_type?: string };
  const known = knownEligibility(clinic, records, state.clock.now()).find(
    ({ check }) => check.id === params['id'],
  );
  if (!known) throw new ApiError(404, 'Eligibility check not found.');
  const found = known.benefits.filter((benefit) => type === undefined || benefit.benefit_type === type);
  const result = pageOf(found, asked);
  return { success: true, benefits: result.items, pagination: pageOfRecords(result) };
}

function matches({ check, patientMrn }: PatientEligibility, filters: EligibilityQuery): boolean {
  const day = check.service_date ?? '';
  return (
    (filters.start_date === undefined || day >= filters.start_date) &&
    (filters.end_date === undefined || day <= filters.end_date) &&
    (filters.patient_mrn === undefined || patientMrn === filters.patient_mrn) &&
    (filters.coverage_status === undefined || check.coverage_status === filters.coverage_status)
  );
}
