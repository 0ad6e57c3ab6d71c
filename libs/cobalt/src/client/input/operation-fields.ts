import { inputRules } from '@nestjs-cobalt/contract';
import type { ApiOperationId, InputFieldRule } from '@nestjs-cobalt/contract';

/** The fields that an operation takes, by name; none when it takes no input. */
export function operationFields(operation: ApiOperationId): Readonly<Record<string, InputFieldRule>> {
  const { operations, shapes } = inputRules();
  return shapes[operations[operation] ?? '']?.fields ?? {};
}
