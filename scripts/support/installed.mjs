import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** The parts of a package.json that decide what is installed; scripts and descriptions do not. */
const DECISIVE = [
  'name',
  'version',
  'bin',
  'engines',
  'workspaces',
  'dependencies',
  'devDependencies',
  'optionalDependencies',
  'peerDependencies',
  'peerDependenciesMeta',
  'overrides',
  'allowScripts',
];

/** What `node_modules` must have been made from: lockfile, package.json files, ABI and platform. No times. */
export function wantedStamp(root) {
  const hash = createHash('sha256');
  hash.update(readFileSync(join(root, 'package-lock.json')));
  for (const file of ['package.json', ...libraryManifests(root)]) {
    const manifest = JSON.parse(readFileSync(join(root, file), 'utf8'));
    hash.update(`\n${file}\n${JSON.stringify(DECISIVE.map((key) => manifest[key] ?? null))}`);
  }
  hash.update(`\n${process.versions.modules} ${process.platform} ${process.arch}`);
  return hash.digest('hex');
}

/** Whether `node_modules` is what {@link wantedStamp} says; also true for an `npm ci` that somebody ran by hand. */
export function isInstalled(root, stamp) {
  const file = stampFile(root);
  if (existsSync(file)) return readFileSync(file, 'utf8') === stamp;
  if (!matchesLockfile(root) || !nativeAddonLoads(root)) return false;
  writeStamp(root, stamp);
  return true;
}

export function writeStamp(root, stamp) {
  writeFileSync(stampFile(root), stamp);
}

/** Whether the compiled SQLite driver works under this very Node. */
export function nativeAddonLoads(root) {
  try {
    const Database = createRequire(join(root, 'package.json'))('better-sqlite3');
    new Database(':memory:').close();
    return true;
  } catch {
    return false;
  }
}

function stampFile(root) {
  return join(root, 'node_modules', '.setup-stamp');
}

function libraryManifests(root) {
  const folders = readdirSync(join(root, 'libs'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  return folders
    .map((entry) => `libs/${entry.name}/package.json`)
    .filter((file) => existsSync(join(root, file)))
    .sort();
}

/** npm writes what it installed to a lockfile of its own; only optional packages may be missing there. */
function matchesLockfile(root) {
  const hidden = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(hidden)) return false;
  const installed = JSON.parse(readFileSync(hidden, 'utf8')).packages;
  const locked = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(locked).every(([path, wanted]) => {
    if (!path.startsWith('node_modules/')) return true;
    const found = installed[path];
    return found
      ? found.version === wanted.version
      : Boolean(wanted.optional || wanted.devOptional || wanted.peer);
  });
}
