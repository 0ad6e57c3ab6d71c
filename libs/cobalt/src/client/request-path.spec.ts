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

  it.each([
    ['must be a text', undefined],
    ['must be a text', null],
    ['must be a text', 414421],
    ['must be a text', {}],
    ['must be the id of one record', ''],
    ['must be the id of one record', '.'],
    ['must be the id of one record', '..'],
    ['must be well-formed text', '\ud800'],
    ['must be well-formed text', 'a\udc00b'],
  ])('%s: %j is refused', (rule, id) => {
    expect(() => fillPath('getAppointment', '/appointment/{id}', { id: id as string })).toThrow(
      expect.objectContaining({ code: 'COBALT_INVALID_REQUEST', arrival: 'not_sent', field: 'id', rule }),
    );
  });

  it('is told by the name of the parameter, not of the path', () => {
    const path = '/patients/{patient_mrn}/insurances/{emr_insurance_id}';
    const ids = { patient_mrn: '1', emr_insurance_id: '' };
    expect(() => fillPath('updatePatientInsurance', path, ids)).toThrow('`emrInsuranceId` must be the id');
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
