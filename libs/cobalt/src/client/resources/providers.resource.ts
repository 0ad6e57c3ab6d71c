import { readProvider, readUpdatedProvider, writeUpdateProviderRequest } from '@nestjs-cobalt/contract';
import type { Provider, UpdateProviderInput, UpdatedProvider } from '@nestjs-cobalt/contract';

import type { CallOptions } from '../call-options.js';
import { checkInput, updateProviderRules } from '../input/index.js';
import type { OperationCaller } from '../operation-caller.js';
import { listOf } from './list-of.js';

/**
 * The practice's providers. Each has two ids: Cobalt's `id`, for {@link ProvidersResource.update}, and `ehrId`, which
 * appointments, availability, messages and referrals want.
 */
export class ProvidersResource {
  constructor(private readonly caller: OperationCaller) {}

  /**
   * All of them; Cobalt has no pages here. Shift times are `THH:MM:SS` in the time zone of the clinic's EHR.
   *
   * @throws CobaltVendorError when the call failed: `CobaltOrgClient` tells the classes and codes
   * @see operation `listProviders` of the contract
   */
  async list(options?: CallOptions): Promise<Provider[]> {
    return this.caller.call('listProviders', { read: listOf(readProvider) }, options);
  }

  /**
   * Changes a provider at Cobalt, at once: whether it is synced, whether it is hidden in availability, its hours.
   *
   * @param id Cobalt's `id` of the provider; with an `ehrId` use {@link updateByEhrId}
   * @param input at least one field; shifts as `THH:MM:SS` from `YYYY-MM-DDT00:00:00` to such another day, their
   *   `facilityId` is the `ehrId` of a location
   * @throws CobaltValidationError `COBALT_INVALID_REQUEST` for an input that breaks a rule, and nothing was sent;
   *   `COBALT_VENDOR_REFUSED` when Cobalt refuses it
   * @throws CobaltNotFoundError `COBALT_VENDOR_NOT_FOUND` for an unknown provider
   * @see operation `updateProvider` of the contract
   */
  async update(id: string, input: UpdateProviderInput, options?: CallOptions): Promise<UpdatedProvider> {
    checkInput('updateProvider', input, ...updateProviderRules);
    const body = writeUpdateProviderRequest(input);
    return this.caller.call('updateProvider', { path: { id }, body, read: readUpdatedProvider }, options);
  }

  /**
   * The same as {@link update}, for a provider by its id in the EHR.
   *
   * @param ehrId the provider's `ehrId`, not Cobalt's `id`
   * @param input at least one field; shifts as `THH:MM:SS` from `YYYY-MM-DDT00:00:00` to such another day, their
   *   `facilityId` is the `ehrId` of a location
   * @throws CobaltValidationError `COBALT_INVALID_REQUEST` for an input that breaks a rule, and nothing was sent;
   *   `COBALT_VENDOR_REFUSED` when Cobalt refuses it
   * @throws CobaltNotFoundError `COBALT_VENDOR_NOT_FOUND` for an unknown provider
   * @see operation `updateProviderByEhrId` of the contract
   */
  async updateByEhrId(
    ehrId: string,
    input: UpdateProviderInput,
    options?: CallOptions,
  ): Promise<UpdatedProvider> {
    checkInput('updateProviderByEhrId', input, ...updateProviderRules);
    const path = { ehr_id: ehrId };
    const body = writeUpdateProviderRequest(input);
    return this.caller.call('updateProviderByEhrId', { path, body, read: readUpdatedProvider }, options);
  }
}
