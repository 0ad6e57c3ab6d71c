import type { ApiOperationId } from '@nestjs-cobalt/contract';

import { CobaltValidationError } from '../errors/index.js';

/** A rule that the contract's schema cannot hold. It gives what is wrong with the input, or nothing. */
export type CrossFieldRule<Input> = (input: Input) => { field: string; rule: string } | undefined;

/**
 * Checks a method's argument before it is written: every field that the contract knows, no other, in its documented
 * form; then the rules between fields.
 *
 * @param operation whose query (GET) or body it is
 * @throws CobaltValidationError `COBALT_INVALID_REQUEST`, with the field and the rule
 */
export function checkInput<Input extends object>(
  operation: ApiOperationId,
  input: Input,
  ...rules: readonly CrossFieldRule<Input>[]
): void {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    throw new CobaltValidationError({ operation, field: 'input', rule: 'must be an object' });
  }
  for (const rule of rules) {
    const problem = rule(input);
    if (problem !== undefined) throw new CobaltValidationError({ operation, ...problem });
  }
}
