import type { InputFieldRule } from '@nestjs-cobalt/contract';

import { checkRecord } from './check-record.js';
import { checkText } from './check-text.js';
import type { InputProblem } from './input-problem.js';

/** What is wrong with an object that a field holds, by the name of its shape. */
export type ObjectCheck = (value: unknown, at: { path: string; name: string }) => InputProblem | undefined;

/** What is wrong with the value of a field. */
export function checkField(
  field: string,
  value: unknown,
  rule: InputFieldRule,
  checkObject: ObjectCheck,
): InputProblem | undefined {
  if (value === null) return { field, rule: 'must not be null; leave it out instead' };
  switch (rule.type) {
    case 'boolean':
      return typeof value === 'boolean' ? undefined : { field, rule: 'must be true or false' };
    case 'integer':
    case 'number':
      return checkNumber(field, value, rule);
    case 'list':
      return checkList(field, value, rule, checkObject);
    case 'object':
      return checkObject(value, { path: field, name: rule.shape ?? '' });
    case 'text or record':
      return typeof value === 'string' ? checkText(field, value, rule) : checkRecord(field, value, rule);
    default:
      return checkText(field, value, rule);
  }
}

function checkNumber(field: string, value: unknown, rule: InputFieldRule): InputProblem | undefined {
  const { type, values } = rule;
  if (values !== undefined) {
    return values.includes(value as number) ? undefined : { field, rule: `must be ${values.join(', ')}` };
  }
  const isNumber = type === 'integer' ? Number.isSafeInteger(value) : Number.isFinite(value);
  if (isNumber && isWithin(value as number, rule)) return undefined;
  return { field, rule: `must be a ${type === 'integer' ? 'whole number' : 'number'}${rangeOf(rule)}` };
}

function isWithin(number: number, { minimum, maximum, exclusiveMinimum }: InputFieldRule): boolean {
  if (exclusiveMinimum !== undefined && number <= exclusiveMinimum) return false;
  return number >= (minimum ?? -Infinity) && number <= (maximum ?? Infinity);
}

function rangeOf({ minimum, maximum, exclusiveMinimum }: InputFieldRule): string {
  if (exclusiveMinimum !== undefined) return ` above ${exclusiveMinimum}`;
  if (minimum !== undefined && maximum !== undefined) return ` from ${minimum} to ${maximum}`;
  return minimum === undefined ? '' : `, ${minimum} or more`;
}

function checkList(
  field: string,
  value: unknown,
  rule: InputFieldRule,
  checkObject: ObjectCheck,
): InputProblem | undefined {
  const { minItems = 0, maxItems = Infinity, items } = rule;
  if (!Array.isArray(value)) return { field, rule: 'must be a list' };
  if (value.length < minItems || value.length > maxItems) {
    const most = maxItems === Infinity ? 'at least one item' : `${minItems} to ${maxItems} items`;
    return { field, rule: `must have ${most}` };
  }
  for (let index = 0; index < value.length; index += 1) {
    const item: unknown = value[index];
    const problem = items && checkField(`${field}[${index}]`, item, items, checkObject);
    if (problem !== undefined) return problem;
  }
  return undefined;
}
