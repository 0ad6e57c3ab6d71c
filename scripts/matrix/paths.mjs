import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What takes long to make and depends on versions alone: Node programs, compiled addons. */
export const cacheFolder = join(tmpdir(), 'nestjs-cobalt-matrix-cache');

/** A folder for one run, outside the repository. */
export function runFolder() {
  return mkdtempSync(join(tmpdir(), 'nestjs-cobalt-matrix-'));
}

/** A sibling to fill and then rename, so that nobody ever sees half of it. */
export function unfinished(folder) {
  mkdirSync(cacheFolder, { recursive: true });
  return mkdtempSync(`${folder}-unfinished-`);
}
