import type { ApiOperationId } from '@nestjs-cobalt/contract';

import { CobaltValidationError } from '../errors/index.js';
import { UNREADABLE } from './input-problem.js';
import { operationFields } from './operation-fields.js';

/**
 * Takes one value out of an operation's input that is none of the operation's fields. The others are read once, those
 * of an instance's getters too; unknown ones stay, to be refused.
 *
 * @throws CobaltValidationError `COBALT_INVALID_REQUEST`, when a getter throws
 */
export function splitInput<Input extends object, Key extends keyof Input & string>(
  operation: ApiOperationId,
  input: Input,
  key: Key,
): [value: Input[Key], fields: Omit<Input, Key>] {
  try {
    const names = new Set([...Object.keys(input), ...Object.keys(operationFields(operation))]);
    names.delete(key);
    const fields = [...names].map((name) => [name, input[name as keyof Input]]);
    return [input[key], Object.fromEntries(fields) as Omit<Input, Key>];
  } catch {
    throw new CobaltValidationError({ operation, field: 'input', rule: UNREADABLE });
  }
}
