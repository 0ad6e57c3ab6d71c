import { describe, expect, it } from '@jest/globals';
import * as contract from '@nestjs-cobalt/contract';
import type { ApiOperationId } from '@nestjs-cobalt/contract';
import fc from 'fast-check';

import {
  goodInput,
  operationsWithInput,
} from '../../../../../test/support/contract-inputs/arbitrary-input.js';
import { CANARY, brokenInput } from '../../../../../test/support/contract-inputs/broken-input.js';
import { bodyProblems, queryProblems } from '../../../../../test/support/contract-requests.js';
import { CobaltValidationError } from '../errors/index.js';
import { checkInput } from './index.js';

const writers = contract as unknown as Readonly<Record<string, (input: unknown) => Record<string, unknown>>>;

/** What is wrong, by the contract, with the request that an input becomes. */
function writtenProblems(operation: ApiOperationId, input: unknown): string[] {
  const name = contract.inputRules().operations[operation] ?? '';
  if (name.endsWith('Params'))
    return queryProblems(operation, written(`write${name.slice(0, -6)}Query`, input));
  const body = written(`write${name.slice(0, -5)}Request`, input);
  // The file itself is streamed beside the fields.
  if (operation === 'uploadDocument') body['document'] = 'bytes';
  return bodyProblems(operation, JSON.parse(JSON.stringify(body)));
}

function written(writer: string, input: unknown): Record<string, unknown> {
  const write = writers[writer];
  if (write === undefined) throw new Error(`There is no ${writer}.`);
  return write(input);
}

/** The error that an input is refused with; undefined when it is taken. */
function refusal(operation: ApiOperationId, input: unknown): unknown {
  try {
    checkInput(operation, input as object);
    return undefined;
  } catch (error) {
    return error;
  }
}

describe('every input', () => {
  it('belongs to an operation with a query or a body', () => {
    expect(operationsWithInput).toHaveLength(40);
  });

  it.each(operationsWithInput)(
    'of %s that keeps the rules is taken, and becomes a request that obeys the contract',
    (operation) => {
      fc.assert(
        fc.property(goodInput(operation), (input) => {
          expect(refusal(operation, input)).toBeUndefined();
          expect(writtenProblems(operation, input)).toEqual([]);
        }),
      );
    },
    60_000,
  );

  it.each(operationsWithInput)(
    'of %s, however wild, is refused with a field and without its values, or obeys the contract all the same',
    (operation) => {
      fc.assert(
        fc.property(brokenInput(operation), (input) => {
          const error = refusal(operation, input);
          if (error === undefined) {
            expect(writtenProblems(operation, input)).toEqual([]);
            return;
          }
          expect(error).toBeInstanceOf(CobaltValidationError);
          const { field, rule, message, stack } = error as CobaltValidationError;
          expect(field).toMatch(/^[\w$.[\]-]{1,200}$/u);
          expect(message).toBe(`\`${field}\` ${rule}.`);
          expect(`${message}${stack}${JSON.stringify(error)}`).not.toContain(CANARY);
        }),
      );
    },
    60_000,
  );
});
