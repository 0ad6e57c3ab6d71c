import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { Stop, runNode, step } from './step.mjs';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** The libraries and the app; `tsc -b` itself knows what is up to date. */
export async function buildLibraries() {
  await step('Building the libraries and the app', () => runTypeScript('tsconfig.build.json'));
}

/** A project and what it refers to. */
export function runTypeScript(project) {
  return run('TypeScript', ['node_modules/typescript/bin/tsc', '-b', project]);
}

/** The web page, unless it was already built from these very sources. */
export async function buildWebPage() {
  const stampFile = join(root, 'dist', '.web-stamp');
  const stamp = hashOf(['src/web', 'libs/cobalt-link/src', 'package-lock.json']);
  const built = existsSync(join(root, 'dist', 'web', 'index.html')) && existsSync(stampFile);
  if (built && readFileSync(stampFile, 'utf8') === stamp) return;
  await step('Building the web page', () =>
    run('Vite', ['node_modules/vite/bin/vite.js', 'build', 'src/web']),
  );
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, stamp);
}

async function run(tool, args) {
  const code = await runNode(args, { cwd: root });
  if (code !== 0) throw new Stop(`${tool} ended with status ${code}; its own words are above.`);
}

function hashOf(paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap((path) => filesOf(path)).sort()) {
    hash.update(`${file}\n`).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

function filesOf(path) {
  if (!statSync(join(root, path)).isDirectory()) return [path];
  return readdirSync(join(root, path)).flatMap((name) => filesOf(`${path}/${name}`));
}
