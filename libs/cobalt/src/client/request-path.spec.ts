import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { assertRelativePath, fillPath, queryString } from './request-path.js';

describe('a path written by hand', () => {
  it.each([
    '/visit-types',
    '/eligibility-checks/abc/benefits',
    '/patients/414-21/insurances',
    '/x/%20y',
    '/a.b/..c',
  ])('may be %s', (path) => {
    expect(() => assertRelativePath(path)).not.toThrow();
  });

  it.each([
    '',
    'visit-types',
    '//evil.example/x',
    'https://evil.example/x',
    '/x?y=1',
    '/x#y',
    '/../link/token/create',
    '/x/..',
    '/x/./y',
    '/x/%2e%2E/y',
    '/x/%2E./y',
    '/x%2f..%2fy',
    '/x%5Cy',
    '/x\\y',
    '/x y',
    '/x\r\nHost: evil',
    '/é',
    undefined as unknown as string,
  ])('may not be %j', (path) => {
    expect(() => assertRelativePath(path)).toThrow(
      expect.objectContaining({ code: 'COBALT_INVALID_REQUEST', status: 400, field: 'path' }),
    );
  });

  it.each(['/v1', '/v1/patients', '/V1/patients'])('may not be %j: the version is added to it', (path) => {
    expect(() => assertRelativePath(path)).toThrow(
      expect.objectContaining({
        field: 'path',
        message: '`path` must not start with /v1, which is added to it.',
      }),
    );
  });

  it('that is accepted stays below the API on the host it is meant for', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('/', '.', '%', '2', 'e', 'f', '\\', '@', ':', 'a', '?') }),
        (tail) => {
          const path = `/${tail}`;
          try {
            assertRelativePath(path);
          } catch {
            return;
          }
          const url = new URL(`https://api.example/v1${path}`);
          expect(url.host).toBe('api.example');
          expect(url.pathname.startsWith('/v1/')).toBe(true);
          expect(url.search).toBe('');
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('an id in a path', () => {
  it('is one segment, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (id) => {
        fc.pre(id !== '.' && id !== '..');
        const path = fillPath('getAppointment', '/appointment/{id}', { id });
        expect(path.split('/')).toHaveLength(3);
        expect(decodeURIComponent(path.slice('/appointment/'.length))).toBe(id);
      }),
    );
  });

  it.each(['', '.', '..', '\ud800', 'a\udc00b'])('may not be %j', (id) => {
    expect(() => fillPath('getAppointment', '/appointment/{id}', { id })).toThrow(
      expect.objectContaining({ code: 'COBALT_INVALID_REQUEST' }),
    );
  });
});

describe('a query', () => {
  it('is read back as it was written', () => {
    const value = fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer(), fc.boolean());
    fc.assert(
      fc.property(fc.dictionary(fc.string({ minLength: 1 }), value), (query) => {
        const read = [...new URLSearchParams(queryString('listPatients', query))];
        expect(read).toEqual(Object.entries(query).map(([name, one]) => [name, String(one)]));
      }),
    );
  });

  it('may not hold half of a surrogate pair', () => {
    expect(() => queryString('listPatients', { name: 'a\ud83d' })).toThrow(
      expect.objectContaining({
        code: 'COBALT_INVALID_REQUEST',
        message: '`name` must be well-formed text.',
      }),
    );
  });

  it('leaves out what is not given and repeats lists', () => {
    expect(queryString('listPatients', { a: undefined, b: null, c: ['x', 'y'], d: false })).toBe(
      '?c=x&c=y&d=false',
    );
    expect(queryString('listPatients', {})).toBe('');
    expect(queryString('listPatients', undefined)).toBe('');
  });
});
