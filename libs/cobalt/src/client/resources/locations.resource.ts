import { readLocation, readUpdatedLocation, writeUpdateLocationRequest } from '@nestjs-cobalt/contract';
import type { Location, UpdateLocationInput, UpdatedLocation } from '@nestjs-cobalt/contract';

import type { CallOptions } from '../call-options.js';
import { checkInput } from '../input/index.js';
import type { OperationCaller } from '../operation-caller.js';
import { listOf } from './list-of.js';

/**
 * The practice's locations. Each has two ids: Cobalt's `id`, for {@link LocationsResource.update}, and `ehrId`, which
 * appointments, patient notes, telephone encounters and payments want.
 */
export class LocationsResource {
  constructor(private readonly caller: OperationCaller) {}

  /**
   * All of them; Cobalt has no pages here.
   *
   * @throws CobaltVendorError when the call failed: `CobaltOrgClient` tells the classes and codes
   * @see operation `listLocations` of the contract
   */
  async list(options?: CallOptions): Promise<Location[]> {
    return this.caller.call('listLocations', { read: listOf(readLocation) }, options);
  }

  /**
   * Changes whether a location is active, at once.
   *
   * @param id Cobalt's `id` of the location, not its `ehrId`
   * @param input `status` `active` or `inactive`: whether Cobalt syncs it
   * @throws CobaltValidationError `COBALT_INVALID_REQUEST` for an input that breaks a rule, and nothing was sent;
   *   `COBALT_VENDOR_REFUSED` when Cobalt refuses it
   * @throws CobaltNotFoundError `COBALT_VENDOR_NOT_FOUND` for an unknown location
   * @see operation `updateLocation` of the contract
   */
  async update(id: string, input: UpdateLocationInput, options?: CallOptions): Promise<UpdatedLocation> {
    checkInput('updateLocation', input);
    const body = writeUpdateLocationRequest(input);
    return this.caller.call('updateLocation', { path: { id }, body, read: readUpdatedLocation }, options);
  }
}
