import { inputRules } from '@nestjs-cobalt/contract';
import type { ApiOperationId, InputShape, InputWay } from '@nestjs-cobalt/contract';
import fc from 'fast-check';

import { arbitraryField } from './arbitrary-field.js';

export type Input = Record<string, unknown>;

/** Every operation that takes a query or a body. */
export const operationsWithInput = Object.keys(inputRules().operations) as ApiOperationId[];

/** Any input that keeps every rule of the contract's table. Rules between fields are not in it. */
export function goodInput(operation: ApiOperationId): fc.Arbitrary<Input> {
  return arbitraryObject(inputRules().operations[operation] ?? '');
}

function arbitraryObject(name: string): fc.Arbitrary<Input> {
  const shape = inputRules().shapes[name];
  if (shape === undefined) throw new Error(`No shape ${name}.`);
  const ways: readonly InputWay[] = shape.oneOf ?? shape.anyOf ?? [{ fields: [] }];
  const fields = Object.fromEntries(
    Object.entries(shape.fields).map(([key, rule]) => [key, arbitraryField(rule, arbitraryObject)]),
  );
  return fc.constantFrom(...ways).chain((way) => {
    const requiredKeys = [...new Set([...(shape.required ?? []), ...way.fields])];
    return fc
      .record(fields, { requiredKeys, noNullPrototype: true })
      .map((input) => fitted(input, way, shape))
      .filter((input) => shape.notEmpty !== true || Object.keys(input).length > 0);
  });
}

/** Says which way is meant, and leaves out what would make it two ways, or half of a pair. */
function fitted(given: Input, way: InputWay, { oneOf = [], needs = {} }: InputShape): Input {
  const input = { ...given, ...way.when };
  if (way.when === undefined) {
    for (const other of oneOf) {
      for (const key of other.fields) if (other !== way && !way.fields.includes(key)) delete input[key];
    }
  }
  for (const [key, others] of Object.entries(needs)) {
    if (others.some((other) => input[other] === undefined)) delete input[key];
  }
  return input;
}
