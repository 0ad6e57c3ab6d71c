import { readCodedValue } from '@nestjs-cobalt/contract';
import type { CodedValue } from '@nestjs-cobalt/contract';

import type { CallOptions } from '../call-options.js';
import type { OperationCaller } from '../operation-caller.js';
import { listOf } from './list-of.js';

/** The visit statuses of the account: their `code` is the `status` that an appointment can be given. */
export class VisitStatusesResource {
  constructor(private readonly caller: OperationCaller) {}

  /**
   * All of them. The vendor's page is not available: that the answer has the form of `visitStatuses` in the settings
   * is an assumption.
   *
   * @throws CobaltVendorError when the call failed: `CobaltOrgClient` tells the classes and codes
   * @see operation `listVisitStatuses` of the contract
   */
  async list(options?: CallOptions): Promise<CodedValue[]> {
    return this.caller.call('listVisitStatuses', { read: listOf(readCodedValue) }, options);
  }
}
