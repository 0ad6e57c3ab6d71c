// What would be published: the right files and no others, and nothing imported that is not declared.
// Run it after `npm run build:libs`.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';

import ts from 'typescript';

import { root } from './support/build.mjs';
import { npmCli, npmEnvironment } from './support/npm.mjs';

const REQUIRED = ['package.json', 'README.md', 'LICENSE', 'dist/index.js', 'dist/index.d.ts'];
const EXPECTED =
  /^(package\.json|README\.md|LICENSE|CHANGELOG\.md|openapi\.yaml|(bin|dist|src)\/[\w./-]+\.(ts|js|map|css|html|json|yaml|svg))$/u;
const UNWANTED = /\.(spec|test)\.|tsbuildinfo|fixture|(^|\/)\.|\.env/u;

const problems = [];

for (const folder of readdirSync(join(root, 'libs'))) {
  const library = join(root, 'libs', folder);
  if (!existsSync(join(library, 'package.json'))) continue;
  const manifest = JSON.parse(readFileSync(join(library, 'package.json'), 'utf8'));
  const pack = packedFiles(library);
  const files = new Set(pack.files.map(({ path }) => path));
  const complain = (problem) => problems.push(`${manifest.name}: ${problem}`);

  for (const path of new Set([...REQUIRED, ...entryPoints(manifest)]))
    if (!files.has(path)) complain(`${path} is missing`);
  for (const path of files) {
    if (!EXPECTED.test(path) || UNWANTED.test(path)) complain(`${path} should not be in`);
    else if (isStale(library, path)) complain(`${path} has no source any more; remove dist and build again`);
  }
  const declared = new Set(Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }));
  for (const [name, file] of importedPackages(library, files)) {
    if (!declared.has(name)) complain(`${file} imports ${name}, which is neither a dependency nor a peer`);
  }
  const kib = (bytes) => `${(bytes / 1024).toFixed(1)} KiB`;
  console.log(
    `${manifest.name}: ${files.size} files, ${kib(pack.size)} packed, ${kib(pack.unpackedSize)} unpacked`,
  );
}

if (problems.length > 0) {
  console.error(`\n${problems.join('\n')}`);
  process.exitCode = 1;
}

function packedFiles(library) {
  const options = { cwd: library, env: npmEnvironment(), encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 };
  const args = [npmCli(), 'pack', '--dry-run', '--json', '--ignore-scripts', '--loglevel=error'];
  const answer = JSON.parse(execFileSync(process.execPath, args, options));
  return Array.isArray(answer) ? answer[0] : Object.values(answer)[0];
}

/** Every file that `main`, `types`, `bin` and `exports` point at. */
function entryPoints({ main, types, bin, exports }) {
  const strings = (value) =>
    typeof value === 'object' && value ? Object.values(value).flatMap(strings) : [value];
  const paths = strings({ main, types, bin, exports }).filter((value) => typeof value === 'string');
  return [...new Set(paths.map((path) => path.replace(/^\.\//u, '')))];
}

/** Whether a built file is left over from a source that is gone. */
function isStale(library, path) {
  const built = /^dist\/(.+?)\.(d\.ts|js)(\.map)?$/u.exec(path);
  return (
    built !== null &&
    !['.ts', '.tsx', '.js'].some((end) => existsSync(join(library, 'src', `${built[1]}${end}`)))
  );
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
