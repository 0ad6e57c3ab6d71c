import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';

import { CobaltError } from '../errors/index.js';
import { parseBody } from '../http/index.js';
import { ExchangeBody, LinkTokenBody } from '../link/link.requests.js';
import type { Component } from './open-api.js';
import { exchangeRequestComponent, linkTokenRequestComponent } from './schemas.js';

const ajv = new Ajv();
addFormats.default(ajv);

const ROUTES: { Body: new () => object; component: Component }[] = [
  { Body: LinkTokenBody, component: linkTokenRequestComponent },
  { Body: ExchangeBody, component: exchangeRequestComponent },
];

/** The fields whose rules a schema can say in full; what an address is, each judges by its own lights. */
const TEXTS: Record<string, (length: fc.StringConstraints) => fc.Arbitrary<string>> = {
  sessionId: fc.string,
  connectionId: fc.string,
  publicToken: (length) => fc.string({ unit: 'grapheme-ascii', ...length }),
  emrName: (length) => fc.string({ unit: 'binary', ...length }),
};

const value = (text: (length: fc.StringConstraints) => fc.Arbitrary<string>) =>
  fc.oneof(
    { weight: 4, arbitrary: text({ maxLength: 6 }) },
    { weight: 2, arbitrary: fc.integer({ min: 60, max: 132 }).map((length) => 'é'.repeat(length)) },
    { weight: 2, arbitrary: fc.integer({ min: 1020, max: 1028 }).map((length) => 'x'.repeat(length)) },
    { weight: 1, arbitrary: fc.integer({ min: 126, max: 130 }).map((length) => '🏥'.repeat(length)) },
    { weight: 1, arbitrary: fc.constantFrom(null, 5, true, {}, []) },
  );

/** Bodies of these fields, some with an unknown one, some that are no object. */
function bodiesOf(fields: readonly string[]): fc.Arbitrary<unknown> {
  const known = Object.entries(TEXTS).filter(([name]) => fields.includes(name));
  const values = Object.fromEntries(known.map(([name, text]) => [name, value(text)]));
  const body = fc.record(values, { requiredKeys: [] });
  return fc.oneof(
    { weight: 8, arbitrary: body },
    { weight: 1, arbitrary: body.map((object) => ({ ...object, other: 1 })) },
    { weight: 1, arbitrary: fc.constantFrom<unknown>(null, [], 'text', 7) },
  );
}

describe.each(ROUTES)('the description of $Body.name', ({ Body, component }) => {
  const fields = Object.keys(component.schema.properties ?? {});
  const isDescribed = ajv.compile(component.schema);
  const isTaken = (body: unknown) => {
    try {
      parseBody(Body, body);
      return true;
    } catch (error) {
      if (error instanceof CobaltError) return false;
      throw error;
    }
  };

  it('takes a body if, and only if, the route does', () => {
    const seen = { taken: 0, refused: 0 };
    fc.assert(
      fc.property(bodiesOf(fields), (body) => {
        const taken = isTaken(body);
        seen[taken ? 'taken' : 'refused'] += 1;
        expect(isDescribed(body)).toBe(taken);
      }),
      { numRuns: 500 },
    );
    expect(Math.min(seen.taken, seen.refused)).toBeGreaterThan(20);
  });

  it('names each field of the body and no other', () => {
    expect([...fields].sort()).toEqual(Object.keys(new Body()).sort());
  });
});
