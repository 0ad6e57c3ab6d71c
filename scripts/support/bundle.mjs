import { existsSync, readFileSync, rmSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';

import { rolldown, watch } from 'rolldown';

/** Where a library's bundles are, if it has any: what its exports name for `import`. */
const BUNDLES = './dist/esm/';

/** Whether a library's ES modules are published as bundles. */
export function isBundled(library) {
  return Object.keys(entriesOf(library)).length > 0;
}

/**
 * The ES modules of a library as one file for each entry, and one that they share: hundreds of files cost a host
 * more to find and link than their code costs to run.
 */
export async function bundleLibrary(library) {
  rmSync(join(library, BUNDLES), { recursive: true, force: true });
  const bundle = await rolldown(inputOf(library));
  await bundle.write(outputOf(library));
  await bundle.close();
}

/** The same again after every change of what the compiler wrote. */
export function watchBundles(libraries) {
  return libraries
    .filter(isBundled)
    .map((library) => watch({ ...inputOf(library), output: outputOf(library) }));
}

function inputOf(library) {
  return {
    input: entriesOf(library),
    platform: 'node',
    external: (id) => !id.startsWith('.') && !isAbsolute(id),
    plugins: [{ name: 'source-maps-of-the-compiler', load: readWithMap }],
  };
}

function outputOf(library) {
  return {
    dir: join(library, BUNDLES),
    format: 'esm',
    sourcemap: true,
    // Nest names providers and routes by their classes
    keepNames: true,
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
  };
}

/** `index` and the like, by the compiler's files. */
function entriesOf(library) {
  const { exports } = JSON.parse(readFileSync(join(library, 'package.json'), 'utf8'));
  const modules = Object.values(exports)
    .map((entry) => entry.import)
    .filter((entry) => entry?.default.startsWith(BUNDLES))
    .map((entry) => [
      relative(BUNDLES, entry.default).replace(/\.js$/u, ''),
      join(library, entry.types.replace(/\.d\.ts$/u, '.js')),
    ]);
  return Object.fromEntries(modules);
}

function readWithMap(id) {
  if (!id.endsWith('.js') || !existsSync(`${id}.map`)) return null;
  const code = readFileSync(id, 'utf8').replace(/^\/\/# sourceMappingURL=.*$/mu, '');
  return { code, map: JSON.parse(readFileSync(`${id}.map`, 'utf8')) };
}
