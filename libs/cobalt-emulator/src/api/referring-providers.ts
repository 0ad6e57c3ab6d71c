import type { components } from '@nestjs-cobalt/contract';
import { ehrIdMaker, isNpi, type WireReferringProvider } from '../clinics/index.js';
import type { EndingJob, JobOutcome } from '../jobs/index.js';
import type { AccountCall } from './api-context.js';
import type { Endpoint } from './endpoint.js';
import { failedJob, type FailureReason } from './failed-job.js';
import {
  knownReferringProviders,
  REFERRING_PROVIDERS,
  type CreatedReferringProvider,
} from './known-referring-providers.js';
import { drawNext } from './new-ids.js';
import { contains, samePhone } from './text-filters.js';

export const referringProviderEndpoints: readonly Endpoint[] = [
  { operationId: 'listReferringProviders', handleAccount: listReferringProviders },
  {
    operationId: 'createReferringProvider',
    handleAccount: createReferringProvider,
    end: endReferringProvider,
  },
];

interface ReferringProviderQuery {
  readonly first_name?: string;
  readonly last_name?: string;
  readonly phone?: string;
  readonly fax?: string;
  readonly npi?: string;
}

type ReferringProviderBody = components['schemas']['CreateReferringProviderRequest'];

function listReferringProviders({ clinic, records, query }: AccountCall): object {
  const found = knownReferringProviders(clinic, records).filter((provider) => matches(provider, query));
  return { success: true, referring_providers: found };
}

function matches(provider: WireReferringProvider, filters: ReferringProviderQuery): boolean {
  return (
    contains(provider.first_name, filters.first_name) &&
    contains(provider.last_name, filters.last_name) &&
    samePhone(provider.phone, filters.phone) &&
    samePhone(provider.fax, filters.fax) &&
    (filters.npi === undefined || provider.npi === filters.npi)
  );
}

function createReferringProvider({ clinic, records, body, startJob }: AccountCall): object {
  const id = drawNext(clinic, records, 'referring provider').hex(32);
  const jobId = startJob({ id, body });
  return {
    success: true,
    message: 'Referring provider processing. A webhook event will be sent upon completion.',
    referring_provider_id: id,
    job_id: Number(jobId),
  };
}

/** The EHR looks at the NPI, not the API. */
function endReferringProvider({ input, clinic, records }: EndingJob): JobOutcome {
  const id = String(input['id']);
  const body = input['body'] as ReferringProviderBody;
  const problem = problemOf(body, knownReferringProviders(clinic, records));
  if (problem) return failedJob('referring_provider.failed', { referring_provider_id: id }, [problem]);
  const ehrId = ehrIdMaker(clinic.profile.emrName, clinic.random('referring provider', id))(6);
  records.put<CreatedReferringProvider>(REFERRING_PROVIDERS, {
    id,
    ehr_id: ehrId,
    name: `${body.last_name}, ${body.first_name}`,
    first_name: body.first_name,
    last_name: body.last_name,
    middle_initial: null,
    speciality: null,
    phone: body.phone ?? null,
    fax: body.fax ?? null,
    email: body.email ?? null,
    npi: body.npi,
    address_street: body.address ?? null,
    address_city: body.city ?? null,
    address_state: body.state ?? null,
    address_zip: body.zip_code ?? null,
  });
  return { type: 'referring_provider.created', data: { referring_provider_id: id } };
}

/** The kinds are documented: an invalid NPI, the EHR's own checks; codes and texts are ours. */
function problemOf(
  { npi }: ReferringProviderBody,
  known: readonly WireReferringProvider[],
): FailureReason | undefined {
  if (!isNpi(npi)) return { code: 'invalid_npi', description: 'The NPI is not valid.' };
  if (!known.some((provider) => provider.npi === npi)) return undefined;
  return { code: 'emr_validation_error', description: 'A referring provider with this NPI already exists.' };
}
