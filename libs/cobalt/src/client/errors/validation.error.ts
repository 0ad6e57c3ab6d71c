import { CobaltVendorError } from './vendor.errors.js';
import type { CobaltVendorErrorDetails } from './vendor.errors.js';

/** An argument that breaks a rule of Cobalt's documentation. */
export interface ValidationProblem {
  operation: string;
  /** The argument that breaks the rule, in dots and brackets: `providerIds[3]`. */
  field: string;
  /** The rule, to be read after the field's name: `must be a date, YYYY-MM-DD`. Never the value. */
  rule: string;
}

/** A call that was refused as a whole, by Cobalt or because it cannot be written as HTTP. */
export interface ValidationRefusal extends CobaltVendorErrorDetails {
  code: 'COBALT_VENDOR_REFUSED' | 'COBALT_INVALID_REQUEST';
  message: string;
}

/**
 * The input of a call is not acceptable. `COBALT_INVALID_REQUEST`: it breaks a rule that the documentation states, or
 * cannot be sent at all, and nothing was. `COBALT_VENDOR_REFUSED`: Cobalt refused it (400, 422); which field it means is
 * in `vendorMessage` only, since those words may hold the value as well.
 */
export class CobaltValidationError extends CobaltVendorError {
  /** The argument that breaks a documented rule; unset when the call was refused as a whole. */
  readonly field?: string;
  /** The rule, to be read after the field's name: `must be a date, YYYY-MM-DD`; unset where `field` is. */
  readonly rule?: string;

  constructor(problem: ValidationProblem | ValidationRefusal) {
    if ('field' in problem) {
      const { operation, field, rule } = problem;
      super('COBALT_INVALID_REQUEST', `\`${field}\` ${rule}.`, { operation, arrival: 'not_sent' });
      this.field = field;
      this.rule = rule;
    } else {
      super(problem.code, problem.message, problem);
    }
  }
}
