import { openApiDocument } from '../src/index.js';
import type { OperationObject } from '../src/index.js';

const METHODS = ['get', 'post', 'patch', 'delete'] as const;

export interface PlacedOperation {
  readonly method: string;
  readonly path: string;
  readonly operation: OperationObject;
}

/** Every operation of the contract, with those that are only another way to reach one. */
export function allOperations(): PlacedOperation[] {
  return Object.entries(openApiDocument().paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      return operation === undefined ? [] : [{ path, method: method.toUpperCase(), operation }];
    }),
  );
}

/** Those that are calls of their own. */
export function primaryOperations(): PlacedOperation[] {
  return allOperations().filter(({ operation }) => operation['x-alias-of'] === undefined);
}

/** What a pointer such as `#/components/schemas/Error` leads to. */
export function resolve<Value>(value: Value | { readonly $ref: string }): Value {
  if (typeof value !== 'object' || value === null || !('$ref' in value)) return value;
  return value.$ref
    .slice(2)
    .split('/')
    .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], openApiDocument()) as Value;
}
