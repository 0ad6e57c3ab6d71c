import type { RawReply } from '../adapter/index.js';
import { CobaltContractViolationError } from './contract-violation.error.js';
import { detailsOf } from './failed-call.js';
import type { FailedCall } from './failed-call.js';
import { vendorMessageOf } from './vendor-message.js';

/** The error for an answer that is not what the contract says. */
export function errorOfContract(
  call: FailedCall,
  problem: string,
  reply?: RawReply,
): CobaltContractViolationError {
  return new CobaltContractViolationError(`Cobalt's answer to ${call.operation} ${problem}.`, {
    ...detailsOf(call),
    vendorStatus: reply?.status,
    vendorMessage: reply && vendorMessageOf(reply.data),
  });
}
