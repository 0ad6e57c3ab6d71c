import {
  readClaim,
  readCreatedClaim,
  writeCreateClaimRequest,
  writeListClaimsQuery,
} from '@nestjs-cobalt/contract';
import type { Claim, CreateClaimInput, CreatedClaim, ListClaimsParams } from '@nestjs-cobalt/contract';

import type { CallOptions } from '../call-options.js';
import { checkInput } from '../input/index.js';
import type { OperationCaller } from '../operation-caller.js';
import type { PagedList } from '../paged-list.js';
import { listPages } from './list-pages.js';

/** Claims on insurances. */
export class ClaimsResource {
  constructor(private readonly caller: OperationCaller) {}

  /**
   * Claims, page by page. Amounts are numbers, in dollars.
   *
   * @param params `startDate` and `endDate` as `YYYY-MM-DD`; `page` is where to start, from 1; neither default nor
   *   limit of `pageSize` is in the available documentation
   * @throws CobaltValidationError `COBALT_INVALID_REQUEST` for a filter that breaks a rule; nothing was sent
   * @see operation `listClaims` of the contract
   */
  list(params: ListClaimsParams = {}, options?: CallOptions): PagedList<Claim> {
    const pages = { params, write: writeListClaimsQuery, read: readClaim };
    return listPages(this.caller, 'listClaims', pages, options);
  }

  /**
   * Creates the claim of an appointment; eClinicalWorks. Cobalt refuses an appointment that is unknown, that has no id
   * in the EHR yet, or that has a claim. The events' names are not documented: `claim.created` and `claim.failed` are
   * assumptions.
   *
   * @param input `appointmentId` is Cobalt's `id` of the appointment, a UUID; not `ehrAppointmentId`
   * @throws CobaltValidationError `COBALT_INVALID_REQUEST` for an id that is no UUID, and nothing was sent;
   *   `COBALT_VENDOR_REFUSED` when Cobalt refuses the appointment (its status for that is not documented)
   * @see operation `createClaim` of the contract
   */
  async create(input: CreateClaimInput, options?: CallOptions): Promise<CreatedClaim> {
    checkInput('createClaim', input);
    const body = writeCreateClaimRequest(input);
    return this.caller.call('createClaim', { body, read: readCreatedClaim }, options);
  }
}
