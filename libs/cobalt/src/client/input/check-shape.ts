import { inputRules } from '@nestjs-cobalt/contract';

import { checkDemands } from './check-demands.js';
import { checkField } from './check-field.js';
import { UNREADABLE } from './input-problem.js';
import type { InputProblem } from './input-problem.js';
import { similarName } from './similar-name.js';

/** Where an object stands, and which shape it must have. */
export interface ShapeAt {
  /** The field that holds it; empty for the whole input. */
  readonly path: string;
  /** The name of its shape in the contract. */
  readonly name: string;
  /** What the shape is of, for the sentence about an unknown field. */
  readonly of?: string;
}

/** What is wrong with an object of the contract. Instances of classes are read like plain objects. */
export function checkShape(value: unknown, at: ShapeAt): InputProblem | undefined {
  const { path, name } = at;
  const shape = inputRules().shapes[name];
  if (shape === undefined) throw new Error(`The contract has no input ${name}.`);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { field: path || 'input', rule: 'must be an object' };
  }
  const input = value as Record<string, unknown>;
  const { fields } = shape;
  const read: Record<string, unknown> = {};
  try {
    for (const key of Object.keys(input)) {
      if (!Object.hasOwn(fields, key) && input[key] !== undefined)
        return unknownField(key, Object.keys(fields), at);
    }
    // As the writers read: inherited values count, an instance's getters too.
    for (const key of Object.keys(fields)) read[key] = input[key];
  } catch {
    return { field: path || 'input', rule: UNREADABLE };
  }
  for (const [key, rule] of Object.entries(fields)) {
    const field = fieldAt(path, key);
    const problem =
      read[key] === undefined
        ? shape.required?.includes(key) === true
          ? { field, rule: 'is required' }
          : undefined
        : checkField(field, read[key], rule, checkShape);
    if (problem !== undefined) return problem;
  }
  return checkDemands(read, shape, path);
}

/** The name of a field in an input. */
export const fieldAt = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

/** Names that are no identifiers may be anything, also a patient's: they are not repeated. */
const NAMEABLE = /^[A-Za-z_$][\w$.-]{0,63}$/u;

function unknownField(
  key: string,
  names: readonly string[],
  { path, name, of = name }: ShapeAt,
): InputProblem {
  if (!NAMEABLE.test(key)) return { field: path || 'input', rule: `has a field that ${of} does not have` };
  const meant = similarName(key, names);
  const hint = meant === undefined ? '' : ` (did you mean \`${fieldAt(path, meant)}\`?)`;
  return { field: fieldAt(path, key), rule: `is not a field of ${of}${hint}` };
}
