import { execFile } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { beforeAll, describe, expect, it } from '@jest/globals';

import * as contract from '@nestjs-cobalt/contract';
import * as emulator from '@nestjs-cobalt/emulator';
import * as link from '@nestjs-cobalt/link';
import * as react from '@nestjs-cobalt/link/react';
import * as cobalt from 'nestjs-cobalt';
import * as testing from 'nestjs-cobalt/testing';

/** By entry point, what the sources export; the list itself is under test beside each `index.ts`. */
const SOURCES: Record<string, object> = {
  '@nestjs-cobalt/contract': contract,
  '@nestjs-cobalt/emulator': emulator,
  '@nestjs-cobalt/link': link,
  '@nestjs-cobalt/link/react': react,
  'nestjs-cobalt': cobalt,
  'nestjs-cobalt/testing': testing,
};

/** The ways in which `package.json` lets code in, data files left out. */
function declaredEntryPoints(): string[] {
  return readdirSync('libs').flatMap((folder) => {
    const { name, exports } = JSON.parse(readFileSync(`libs/${folder}/package.json`, 'utf8')) as {
      name: string;
      exports: Record<string, unknown>;
    };
    const code = Object.entries(exports).filter(([, target]) => typeof target === 'object');
    return code.map(([path]) => join(name, path));
  });
}

describe('The entry points', () => {
  let seen: Record<string, Record<'imported' | 'required' | 'commonJsImported', string[]>>;
  beforeAll(async () => {
    const program = join(process.cwd(), 'test/packages/entry-points.main.mjs');
    const { stdout } = await promisify(execFile)(process.execPath, [program, ...Object.keys(SOURCES)]);
    seen = JSON.parse(stdout) as typeof seen;
  }, 60_000);

  it('are the ones that the packages declare', () => {
    expect(declaredEntryPoints().sort()).toEqual(Object.keys(SOURCES).sort());
  });

  it.each(Object.keys(SOURCES))('%s exports the same from both builds as from its sources', (entry) => {
    const names = Object.keys(SOURCES[entry]!).sort();
    expect(seen[entry]).toEqual({ imported: names, required: names, commonJsImported: names });
  });
});
