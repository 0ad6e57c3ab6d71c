import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

import { root } from '../support/build.mjs';
import { npmCli, npmEnvironment } from '../support/npm.mjs';
import { cacheFolder, unfinished } from './paths.mjs';
import { run } from './processes.mjs';

const ADDON = 'build/Release/better_sqlite3.node';

/** The SQLite driver that consumers install: the very version that this repository has. */
export const sqliteVersion = versionOf(join(root, 'node_modules', 'better-sqlite3'));

/**
 * A Node of this major version: the one that runs us, else npm's `node-<platform>-<arch>`, which the `node` package
 * installs too and which carries the headers.
 */
export async function findNode(major) {
  const running = process.versions.node;
  if (running.split('.')[0] === major) {
    return { version: running, abi: process.versions.modules, program: process.execPath };
  }
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const folder = join(cacheFolder, `node-${major}`);
  await once(folder, async (target) => {
    writeFileSync(join(target, 'package.json'), '{ "private": true }\n');
    await npm(['install', `${name}@${major}`], { cwd: target });
  });
  const home = join(folder, 'node_modules', name);
  const program = join(home, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  const abi = (await run(program, ['-p', 'process.versions.modules'], { cwd: folder })).trim();
  return { version: versionOf(home), abi, program, home };
}

/** Puts the SQLite driver's binary for this Node where the driver finds it beside those for other ones. */
export async function addSqliteBinary(installFolder, node) {
  const platform = `node-v${node.abi}-${process.platform}-${process.arch}`;
  const target = join(installFolder, 'node_modules/better-sqlite3/lib/binding', platform);
  mkdirSync(target, { recursive: true });
  copyFileSync(await sqliteBinary(node, platform), join(target, 'better_sqlite3.node'));
}

/** Compiled (or, where npm can, fetched) once per Node and kept. */
async function sqliteBinary(node, platform) {
  const ours = join(root, 'node_modules/better-sqlite3', ADDON);
  if (node.abi === process.versions.modules && existsSync(ours)) return ours;
  const folder = join(cacheFolder, `better-sqlite3-${sqliteVersion}-${platform}`);
  await once(folder, async (target) => {
    const manifest = { private: true, allowScripts: { 'better-sqlite3': true } };
    writeFileSync(join(target, 'package.json'), JSON.stringify(manifest));
    const headers = node.home ? [`--nodedir=${node.home}`] : [];
    const scripts = ['--ignore-scripts=false', ...headers];
    await npm(['install', `better-sqlite3@${sqliteVersion}`, ...scripts], {
      cwd: target,
      program: node.program,
    });
  });
  return join(folder, 'node_modules/better-sqlite3', ADDON);
}

/** npm, quickly and without chatter. */
export function npm(args, { cwd, program = process.execPath }) {
  const quiet = ['--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
  return run(program, [npmCli(), ...args, ...quiet], { cwd, env: npmEnvironment(), timeoutMs: 900_000 });
}

const making = new Map();

/** Makes a folder of the cache unless it is there; at the same time only once. */
function once(folder, make) {
  if (existsSync(folder)) return Promise.resolve();
  if (!making.has(folder)) making.set(folder, makeFolder(folder, make));
  return making.get(folder);
}

async function makeFolder(folder, make) {
  const target = unfinished(folder);
  try {
    await make(target);
    renameSync(target, folder);
  } catch (error) {
    rmSync(target, { recursive: true, force: true });
    if (!existsSync(folder)) throw error; // somebody else was quicker
  }
}

function versionOf(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version;
}
