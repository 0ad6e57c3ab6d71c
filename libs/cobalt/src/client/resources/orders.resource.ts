import { readOrder, writeListOrdersQuery } from '@nestjs-cobalt/contract';
import type { ListOrdersParams, Order } from '@nestjs-cobalt/contract';

import type { CallOptions } from '../call-options.js';
import { checkInput } from '../input/index.js';
import type { OperationCaller } from '../operation-caller.js';
import { listOf } from './list-of.js';

/** Orders, for instance of laboratory tests. */
export class OrdersResource {
  constructor(private readonly caller: OperationCaller) {}

  /**
   * Orders; Cobalt has no pages here. Two unrelated forms of an order are documented: what yours lacks is null.
   *
   * @param params `patientMrn` (required in an older revision of the documentation: send it), `startDate` and
   *   `endDate` as `YYYY-MM-DD`
   * @throws CobaltValidationError `COBALT_INVALID_REQUEST` for a filter that breaks a rule; nothing was sent
   * @see operation `listOrders` of the contract
   */
  async list(params: ListOrdersParams = {}, options?: CallOptions): Promise<Order[]> {
    checkInput('listOrders', params);
    const query = writeListOrdersQuery(params);
    return this.caller.call('listOrders', { query, read: listOf(readOrder) }, options);
  }
}
