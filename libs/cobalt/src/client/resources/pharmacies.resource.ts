import { readPharmacy } from '@nestjs-cobalt/contract';
import type { Pharmacy } from '@nestjs-cobalt/contract';

import type { CallOptions } from '../call-options.js';
import type { OperationCaller } from '../operation-caller.js';
import { listOf } from './list-of.js';

/**
 * The pharmacies of the EHR. Each has two ids: Cobalt's `id` is the `pharmacyId` of a patient, `ehrId` the
 * `pharmacyEhrId` of a telephone encounter.
 */
export class PharmaciesResource {
  constructor(private readonly caller: OperationCaller) {}

  /**
   * All of them; Cobalt has no pages here.
   *
   * @throws CobaltVendorError when the call failed: `CobaltOrgClient` tells the classes and codes
   * @see operation `listPharmacies` of the contract
   */
  async list(options?: CallOptions): Promise<Pharmacy[]> {
    return this.caller.call('listPharmacies', { read: listOf(readPharmacy) }, options);
  }
}
