// What would be published: the right files and no others, in both builds, nothing imported that is not declared, and
// nothing that other people's tools have anything against.
import { existsSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join } from 'node:path';

import ts from 'typescript';

import { buildCommonJs, buildLibraries, libraries, root } from './support/build.mjs';
import { publintProblems, typesProblems, withPacked } from './support/packed.mjs';

/** KiB packed, some 15 % above what it is: growth is to be noticed. */
const BUDGETS = {
  'nestjs-cobalt': 780,
  '@nestjs-cobalt/contract': 380,
  '@nestjs-cobalt/emulator': 425,
  '@nestjs-cobalt/link': 41,
};
const REQUIRED = ['package.json', 'README.md', 'LICENSE', 'dist/cjs/package.json'];
const EXPECTED =
  /^(package\.json|README\.md|LICENSE|CHANGELOG\.md|openapi\.yaml|dist\/cjs\/package\.json|(bin|dist|src)\/[\w./-]+\.(ts|js|map|css|html|yaml|svg))$/u;
const UNWANTED = /\.(spec|test)\.|tsbuildinfo|fixture|(^|\/)\.|\.env/u;

const problems = [];

await buildLibraries();
await buildCommonJs();
for (const folder of libraries) {
  const library = join(root, folder);
  await withPacked(library, (pack) => check(library, pack));
}

if (problems.length > 0) {
  console.error(`\n${problems.join('\n')}`);
  process.exitCode = 1;
}

async function check(library, pack) {
  const manifest = JSON.parse(readFileSync(join(library, 'package.json'), 'utf8'));
  const files = new Set(pack.files.map(({ path }) => path));
  const complain = (problem) => problems.push(`${manifest.name}: ${problem}`);

  for (const path of new Set([...REQUIRED, ...targetsOf(manifest)]))
    if (!files.has(path)) complain(`${path} is missing`);
  for (const path of files) {
    if (!EXPECTED.test(path) || UNWANTED.test(path)) complain(`${path} should not be in`);
    else if (isStale(library, path)) complain(`${path} has no source any more; remove dist and build again`);
    for (const source of sourcesOf(library, path))
      if (!files.has(source)) complain(`${path} names ${source}, which is not in`);
  }
  const declared = new Set(Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }));
  for (const [name, file] of importedPackages(library, files)) {
    if (!declared.has(name)) complain(`${file} imports ${name}, which is neither a dependency nor a peer`);
  }
  const packed = pack.size / 1024;
  const budget = BUDGETS[manifest.name];
  if (!(packed <= budget)) complain(`${packed.toFixed(1)} KiB packed; the budget is ${budget} KiB`);
  for (const problem of await publintProblems(pack)) complain(problem);
  for (const problem of typesProblems(pack, entryPoints(manifest))) complain(problem);
  console.log(
    `${manifest.name}: ${files.size} files, ${packed.toFixed(1)} of ${budget} KiB packed, ` +
      `${(pack.unpackedSize / 1024).toFixed(1)} KiB unpacked`,
  );
}

/** The ways in for code: data files have no types. */
function entryPoints({ exports }) {
  return Object.keys(exports).filter((path) => typeof exports[path] === 'object');
}

/** Every file that the manifest points at. */
function targetsOf({ main, module, types, typesVersions, bin, exports }) {
  const strings = (value) =>
    typeof value === 'object' && value ? Object.values(value).flatMap(strings) : [value];
  const paths = strings({ main, module, types, typesVersions, bin, exports }).filter(
    (value) => typeof value === 'string',
  );
  return [...new Set(paths.map((path) => path.replace(/^\.\//u, '')))];
}

/** Whether a built file is left over from a source that is gone. */
function isStale(library, path) {
  // bundles are made anew as a whole
  if (path.startsWith('dist/esm/')) return false;
  const built = /^dist\/(?:cjs\/)?(.+?)\.(d\.ts|js)(\.map)?$/u.exec(path);
  return (
    built !== null &&
    !['.ts', '.tsx', '.js'].some((end) => existsSync(join(library, 'src', `${built[1]}${end}`)))
  );
}

/** The sources of a source map, as paths in the package. */
function sourcesOf(library, path) {
  if (!path.endsWith('.map')) return [];
  const { sources } = JSON.parse(readFileSync(join(library, path), 'utf8'));
  return sources.map((source) => join(dirname(path), source));
}

function importedPackages(library, files) {
  const found = new Map();
  for (const file of files) {
    if (!/^dist\/.+\.(js|d\.ts)$/u.test(file)) continue;
    for (const { fileName } of ts.preProcessFile(readFileSync(join(library, file), 'utf8')).importedFiles) {
      if (fileName.startsWith('.') || fileName.startsWith('node:')) continue;
      const name = fileName.split('/', fileName.startsWith('@') ? 2 : 1).join('/');
      if (builtinModules.includes(name)) problems.push(`${file} imports ${name}: write node:${name}`);
      else if (!found.has(name)) found.set(name, file);
    }
  }
  return found;
}
