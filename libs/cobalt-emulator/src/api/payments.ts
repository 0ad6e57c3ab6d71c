import { localDate } from '../clinics/index.js';
import type { EndingJob, JobOutcome } from '../jobs/index.js';
import type { StoredRecord } from '../records/index.js';
import type { AccountCall } from './api-context.js';
import { ApiError } from './api-error.js';
import type { Endpoint } from './endpoint.js';
import { failedJob } from './failed-job.js';
import { assertLocation } from './known-people.js';
import { findPatient } from './known-patients.js';
import { startRecord } from './start-record.js';

export const paymentEndpoints: readonly Endpoint[] = [
  { operationId: 'createPayment', handleAccount: createPayment, end: endPayment },
];

/** As the EHR has them, in any case. Assumption: all but `Card`. */
const METHODS = new Set(['card', 'credit card', 'debit card', 'cash', 'check', 'eft', 'online']);

/**
 * Assumption: the documentation has an error of an unknown user, and neither its cause nor its status nor its text.
 * This reference number brings it about, with the text that is documented for tasks.
 */
const NO_USER = 'user-not-found';

/** Nothing keeps a payment from being posted twice, as documented. */
function createPayment(call: AccountCall): object {
  const { body, clinic, records, state } = call;
  // Assumption: the text.
  if (!findPatient(clinic, records, String(body['patient_mrn'])))
    throw new ApiError(404, 'Patient not found.');
  assertLocation(call, body['location']);
  if (body['reference_number'] === NO_USER) throw new ApiError(400, 'User not found.');
  const today = localDate(clinic.profile.timezone, state.clock.now());
  return startRecord(call, {
    kind: 'payment',
    idField: 'payment_id',
    message: 'Payment processing. A webhook event will be sent upon completion.',
    input: { deposit_date: body['deposit_date'] ?? today },
  });
}

function endPayment({ input, records }: EndingJob): JobOutcome {
  const { id, patient_mrn, amount, deposit_date, payment_method: method } = input;
  const data = { payment_id: id, patient_mrn, amount, deposit_date };
  if (!METHODS.has(String(method).toLowerCase())) {
    const reason = { code: 'payment_method_not_found', description: 'Payment method not found.' };
    return failedJob('payment.failed', data, [reason]);
  }
  records.put('payments', input as unknown as StoredRecord);
  return { type: 'payment.created', data };
}
