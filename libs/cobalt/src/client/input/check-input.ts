import { inputRules } from '@nestjs-cobalt/contract';
import type { ApiOperationId } from '@nestjs-cobalt/contract';

import { CobaltValidationError } from '../errors/index.js';
import { checkField } from './check-field.js';
import { checkShape } from './check-shape.js';
import { firstProblem } from './cross-field-rule.js';
import type { CrossFieldRule } from './cross-field-rule.js';
import { operationFields } from './operation-fields.js';

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
  const name = inputRules().operations[operation];
  if (name === undefined) throw new Error(`${operation} takes no input.`);
  const problem = checkShape(input, { path: '', name, of: operation }) ?? firstProblem(input, rules);
  if (problem !== undefined) throw new CobaltValidationError({ operation, ...problem });
}

/**
 * Checks one field of an operation's input alone: it joins an input that was checked before.
 *
 * @throws CobaltValidationError `COBALT_INVALID_REQUEST`, with the field and the rule
 */
export function checkInputField(operation: ApiOperationId, field: string, value: unknown): void {
  const rule = operationFields(operation)[field];
  if (rule === undefined) throw new Error(`${operation} takes no ${field}.`);
  const problem = checkField(field, value, rule, checkShape);
  if (problem !== undefined) throw new CobaltValidationError({ operation, ...problem });
}
