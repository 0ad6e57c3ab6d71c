import { apiOperations, inputRules } from '@nestjs-cobalt/contract';
import type { ApiOperationId } from '@nestjs-cobalt/contract';
import fc from 'fast-check';

import { goodInput } from './arbitrary-input.js';
import type { Input } from './arbitrary-input.js';
import { brokenInput } from './broken-input.js';

/** The arguments of a method before its options: ids of its path, then its input when it takes one. */
export function goodCall(operation: ApiOperationId): fc.Arbitrary<unknown[]> {
  return callOf(operation, fc.string({ unit: 'binary', minLength: 1 }).filter(isId), inputOfADay);
}

/** Two arbitrary days are hardly ever as near each other as a live read wants them: half of the ranges are a day. */
function inputOfADay(operation: ApiOperationId): fc.Arbitrary<Input> {
  return fc.tuple(goodInput(operation), fc.boolean()).map(([input, isDay]) => {
    const { startDate, endDate } = input;
    return isDay && startDate !== undefined && endDate !== undefined
      ? { ...input, endDate: startDate }
      : input;
  });
}

/** The same, with anything in their places. */
export function brokenCall(operation: ApiOperationId): fc.Arbitrary<unknown[]> {
  return callOf(operation, wildId, brokenInput);
}

/** No text climbs in a path, and half of a surrogate pair has no place in a URL. */
const isId = (text: string): boolean => !['.', '..'].includes(text) && text.isWellFormed();

const wildId = fc.oneof(
  fc.constantFrom<unknown>(
    '',
    '.',
    '..',
    '../patients',
    'a?b=c',
    'a#b',
    '%2e%2e',
    '\ud800',
    'a\0b',
    null,
    7,
    {},
  ),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('/', '.', '\ud83d', '%', 'a') }),
);

function callOf(
  operation: ApiOperationId,
  id: fc.Arbitrary<unknown>,
  input: (operation: ApiOperationId) => fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown[]> {
  const ids = (apiOperations[operation].path.match(/\{/gu) ?? []).map(() => id);
  if (inputRules().operations[operation] === undefined) return fc.tuple(...ids);
  const given = input(operation);
  return fc.tuple(...ids, operation === 'uploadDocument' ? given.map(withFile) : given);
}

function withFile(fields: unknown): unknown {
  if (typeof fields !== 'object' || fields === null) return fields;
  const document = { content: new Uint8Array([37, 80, 68, 70]), filename: 'a.pdf' };
  return { ...(fields as Input), document };
}
