import { describe, expect, it } from '@jest/globals';

import { primaryOperations, resolve } from '../testing/document.js';
import { VENDOR_CALLS } from '../testing/vendor-calls.js';
import { apiOperations, openApiDocument } from './index.js';
import type { ApiOperation } from './index.js';

const operations = primaryOperations();
const openapi = openApiDocument();
const placeOf = ({ method, path }: { method: string; path: string }): string => `${method} ${path}`;

describe('the calls of the contract', () => {
  it('are the 52 of the documentation, and no other', () => {
    expect(VENDOR_CALLS).toHaveLength(52);
    const documented = VENDOR_CALLS.flatMap(({ method, path, also }) =>
      [path, ...(also ? [also] : [])].map((each) => placeOf({ method, path: each })),
    );
    expect(operations.map(placeOf).sort()).toEqual(documented.sort());
  });

  it.each(VENDOR_CALLS.map((call) => [placeOf(call), call] as const))(
    '%s takes the credentials and starts the job that the documentation says',
    (_place, { method, path, auth, job }) => {
      const rows = Object.values<ApiOperation>(apiOperations);
      const row = rows.find((each) => each.method === method && each.path === path);
      expect(row?.auth).toBe(auth);
      expect(row?.events !== null).toBe(job !== false);
    },
  );

  it.each(operations.map((place) => [place.operation.operationId, place] as const))(
    '%s can be understood from the document alone',
    (_id, { path, method, operation }) => {
      expect(operation['summary']).toMatch(/\w/u);
      const tags = openapi['tags'] as { name: string }[];
      expect(tags.map(({ name }) => name)).toEqual(expect.arrayContaining(operation['tags'] as string[]));
      const parameters = (operation.parameters ?? []).map((parameter) => resolve(parameter));
      for (const { description } of parameters) expect(description).toMatch(/\w/u);
      const inPath = parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name);
      expect(inPath).toEqual([...path.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name));
      if (method === 'GET' && /^list/u.test(operation.operationId)) {
        expect(['page', 'none']).toContain(operation['x-paging']);
      }
      const names = parameters.map(({ name }) => name);
      expect(names.includes('page') && names.includes('page_size')).toBe(operation['x-paging'] === 'page');
    },
  );

  it.each(operations.map((place) => [place.operation.operationId, place.operation] as const))(
    '%s has its errors: bad input, credentials, the lost login, and any other',
    (id, { responses, parameters, requestBody }) => {
      expect(Object.keys(responses)).toEqual(expect.arrayContaining(['401', 'default']));
      const { auth }: ApiOperation = apiOperations[id as keyof typeof apiOperations];
      expect('403' in responses).toBe(auth === 'connection');
      const takesInput =
        requestBody !== undefined || parameters?.some((each) => resolve(each).in === 'query');
      if (takesInput) expect(Object.keys(responses)).toContain('400');
    },
  );

  it('describe every field that is asked for or answered', () => {
    const silent = Object.entries(openapi.components.schemas).flatMap(([name, schema]) => {
      const properties = Object.entries(
        (schema['properties'] ?? {}) as Record<string, Record<string, unknown>>,
      );
      const also = properties.flatMap(([, property]) => (property['x-also'] ?? []) as string[]);
      const hidden = new Set(['success', schema['x-payload'], ...also.map((path) => path.split('.')[0])]);
      return properties
        .filter(([key]) => !hidden.has(key) && schema['x-payload'] === undefined)
        .filter(([, property]) => property['description'] === undefined)
        .map(([key]) => `${name}.${key}`);
    });
    expect(silent).toEqual([]);
  });

  it('end their jobs with events that the contract has', () => {
    const named = Object.values<ApiOperation>(apiOperations).flatMap(({ events }) =>
      events === null ? [] : [...events.done, ...events.failed],
    );
    expect(Object.keys(openapi.webhooks)).toEqual(expect.arrayContaining(named));
  });
});
