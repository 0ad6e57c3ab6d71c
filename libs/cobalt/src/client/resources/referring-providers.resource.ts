import {
  readCreatedReferringProvider,
  readReferringProvider,
  writeCreateReferringProviderRequest,
  writeListReferringProvidersQuery,
} from '@nestjs-cobalt/contract';
import type {
  CreateReferringProviderInput,
  CreatedReferringProvider,
  ListReferringProvidersParams,
  ReferringProvider,
} from '@nestjs-cobalt/contract';

import type { CallOptions } from '../call-options.js';
import { checkInput } from '../input/index.js';
import type { OperationCaller } from '../operation-caller.js';
import { listOf } from './list-of.js';

/** The providers elsewhere who refer patients to the practice. */
export class ReferringProvidersResource {
  constructor(private readonly caller: OperationCaller) {}

  /**
   * Referring providers; Cobalt has no pages here. Their `id` is the `referringProviderId` and `pcpId` of patients,
   * their `ehrId` is what referrals want.
   *
   * @param params names by a part of them, in any case; `phone` and `fax` in any format; `npi` whole
   * @throws CobaltValidationError `COBALT_INVALID_REQUEST` for a filter that breaks a rule; nothing was sent
   * @see operation `listReferringProviders` of the contract
   */
  async list(params: ListReferringProvidersParams = {}, options?: CallOptions): Promise<ReferringProvider[]> {
    checkInput('listReferringProviders', params);
    const query = writeListReferringProvidersQuery(params);
    return this.caller.call(
      'listReferringProviders',
      { query, read: listOf(readReferringProvider) },
      options,
    );
  }

  /**
   * Creates a referring provider in the EHR, which checks the NPI: a wrong one is a failure event, not an error of
   * this call. The events' names are not documented: `referring_provider.created` and `referring_provider.failed` are
   * assumptions.
   *
   * @param input `phone` and `fax` as `222-333-4444`
   * @throws CobaltValidationError `COBALT_INVALID_REQUEST` for an input that breaks a rule, and nothing was sent;
   *   `COBALT_VENDOR_REFUSED` when Cobalt refuses it
   * @see operation `createReferringProvider` of the contract
   */
  async create(
    input: CreateReferringProviderInput,
    options?: CallOptions,
  ): Promise<CreatedReferringProvider> {
    checkInput('createReferringProvider', input);
    const body = writeCreateReferringProviderRequest(input);
    return this.caller.call('createReferringProvider', { body, read: readCreatedReferringProvider }, options);
  }
}
