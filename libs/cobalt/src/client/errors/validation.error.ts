import { CobaltVendorError } from './vendor.errors.js';

/** What a {@link CobaltValidationError} carries besides. */
export interface ValidationProblem {
  operation: string;
  /** The argument that breaks the rule, in dots and brackets: `providerIds[3]`. */
  field: string;
  /** The rule, to be read after the field's name: `must be a date, YYYY-MM-DD`. Never the value. */
  rule: string;
}

/** An argument breaks a rule that Cobalt's documentation states: nothing was sent. */
export class CobaltValidationError extends CobaltVendorError {
  readonly field: string;
  readonly rule: string;

  constructor({ operation, field, rule }: ValidationProblem) {
    super('COBALT_INVALID_REQUEST', `\`${field}\` ${rule}.`, { operation, arrival: 'not_sent' });
    this.field = field;
    this.rule = rule;
  }
}
