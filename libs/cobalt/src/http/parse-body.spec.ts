import { describe, expect, it } from '@jest/globals';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import fc from 'fast-check';

import { isCobaltError } from '../errors/index.js';
import { parseBody } from './parse-body.js';

class Example {
  @IsString({ message: 'is required' })
  name: string = undefined as unknown as string;

  @IsOptional()
  @MaxLength(3, { message: 'must be short' })
  note?: string = undefined;
}

const refusal = (body: unknown) => {
  try {
    parseBody(Example, body);
  } catch (error) {
    return isCobaltError(error) ? `${error.code} ${error.message}` : 'not ours';
  }
  return undefined;
};

describe('request bodies', () => {
  it('become instances of their class', () => {
    expect(parseBody(Example, { name: 'a', note: 'b' })).toBeInstanceOf(Example);
  });

  it.each([undefined, null, 'text', 7, true, [], [{ name: 'a' }]])('must be objects, not %p', (body) => {
    expect(refusal(body)).toContain('COBALT_INVALID_REQUEST The body must be a JSON object');
  });

  it('are told which field is missing or wrong', () => {
    expect(refusal({})).toBe('COBALT_INVALID_REQUEST name is required.');
    expect(refusal({ name: 'a', note: 'long' })).toBe('COBALT_INVALID_REQUEST note must be short.');
  });

  it.each([
    '{"name":"a","orgId":"other"}',
    '{"name":"a","__proto__":{"isAdmin":true}}',
    '{"name":"a","constructor":1}',
  ])('carry no unknown field: %s', (json) => {
    expect(refusal(JSON.parse(json))).toContain('COBALT_INVALID_REQUEST Unknown field');
    expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined();
  });

  it('end in a body or in a refusal of ours, whatever they hold', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (body) => {
        const found = refusal(body);
        expect(found === undefined || found.startsWith('COBALT_INVALID_REQUEST')).toBe(true);
      }),
    );
  });
});
