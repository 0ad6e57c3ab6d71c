// The house rules that a linter does not know: rooms are entered by their door, nothing points upwards or in
// circles, packages use what they may, files stay small. Run by `npm run lint`.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { root } from './support/build.mjs';
import { cyclesOf, importsOf, sourceFiles } from './support/source-graph.mjs';

const MAX_LINES = 250;
/** A suite is a list of sentences: splitting it early would scatter its set-up. */
const MAX_SPEC_LINES = 450;

/** Rooms of the module from the ground up: a room imports from its own floor or from one below. */
const FLOORS = [
  ['errors', 'validation'],
  ['encryption', 'storage', 'config', 'identity', 'http', 'signature', 'audit', 'observability'],
  ['client', 'connections'],
  ['link', 'webhooks', 'operations'],
  ['api-description'],
  ['testing'],
];

/** Which of our own packages a tree may import. */
const PACKAGES = {
  'libs/cobalt-contract/src': [],
  'libs/cobalt-link/src': [],
  'libs/cobalt-emulator/src': ['@nestjs-cobalt/contract'],
  'libs/cobalt/src': ['@nestjs-cobalt/contract'],
  src: ['nestjs-cobalt', '@nestjs-cobalt/contract', '@nestjs-cobalt/emulator', '@nestjs-cobalt/link'],
};

/** Tables and column types: imported from where they are, since the storage room lists every room's tables. */
const isTable = (path) => /\.entity\.ts$|\/storage\/columns\.ts$/u.test(path);
/** The entry for tests: nothing else of the module sees it, or the package that only it needs. */
const TESTING = { room: 'libs/cobalt/src/testing/', package: '@nestjs-cobalt/emulator' };
const isSpec = (path) => /\.(spec|e2e-spec)\.tsx?$/u.test(path);

const problems = [];
const sizes = ['scripts', 'test', 'bench'].flatMap((folder) => sourceFiles(root, folder));

for (const [tree, packages] of Object.entries(PACKAGES)) {
  const files = sourceFiles(root, tree);
  sizes.push(...files);
  checkTree(tree, packages, files);
}

for (const file of sizes) {
  const lines = readFileSync(join(root, file), 'utf8').split('\n').length - 1;
  const most = isSpec(file) ? MAX_SPEC_LINES : MAX_LINES;
  if (lines > most) problems.push(`${file} has ${lines} lines; ${most} is the most. Split it by role.`);
}

if (problems.length > 0) {
  console.error(`${problems.join('\n')}\n\n${problems.length} structure problem(s).`);
  process.exitCode = 1;
} else {
  console.log(`Structure: ${sizes.length} files, no cycles, every room entered by its door.`);
}

function checkTree(tree, packages, files) {
  const roomOf = (path) =>
    path.slice(tree.length + 1).includes('/') ? path.slice(tree.length + 1).split('/')[0] : null;
  const fileGraph = new Map();
  const roomGraph = new Map();
  for (const file of files.filter((path) => !isSpec(path))) {
    const imports = importsOf(root, file);
    fileGraph.set(file, imports.map(({ target }) => target).filter(Boolean));
    for (const { specifier, target } of imports) {
      const isTesting = file.startsWith(TESTING.room);
      checkPackage(file, specifier, isTesting ? [...packages, TESTING.package] : packages);
      if (target?.startsWith(TESTING.room) && !isTesting)
        problems.push(`${file} may not import ${specifier}, the entry for tests.`);
      if (!target) continue;
      if (!target.startsWith(`${tree}/`)) problems.push(`${file} reaches out of ${tree} to ${target}.`);
      const [from, to] = [roomOf(file), roomOf(target)];
      if (to === null || to === 'generated' || from === to || isTable(target)) continue;
      if (!/^index\.tsx?$/u.test(target.slice(`${tree}/${to}/`.length))) {
        problems.push(
          `${file} enters the room ${to} past its door: import from ${tree}/${to}/index.js, not ${specifier}.`,
        );
      }
      if (from === null || isTable(file)) continue;
      roomGraph.set(from, [...(roomGraph.get(from) ?? []), to]);
      if (tree === 'libs/cobalt/src') checkFloor(file, from, to);
    }
  }
  for (const cycle of cyclesOf(fileGraph)) problems.push(`Import cycle: ${cycle.join(' -> ')}`);
  for (const cycle of cyclesOf(roomGraph)) problems.push(`Cycle of rooms in ${tree}: ${cycle.join(' -> ')}`);
}

function checkFloor(file, from, to) {
  const floor = (room) => FLOORS.findIndex((rooms) => rooms.includes(room));
  if (floor(from) === -1)
    problems.push(`${file}: the room ${from} stands on no floor; add it to scripts/check-structure.mjs.`);
  else if (floor(to) > floor(from))
    problems.push(`${file}: ${from} may not import from ${to}, a room above it.`);
}

function checkPackage(file, specifier, allowed) {
  const ours = /^(nestjs-cobalt|@nestjs-cobalt\/[a-z-]+)(\/.*)?$/u.exec(specifier);
  if (ours && !allowed.includes(ours[1])) problems.push(`${file} may not import ${specifier}.`);
}
