import {
  readEligibilityBenefit,
  readEligibilityCheck,
  writeListEligibilityBenefitsQuery,
  writeListEligibilityChecksQuery,
} from '@nestjs-cobalt/contract';
import type {
  EligibilityBenefit,
  EligibilityCheck,
  ListEligibilityBenefitsParams,
  ListEligibilityChecksParams,
} from '@nestjs-cobalt/contract';

import type { CallOptions } from '../call-options.js';
import type { OperationCaller } from '../operation-caller.js';
import type { PagedList } from '../paged-list.js';
import { listPages } from './list-pages.js';

/** Checks of whether a patient is covered, and what they found. */
export class EligibilityChecksResource {
  constructor(private readonly caller: OperationCaller) {}

  /**
   * Eligibility checks, page by page.
   *
   * @param params `startDate` and `endDate` (`YYYY-MM-DD`) are dates of service; `page` is where to start, from 1;
   *   `pageSize` at most 500, by default 100
   * @throws CobaltValidationError `COBALT_INVALID_REQUEST` for a filter that breaks a rule; nothing was sent
   * @see operation `listEligibilityChecks` of the contract
   */
  list(params: ListEligibilityChecksParams = {}, options?: CallOptions): PagedList<EligibilityCheck> {
    const pages = { params, write: writeListEligibilityChecksQuery, read: readEligibilityCheck };
    return listPages(this.caller, 'listEligibilityChecks', pages, options);
  }

  /**
   * What one check found, benefit by benefit, page by page. `percent` is a fraction: 0.2 is 20 %.
   *
   * @param id Cobalt's `id` of the check, as {@link list} gives it; not `emrId`
   * @param params `benefitType` for instance `Deductible`; `page` is where to start, from 1; `pageSize` at most 500,
   *   by default 100
   * @throws CobaltValidationError `COBALT_INVALID_REQUEST` for a filter that breaks a rule; nothing was sent
   * @throws CobaltNotFoundError `COBALT_VENDOR_NOT_FOUND` when there is no such check (an assumption)
   * @see operation `listEligibilityBenefits` of the contract
   */
  benefits(
    id: string,
    params: ListEligibilityBenefitsParams = {},
    options?: CallOptions,
  ): PagedList<EligibilityBenefit> {
    const pages = { params, write: writeListEligibilityBenefitsQuery, read: readEligibilityBenefit };
    return listPages(this.caller, 'listEligibilityBenefits', { path: { id }, ...pages }, options);
  }
}
