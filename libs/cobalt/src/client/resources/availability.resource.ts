import {
  readAvailability,
  readStartedFetch,
  writeFetchAvailabilityRequest,
  writeListAvailabilityQuery,
} from '@nestjs-cobalt/contract';
import type {
  Availability,
  FetchAvailabilityInput,
  ListAvailabilityParams,
  StartedFetch,
} from '@nestjs-cobalt/contract';

import type { CallOptions } from '../call-options.js';
import { checkInput, fetchAvailabilityRules, listAvailabilityRules } from '../input/index.js';
import type { OperationCaller } from '../operation-caller.js';

/** The providers' free time. */
export class AvailabilityResource {
  constructor(private readonly caller: OperationCaller) {}

  /**
   * Free time, worked out from the appointments that Cobalt last read. Only providers who are active and not hidden
   * in availability are in it.
   *
   * @param params `startDate` and `endDate` as `YYYY-MM-DD`; `providerIds` and `locationIds` are `ehrId`s, and with
   *   `locationIds` slots without a facility drop out; `buffer` is 0 to 59 minutes; `dailyAppointmentLimit` and
   *   `dailyLimitType` need each other
   * @throws CobaltValidationError `COBALT_INVALID_REQUEST` for a filter that breaks a rule; nothing was sent
   * @see operation `listAvailability` of the contract
   */
  async list(params: ListAvailabilityParams, options?: CallOptions): Promise<Availability> {
    checkInput('listAvailability', params, ...listAvailabilityRules);
    const query = writeListAvailabilityQuery(params);
    return this.caller.call('listAvailability', { query, read: readAvailability }, options);
  }

  /**
   * Has free time worked out from the EHR as it is now. The event `availability.live_fetch_completed` of the job
   * brings the slots; they are not stored, but a following {@link list} sees the appointments that were read.
   *
   * @param input 1 to 10 `ehrId`s in `providerIds`; `endDate` (`YYYY-MM-DD`) at most 5 days after `startDate` for one
   *   of them, the same day for more
   * @throws CobaltValidationError `COBALT_INVALID_REQUEST` for an input that breaks a rule, and nothing was sent;
   *   `COBALT_VENDOR_REFUSED` when Cobalt refuses it
   * @see operation `fetchAvailability` of the contract
   */
  async fetch(input: FetchAvailabilityInput, options?: CallOptions): Promise<StartedFetch> {
    checkInput('fetchAvailability', input, ...fetchAvailabilityRules);
    const body = writeFetchAvailabilityRequest(input);
    return this.caller.call('fetchAvailability', { body, read: readStartedFetch }, options);
  }
}
