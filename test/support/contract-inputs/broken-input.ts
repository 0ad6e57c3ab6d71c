import type { ApiOperationId } from '@nestjs-cobalt/contract';
import fc from 'fast-check';

import { goodInput } from './arbitrary-input.js';
import type { Input } from './arbitrary-input.js';

/** Stands in every text that is put where it does not belong; no error may hold it. */
export const CANARY = 'canary-6b1f Jane Doe 1980-05-15';

/** Good inputs with one thing done to them that may or may not break a rule, and values that are no inputs at all. */
export function brokenInput(operation: ApiOperationId): fc.Arbitrary<unknown> {
  const good = goodInput(operation);
  return fc.oneof(
    {
      weight: 6,
      arbitrary: fc.tuple(good, fc.nat(), wild).map(([input, at, value]) => replaced(input, at, value)),
    },
    { weight: 2, arbitrary: fc.tuple(good, fc.nat()).map(([input, at]) => dropped(input, at)) },
    {
      weight: 2,
      arbitrary: fc.tuple(good, strangeKey, wild).map(([input, key, value]) => added(input, key, value)),
    },
    { weight: 1, arbitrary: wild },
  );
}

const strangeKey = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', 'toJSON', 'then', 'start_date'),
  fc.string({ unit: 'binary' }),
);

/** What comes out of forms, other people's JSON and mistakes. */
const wild: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    CANARY,
    [CANARY],
    { [CANARY]: CANARY },
    { toJSON: () => CANARY },
    null,
    '',
    Number.NaN,
    -0,
    Infinity,
    -1,
    1e21,
    0.5,
    '\ud800',
    'a\0b',
    '2026-02-30',
    'x'.repeat(100_000),
    new Date(0),
    new Date(Number.NaN),
    Symbol('canary'),
    () => CANARY,
    10n,
    new Map([[CANARY, CANARY]]),
  ),
  fc.constant(0).map(() => Array.from({ length: 50_000 }, () => CANARY)),
  fc.constant(0).map(() => new Array<unknown>(3)),
  fc.constant(0).map(selfHolding),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('\ud83d', '\ude00', 'a', '\u202e', '\0', ',', '%') }),
  fc.anything({
    maxDepth: 1,
    maxKeys: 3,
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withSparseArray: true,
    withTypedArray: true,
  }),
);

function selfHolding(): unknown {
  const value: Record<string, unknown> = { text: CANARY };
  value['self'] = value;
  return value;
}

/** The value of one field, however deep, is another one. In a copy: fast-check shrinks what it made. */
function replaced(input: Input, at: number, value: unknown): Input {
  const changed = structuredClone(input);
  const places = placesOf(changed);
  const place = places[at % places.length];
  if (place !== undefined) place.holder[place.key] = value;
  return changed;
}

function dropped(input: Input, at: number): Input {
  const changed = structuredClone(input);
  const places = placesOf(changed);
  const place = places[at % places.length];
  if (place !== undefined) delete place.holder[place.key];
  return changed;
}

function added(input: Input, key: string, value: unknown): Input {
  return Object.defineProperty(structuredClone(input), key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

function placesOf(value: unknown): { holder: Input; key: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Input;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...placesOf(holder[key])]);
}
