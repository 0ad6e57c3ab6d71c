import {
  readFeeSchedule,
  readFeeScheduleItem,
  writeListFeeScheduleItemsQuery,
} from '@nestjs-cobalt/contract';
import type { FeeSchedule, FeeScheduleItem, ListFeeScheduleItemsParams } from '@nestjs-cobalt/contract';

import type { CallOptions } from '../call-options.js';
import type { OperationCaller } from '../operation-caller.js';
import type { PagedList } from '../paged-list.js';
import { listOf } from './list-of.js';
import { listPages } from './list-pages.js';

/** What the practice charges. */
export class FeeSchedulesResource {
  constructor(private readonly caller: OperationCaller) {}

  /**
   * All fee schedules; Cobalt has no pages here.
   *
   * @throws CobaltVendorError when the call failed: `CobaltOrgClient` tells the classes and codes
   * @see operation `listFeeSchedules` of the contract
   */
  async list(options?: CallOptions): Promise<FeeSchedule[]> {
    return this.caller.call('listFeeSchedules', { read: listOf(readFeeSchedule) }, options);
  }

  /**
   * The items of a fee schedule, page by page.
   *
   * @param feeScheduleId Cobalt's `id` of the schedule, as {@link list} gives it; not `emrId`
   * @param params `search` in code and description; `page` is where to start, from 1; `pageSize` at most 500, by
   *   default 100
   * @throws CobaltValidationError `COBALT_INVALID_REQUEST` for a filter that breaks a rule; nothing was sent
   * @throws CobaltNotFoundError `COBALT_VENDOR_NOT_FOUND` when there is no such schedule (an assumption)
   * @see operation `listFeeScheduleItems` of the contract
   */
  items(
    feeScheduleId: string,
    params: ListFeeScheduleItemsParams = {},
    options?: CallOptions,
  ): PagedList<FeeScheduleItem> {
    const pages = { params, write: writeListFeeScheduleItemsQuery, read: readFeeScheduleItem };
    return listPages(this.caller, 'listFeeScheduleItems', { path: { feeScheduleId }, ...pages }, options);
  }
}
