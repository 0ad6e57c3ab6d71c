import type { InputFieldRule } from '@nestjs-cobalt/contract';

import { isClean } from './check-text.js';
import { UNREADABLE } from './input-problem.js';
import type { InputProblem } from './input-problem.js';

/** Sections of a note are not deeper than this; a value that holds itself is. */
const DEEPEST = 16;

/** What is wrong with an object of free keys: it must be what JSON can carry, all the way down. */
export function checkRecord(
  field: string,
  value: unknown,
  { minProperties = 0 }: InputFieldRule,
): InputProblem | undefined {
  if (!isPlainObject(value)) return { field, rule: 'must be a text, or an object of sections by name' };
  try {
    const given = Object.values(value).filter((section) => section !== undefined);
    if (given.length < minProperties) return { field, rule: 'must not be empty' };
    if (isJson(value, DEEPEST)) return undefined;
  } catch {
    return { field, rule: UNREADABLE };
  }
  return {
    field,
    rule: `must hold only texts, numbers, booleans, lists and plain objects, ${DEEPEST} deep at most`,
  };
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

function isJson(value: unknown, deepest: number): boolean {
  if (value === null || typeof value === 'boolean' || value === undefined) return true;
  if (typeof value === 'string') return isClean(value);
  if (typeof value === 'number') return Number.isFinite(value);
  if (deepest === 0) return false;
  if (Array.isArray(value)) return value.every((item) => item !== undefined && isJson(item, deepest - 1));
  if (!isPlainObject(value)) return false;
  return Object.entries(value).every(
    ([key, child]) => isClean(key) && key !== 'toJSON' && isJson(child, deepest - 1),
  );
}
