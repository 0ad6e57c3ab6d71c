import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { libraries, root } from '../support/build.mjs';
import { packLibrary } from '../support/pack.mjs';
import { npm, sqliteVersion } from './node-versions.mjs';

const NEST = {
  11: { core: '^11.0.0', axios: '^4.0.0', config: '^4.0.0' },
  12: { core: '^12.0.0', axios: '^12.0.0', config: '^12.0.0' },
};
const TYPEORM = { 0.3: '^0.3.20', 1: '^1.0.0' };

/** What the README tells to install; `pg` and its like come with the database. */
const needed = ({ nest, typeorm }) => ({
  '@nestjs/axios': NEST[nest].axios,
  '@nestjs/common': NEST[nest].core,
  '@nestjs/config': NEST[nest].config,
  '@nestjs/core': NEST[nest].core,
  '@nestjs/typeorm': NEST[nest].core,
  axios: '^1.7.0',
  'better-sqlite3': sqliteVersion,
  'class-transformer': '^0.5.1',
  'class-validator': '^0.14.0',
  'reflect-metadata': '^0.2.0',
  rxjs: '^7.8.0',
  typeorm: TYPEORM[typeorm],
});
const compiler = { '@types/node': '^20.19.0', typescript: '~5.9.3' };

/** The tarballs of the libraries, as they would be published: `{ name: 'file:…' }`. */
export function packLibraries(folder) {
  mkdirSync(folder, { recursive: true });
  const packs = libraries.map((library) => packLibrary(join(root, library), folder));
  return Object.fromEntries(packs.map(({ name, tarball }) => [name, `file:${tarball}`]));
}

/** Installs once for each set of dependencies; the rows that share one have their folders inside it. */
export class Installs {
  #made = new Map();

  constructor(folder, packed) {
    this.folder = folder;
    this.packed = packed;
  }

  /** The install folder for a row, made by npm with its strict peer resolution. */
  for(row) {
    const name = row.special === 'bare' ? 'bare' : `nest${row.nest}-typeorm${row.typeorm}`;
    if (!this.#made.has(name)) this.#made.set(name, this.#install(name, row));
    return this.#made.get(name);
  }

  async #install(name, row) {
    const folder = join(this.folder, name);
    mkdirSync(folder);
    const dependencies = row.special === 'bare' ? this.#bare(row) : this.#full(row);
    const manifest = { name, private: true, version: '0.0.0', dependencies };
    writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, undefined, 2)}\n`);
    await npm(['install', '--ignore-scripts', '--strict-peer-deps'], { cwd: folder });
    if (row.special === 'bare') expectNoOptionalPeer(folder);
    return folder;
  }

  #full(row) {
    const { core } = NEST[row.nest];
    const jest = row.nest === '11' && row.typeorm === '0.3' ? '^29.5.0' : '^30.0.0';
    return {
      ...needed(row),
      ...this.packed,
      ...compiler,
      '@nestjs/platform-express': core,
      '@nestjs/platform-fastify': core,
      '@nestjs/testing': core,
      '@types/express': '^5.0.0',
      '@types/jest': jest,
      fastify: '^5.0.0',
      jest,
      mysql2: '^3.0.0',
      pg: '^8.0.0',
      'ts-jest': '^29.4.0',
    };
  }

  #bare(row) {
    const { 'nestjs-cobalt': ours, '@nestjs-cobalt/contract': contract } = this.packed;
    const { core } = NEST[row.nest];
    return {
      ...needed(row),
      ...compiler,
      'nestjs-cobalt': ours,
      '@nestjs-cobalt/contract': contract,
      '@nestjs/platform-fastify': core,
      fastify: '^5.0.0',
    };
  }
}

/** The row would prove nothing if some other package brought one along. */
function expectNoOptionalPeer(folder) {
  const manifest = readFileSync(join(folder, 'node_modules/nestjs-cobalt/package.json'), 'utf8');
  const { peerDependenciesMeta } = JSON.parse(manifest);
  const found = Object.entries(peerDependenciesMeta)
    .filter(([name, { optional }]) => optional && existsSync(join(folder, 'node_modules', name)))
    .map(([name]) => name);
  if (found.length > 0) throw new Error(`installed although nobody asked for it: ${found.join(', ')}`);
}
