import {
  readCreatedReferral,
  readReferral,
  writeCreateReferralRequest,
  writeListReferralsQuery,
} from '@nestjs-cobalt/contract';
import type {
  CreateReferralInput,
  CreatedReferral,
  ListReferralsParams,
  Referral,
} from '@nestjs-cobalt/contract';

import type { CallOptions } from '../call-options.js';
import { checkInput, createReferralRules } from '../input/index.js';
import type { OperationCaller } from '../operation-caller.js';
import type { PagedList } from '../paged-list.js';
import { listPages } from './list-pages.js';

/** Referrals to the practice and from it. */
export class ReferralsResource {
  constructor(private readonly caller: OperationCaller) {}

  /**
   * Referrals, page by page, the newest referral date first unless `sort` says otherwise. Their `documentIds` are ids
   * of documents.
   *
   * @param params `startDate` and `endDate` as `YYYY-MM-DD`; `page` is where to start, from 1; `pageSize` at most 100,
   *   which is the default
   * @throws CobaltValidationError `COBALT_INVALID_REQUEST` for a filter that breaks a rule; nothing was sent
   * @see operation `listReferrals` of the contract
   */
  list(params: ListReferralsParams, options?: CallOptions): PagedList<Referral> {
    const pages = { params, write: writeListReferralsQuery, read: readReferral };
    return listPages(this.caller, 'listReferrals', pages, options);
  }

  /**
   * Creates a referral; eClinicalWorks. The events' names are not documented: `referral.created` and
   * `referral.failed` are assumptions.
   *
   * @param input both provider ids are `ehrId`s, `0` is none: for `incoming` the one from whom is a referring provider
   *   and the one to whom a provider of the practice, for `outgoing` the reverse; `diagnosisCodes` are ICD-10. The
   *   whole body, documents included, is at most 25 MB
   * @throws CobaltValidationError `COBALT_INVALID_REQUEST` for an input that breaks a rule, and nothing was sent;
   *   `COBALT_VENDOR_REFUSED` when Cobalt refuses it
   * @see operation `createReferral` of the contract
   */
  async create(input: CreateReferralInput, options?: CallOptions): Promise<CreatedReferral> {
    checkInput('createReferral', input, ...createReferralRules);
    const body = writeCreateReferralRequest(input);
    return this.caller.call('createReferral', { body, read: readCreatedReferral }, options);
  }
}
