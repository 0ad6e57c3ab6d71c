import type { components } from '@nestjs-cobalt/contract';
import { insuranceCompanies, type InsuranceCompany } from '../clinics/index.js';
import type { AccountCall } from './api-context.js';
import type { Endpoint } from './endpoint.js';
import { currentPage, pageOf, type PageQuery } from './pages.js';
import { contains } from './text-filters.js';

export const insuranceProviderEndpoints: readonly Endpoint[] = [
  { operationId: 'listInsuranceProviders', handleAccount: listInsuranceProviders },
];

interface InsuranceProviderQuery extends PageQuery {
  readonly name?: string;
  readonly active?: boolean;
}

function listInsuranceProviders({ clinic, query }: AccountCall): object {
  const { name, active, ...asked } = query as InsuranceProviderQuery;
  const found = insuranceCompanies(clinic).filter(
    (company) => contains(company.name, name) && (active === undefined || company.active === active),
  );
  const page = pageOf(found, asked);
  return { success: true, insurance_providers: page.items.map(present), pagination: currentPage(page) };
}

function present(company: InsuranceCompany): components['schemas']['InsuranceProvider'] {
  const { id, name, payerId, active, createdAt } = company;
  return { id, name, payer_id: payerId, active, created_at: createdAt };
}
