import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

import { npmCli, npmEnvironment } from './npm.mjs';

/** Packs a library as `npm publish` would, from what is built: npm's own report, and where the `tarball` is. */
export function packLibrary(library, folder) {
  const options = { cwd: library, env: npmEnvironment(), encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 };
  const args = [npmCli(), 'pack', '--json', '--ignore-scripts', '--loglevel=error'];
  const answer = JSON.parse(execFileSync(process.execPath, [...args, '--pack-destination', folder], options));
  const [pack] = Array.isArray(answer) ? answer : Object.values(answer);
  return { ...pack, tarball: join(folder, pack.filename) };
}
