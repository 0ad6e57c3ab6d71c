import { existsSync, readFileSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';
import { format, resolveConfig } from 'prettier';

import { EVERY_CALL, coveragePage, coverageRows } from './support/api-coverage.mjs';

describe('the table of calls', () => {
  it('has every call of the documentation', () => {
    expect(coverageRows()).toHaveLength(52);
  });

  it.each(coverageRows())('has no empty cell for $call', ({ operations, methods, routes, tests }) => {
    for (const cell of [operations, methods, routes, tests]) expect(cell).not.toEqual([]);
  });

  it('names suites that are there', () => {
    expect(EVERY_CALL.filter((file) => !existsSync(file))).toEqual([]);
  });

  it('is what the page shows: npm run coverage', async () => {
    const page = 'docs/api-coverage.md';
    const wanted = await format(coveragePage(), { ...(await resolveConfig(page)), filepath: page });
    expect(readFileSync(page, 'utf8')).toBe(wanted);
  });
});
