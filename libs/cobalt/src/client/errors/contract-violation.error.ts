import { CobaltVendorError } from './vendor.errors.js';
import type { CobaltVendorErrorDetails } from './vendor.errors.js';

/** Cobalt's answer is not what its documentation says, and cannot be read: `COBALT_CONTRACT_VIOLATION`. */
export class CobaltContractViolationError extends CobaltVendorError {
  constructor(message: string, details: CobaltVendorErrorDetails) {
    super('COBALT_CONTRACT_VIOLATION', message, details);
  }
}
