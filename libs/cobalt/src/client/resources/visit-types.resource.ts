import { readCodedValue } from '@nestjs-cobalt/contract';
import type { CodedValue } from '@nestjs-cobalt/contract';

import type { CallOptions } from '../call-options.js';
import type { OperationCaller } from '../operation-caller.js';
import { listOf } from './list-of.js';

/** The visit types of the account: their `code` is the `type` of an appointment. */
export class VisitTypesResource {
  constructor(private readonly caller: OperationCaller) {}

  /**
   * All of them. The vendor's page is not available: that the answer has the form of `visitTypes` in the settings is
   * an assumption.
   *
   * @throws CobaltVendorError when the call failed: `CobaltOrgClient` tells the classes and codes
   * @see operation `listVisitTypes` of the contract
   */
  async list(options?: CallOptions): Promise<CodedValue[]> {
    return this.caller.call('listVisitTypes', { read: listOf(readCodedValue) }, options);
  }
}
