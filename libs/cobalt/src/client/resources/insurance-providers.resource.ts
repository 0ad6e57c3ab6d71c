import { readInsuranceProvider, writeListInsuranceProvidersQuery } from '@nestjs-cobalt/contract';
import type { InsuranceProvider, ListInsuranceProvidersParams } from '@nestjs-cobalt/contract';

import type { CallOptions } from '../call-options.js';
import type { OperationCaller } from '../operation-caller.js';
import type { PagedList } from '../paged-list.js';
import { listPages } from './list-pages.js';

/** The insurance companies that Cobalt knows. */
export class InsuranceProvidersResource {
  constructor(private readonly caller: OperationCaller) {}

  /**
   * Insurance companies, page by page. Their `id` is the `insuranceProviderId` of patients and their insurances.
   *
   * @param params `name` by a part of it, in any case; `page` is where to start, from 1; `pageSize` at most 100, which
   *   is the default
   * @throws CobaltValidationError `COBALT_INVALID_REQUEST` for a filter that breaks a rule; nothing was sent
   * @see operation `listInsuranceProviders` of the contract
   */
  list(params: ListInsuranceProvidersParams = {}, options?: CallOptions): PagedList<InsuranceProvider> {
    const pages = { params, write: writeListInsuranceProvidersQuery, read: readInsuranceProvider };
    return listPages(this.caller, 'listInsuranceProviders', pages, options);
  }
}
