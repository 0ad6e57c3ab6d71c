import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { TestDatabaseServer } from './test-database.js';

/** A file in a folder of its own under the system's temporary one. */
export const sqlite: TestDatabaseServer = {
  name: 'sqlite',
  available: () => Promise.resolve(true),
  async create() {
    const folder = await mkdtemp(join(tmpdir(), 'nestjs-cobalt-'));
    const file = join(folder, 'test.db');
    return {
      options: { type: 'better-sqlite3', database: file, enableWAL: true },
      url: `sqlite:${file}`,
      drop: () => rm(folder, { recursive: true, force: true }),
      // the database, its write-ahead log and its shared memory
      async dump() {
        const names = await readdir(folder);
        return Buffer.concat(await Promise.all(names.map((name) => readFile(join(folder, name)))));
      },
    };
  },
};
