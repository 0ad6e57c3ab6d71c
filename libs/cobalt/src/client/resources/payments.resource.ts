import { readCreatedPayment, writeCreatePaymentRequest } from '@nestjs-cobalt/contract';
import type { CreatePaymentInput, CreatedPayment } from '@nestjs-cobalt/contract';

import type { CallOptions } from '../call-options.js';
import { checkInput } from '../input/index.js';
import type { OperationCaller } from '../operation-caller.js';

/** Payments of patients. */
export class PaymentsResource {
  constructor(private readonly caller: OperationCaller) {}

  /**
   * Posts a payment. Nothing keeps it from being posted twice: `referenceNumber` is not a uniqueness key. The events'
   * names are not documented: `payment.created` and `payment.failed` are assumptions.
   *
   * @param input `location` is the `ehrId` of a location; `amount` in dollars, above 0; `paymentMethod` as the EHR
   *   names it; `depositDate` as `YYYY-MM-DD`, by default today
   * @throws CobaltValidationError `COBALT_INVALID_REQUEST` for an input that breaks a rule, and nothing was sent;
   *   `COBALT_VENDOR_REFUSED` when Cobalt refuses it
   * @throws CobaltNotFoundError `COBALT_VENDOR_NOT_FOUND` when the medical record number is no patient's
   * @see operation `createPayment` of the contract
   */
  async create(input: CreatePaymentInput, options?: CallOptions): Promise<CreatedPayment> {
    checkInput('createPayment', input);
    const body = writeCreatePaymentRequest(input);
    return this.caller.call('createPayment', { body, read: readCreatedPayment }, options);
  }
}
