import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { beforeAll, describe, expect, it } from '@jest/globals';

import { databases } from '../support/databases.js';

/** What both-builds.main.mjs tells. */
interface Seen {
  areTwoCopies: boolean;
  injected: { unnamed: boolean; second: boolean; areTwoInstances: boolean };
  patients: number;
  connections: { isTheImported: boolean; status: string }[];
  error: { code: string; isInstanceOfTheOther: boolean; isRecognisedByTheOther: boolean };
  refusal: { isRecognisedByTheOther: boolean; hasWords: boolean };
  byClass: string;
}

const run = promisify(execFile);
/** A program that hangs is ended; on a busy machine a boot takes its time. */
const TIMEOUT_MS = 90_000;
const MEMORY = { type: 'better-sqlite3', database: ':memory:' };

/** In plain Node: Jest would map both builds to the sources. */
async function hostWith(moduleBuild: 'esm' | 'cjs', database: object): Promise<Seen> {
  const program = join(process.cwd(), 'test/packages/both-builds.main.mjs');
  const { stdout } = await run(process.execPath, [program, moduleBuild, JSON.stringify(database)], {
    timeout: TIMEOUT_MS,
  });
  return JSON.parse(stdout) as Seen;
}

describe.each(['esm', 'cjs'] as const)('A process with both builds, CobaltModule of %s', (moduleBuild) => {
  let seen: Seen;
  beforeAll(async () => {
    seen = await hostWith(moduleBuild, MEMORY);
  }, TIMEOUT_MS + 5_000);

  it('has two copies of every class', () => {
    expect(seen.areTwoCopies).toBe(true);
  });

  it('injects the unnamed and a named instance through the decorator of the other build', () => {
    expect(seen.injected).toEqual({ unnamed: true, second: true, areTwoInstances: true });
  });

  it('takes the secrets, entities and migrations of the other build', () => {
    expect(seen.connections).toEqual([{ isTheImported: true, status: 'active' }]);
    expect(seen.patients).toBeGreaterThan(0);
  });

  it('throws errors that isCobaltError of the other build recognises, and instanceof does not', () => {
    expect(seen.error).toEqual({
      code: 'COBALT_NOT_LINKED',
      isInstanceOfTheOther: false,
      isRecognisedByTheOther: true,
    });
  });

  it('throws errors of calls that isCobaltVendorError of the other build recognises, words and all', () => {
    expect(seen.refusal).toEqual({ isRecognisedByTheOther: true, hasWords: true });
  });

  it('cannot inject by the class of the other build, and Nest says so', () => {
    expect(seen.byClass).toMatch(/can't resolve dependencies of the ByClass \(\?\).*CobaltService/u);
  });
});

describe.each(databases)('Both builds on $name', (server) => {
  it.each(['esm', 'cjs'] as const)(
    'work on one DataSource, CobaltModule of %s',
    async (moduleBuild) => {
      const database = await server.create();
      try {
        const { connections, patients } = await hostWith(moduleBuild, database.options);
        expect(connections).toEqual([{ isTheImported: true, status: 'active' }]);
        expect(patients).toBeGreaterThan(0);
      } finally {
        await database.drop();
      }
    },
    TIMEOUT_MS + 5_000,
  );
});
