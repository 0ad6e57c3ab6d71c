import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { ADAPTERS } from './adapters.js';
import { pairwise } from './hosts.js';

const DATABASES = ['sqlite', 'postgres', 'mariadb'];
const FOLDER = join(import.meta.dirname, '..');

/** The titles of the suites that run on each host. */
const titles = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.e2e-spec.ts'))
  .flatMap((name) => [
    ...readFileSync(join(FOLDER, name), 'utf8').matchAll(/describeEachHost\(\s*(['"])(.+?)\1/gu),
  ])
  .map(([, , title = '']) => title);

const names = (pairs: readonly { server: string; adapter: string }[]) =>
  pairs.map(({ server, adapter }) => `${adapter}+${server}`);

describe('the hosts that suites run on', () => {
  it('are every pair of adapter and database, more than once', () => {
    const met = titles.flatMap((title) => names(pairwise(title, DATABASES)));
    const times = (pair: string) => met.filter((name) => name === pair).length;
    const every = ADAPTERS.flatMap((adapter) => DATABASES.map((server) => `${adapter}+${server}`));
    expect(every.filter((pair) => times(pair) < 2)).toEqual([]);
  });

  it.each(titles)('are every database and both adapters for each suite: %s', (title) => {
    const pairs = pairwise(title, DATABASES);
    expect(pairs.map(({ server }) => server)).toEqual(DATABASES);
    expect(new Set(pairs.map(({ adapter }) => adapter))).toEqual(new Set(ADAPTERS));
  });

  it('are both adapters where there is one database only', () => {
    expect(names(pairwise('any', ['sqlite']))).toEqual(['express+sqlite', 'fastify+sqlite']);
  });
});
