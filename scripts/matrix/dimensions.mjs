/** What a host may be made of. Every possible pair of values is run in at least one row. */
export const dimensions = {
  nest: ['11', '12'],
  typeorm: ['0.3', '1'],
  node: ['20', '22', '24'],
  module: ['commonjs', 'node16', 'node18', 'nodenext', 'node16-esm', 'nodenext-esm', 'bundler-esm'],
  adapter: ['express', 'fastify'],
  database: ['sqlite', 'postgres', 'mariadb'],
};

/** How TypeScript is told to make each kind of consumer, and whether its package is `commonjs` or `module`. */
export const modules = {
  commonjs: { type: 'commonjs', compiler: { module: 'commonjs' } },
  node16: { type: 'commonjs', compiler: { module: 'node16' } },
  node18: { type: 'commonjs', compiler: { module: 'node18' } },
  nodenext: { type: 'commonjs', compiler: { module: 'nodenext' } },
  'node16-esm': { type: 'module', compiler: { module: 'node16' } },
  'nodenext-esm': { type: 'module', compiler: { module: 'nodenext' } },
  'bundler-esm': { type: 'module', compiler: { module: 'esnext', moduleResolution: 'bundler' } },
};

/** Pairs that nobody can have, why, and what the compiler says to whoever tries. */
export const impossible = [
  {
    pair: { nest: '12', module: 'node16' },
    proof: 'TS1479',
    reason:
      'Nest 12 is ES modules only, and TypeScript lets no CommonJS file import those under `module: node16` (TS1479). ' +
      'As ES modules, or with `module: nodenext`, it works.',
  },
  {
    pair: { nest: '12', module: 'node18' },
    proof: 'TS1479',
    reason: 'The same under `module: node18`.',
  },
];

/** Further rows, each for one thing that pairs do not show. */
export const specialRows = [
  {
    special: 'both-builds',
    about: 'one file of it CommonJS, so that both builds are in one process',
    nest: '11',
    typeorm: '0.3',
    node: '22',
    module: 'nodenext-esm',
    adapter: 'express',
    database: 'sqlite',
  },
  {
    special: 'bare',
    about: 'no optional peer installed, nor Express',
    nest: '12',
    typeorm: '1',
    node: '20',
    module: 'nodenext-esm',
    adapter: 'fastify',
    database: 'sqlite',
  },
];

/** The short form: the rows that differ most. */
export const shortRows = [
  { nest: '11', typeorm: '0.3', node: '20', module: 'commonjs', adapter: 'fastify', database: 'postgres' },
  {
    nest: '12',
    typeorm: '1',
    node: process.versions.node.split('.')[0],
    module: 'nodenext-esm',
    adapter: 'express',
    database: 'sqlite',
  },
];

/** A row's name, for `--only` and for its folder. */
export function nameOf(row) {
  const parts = [`nest${row.nest}`, `typeorm${row.typeorm}`, `node${row.node}`, row.module];
  return row.special ?? [...parts, row.adapter, row.database].join('-');
}
