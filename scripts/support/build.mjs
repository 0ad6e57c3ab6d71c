import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { Stop, runNode, step } from './step.mjs';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** The published packages, as folders below the root. */
export const libraries = readdirSync(join(root, 'libs'))
  .map((folder) => `libs/${folder}`)
  .filter((folder) => existsSync(join(root, folder, 'package.json')));

/** The libraries and the app; `tsc -b` itself knows what is up to date. */
export async function buildLibraries() {
  await step('Building the libraries and the app', () => runTypeScript('tsconfig.build.json'));
  libraries.forEach(removeLeftovers);
  await forStale('bundles', 'Bundling the libraries', ['scripts/support/bundle.mjs'], async (stale) => {
    const { bundleLibrary, isBundled } = await import('./bundle.mjs');
    for (const library of stale) if (isBundled(library)) await bundleLibrary(library);
  });
}

/** `tsc -b` leaves what it made of sources that are gone, and it would be published. */
function removeLeftovers(library) {
  for (const file of filesOf(`${library}/dist`)) {
    const built = /\/dist\/(?!cjs\/|esm\/)(.+?)\.(d\.ts|js)(\.map)?$/u.exec(file);
    if (built === null) continue;
    const sources = ['.ts', '.tsx'].map((end) => join(root, library, 'src', `${built[1]}${end}`));
    if (!sources.some((source) => existsSync(source))) rmSync(join(root, file));
  }
}

/** A project and what it refers to. */
export function runTypeScript(project) {
  return run('TypeScript', ['node_modules/typescript/bin/tsc', '-b', project]);
}

/** The libraries as CommonJS, those that changed; after {@link buildLibraries}, which checks their types. */
export async function buildCommonJs() {
  await forStale(
    'cjs',
    'Building the libraries as CommonJS',
    ['scripts/support/commonjs.mjs'],
    async (stale) => {
      const { emitCommonJs } = await import('./commonjs.mjs');
      for (const library of stale) emitCommonJs(library);
    },
  );
}

/** Does `work` for the libraries whose sources have changed since it was last done for them. */
async function forStale(product, title, scripts, work) {
  const how = hashOf([...scripts, 'tsconfig.base.json', 'package-lock.json']);
  const stale = libraries
    .map((library) => {
      const sources = ['src', 'tsconfig.build.json', 'package.json'].map((name) => `${library}/${name}`);
      const stampFile = join(root, library, 'dist', `.${product}-stamp`);
      return { library: join(root, library), stampFile, stamp: `${how} ${hashOf(sources)}` };
    })
    .filter(({ stampFile, stamp }) => !isStamped(stampFile, stamp));
  if (stale.length === 0) return;
  await step(title, () => work(stale.map(({ library }) => library)));
  for (const { stampFile, stamp } of stale) writeStamp(stampFile, stamp);
}

/** The web page, unless it was already built from these very sources. */
export async function buildWebPage() {
  const stampFile = join(root, 'dist', '.web-stamp');
  const stamp = hashOf(['src/web', 'libs/cobalt-link/src', 'package-lock.json']);
  if (existsSync(join(root, 'dist', 'web', 'index.html')) && isStamped(stampFile, stamp)) return;
  await step('Building the web page', () =>
    run('Vite', ['node_modules/vite/bin/vite.js', 'build', 'src/web']),
  );
  writeStamp(stampFile, stamp);
}

async function run(tool, args) {
  const code = await runNode(args, { cwd: root });
  if (code !== 0) throw new Stop(`${tool} ended with status ${code}; its own words are above.`);
}

function isStamped(file, stamp) {
  return existsSync(file) && readFileSync(file, 'utf8') === stamp;
}

function writeStamp(file, stamp) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, stamp);
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
