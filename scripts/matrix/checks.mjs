import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { writeJestSuite } from './consumer.mjs';
import { createDatabase } from './databases.mjs';
import { modules } from './dimensions.mjs';
import * as flow from './flow.mjs';
import { run, serve } from './processes.mjs';

/** What is checked in a row, in the table's order. */
export const CHECKS = {
  types: 'Types',
  link: 'Link',
  call: 'Call',
  update: 'Update mode',
  jest: 'ts-jest',
};

/** Compiles the app. What other packages' declarations get wrong is theirs; ours must be right in every mode. */
export async function compile(folder, install) {
  const output = await run(process.execPath, [tsc(install), '-p', 'tsconfig.json'], { cwd: folder }).then(
    () => '',
    (error) => error.message,
  );
  const errors = output.split('\n').filter((line) => /error TS\d+/u.test(line));
  const ours = errors.filter((line) => /^src\/|node_modules\/(nestjs-cobalt|@nestjs-cobalt)\//u.test(line));
  const unplaced = errors.filter((line) => !/^\S+\(\d+,\d+\)/u.test(line));
  if (ours.length + unplaced.length > 0) throw new Error([...ours, ...unplaced].join('\n'));
  if (!existsSync(join(folder, 'dist', 'main.js'))) throw new Error(`tsc wrote no dist/main.js\n${output}`);
}

/** Starts emulator and app and runs link, call and update mode, each only when the one before it went well. */
export async function runFlow({ row, folder, emulatorInstall, node, servers, record }) {
  const database = await createDatabase[row.database](servers, folder);
  const started = [];
  const start = async (name, args, env) => {
    const server = await serve(node.program, args, {
      cwd: folder,
      env,
      logFile: join(folder, `${name}.log`),
    });
    started.unshift(server);
    return server.url;
  };
  const cli = join(emulatorInstall, 'node_modules/@nestjs-cobalt/emulator/bin/cobalt-emulator.js');
  try {
    const urls = {};
    let connectionId;
    await record('link', async () => {
      urls.emulator = await start('emulator', [cli, '--port', '0'], process.env);
      urls.app = await start('app', ['dist/main.js'], await appEnvironment(urls.emulator, database.url));
      connectionId = await flow.link(urls);
      await flow.linkInWindow(urls, connectionId);
    });
    await record('call', () => flow.call(urls));
    await record('update', async () => {
      await flow.update(urls, connectionId);
      await flow.expectNoViolations(urls);
      while (started.length > 0) await started.shift().stop();
    });
  } finally {
    await Promise.allSettled(started.map((server) => server.stop()));
    await database.drop();
  }
}

/** The Jest suite of a CommonJS starter, on the row's Node and database. */
export async function runJest({ row, folder, install, node, servers }) {
  writeJestSuite(folder);
  const database = await createDatabase[row.database](servers, folder);
  const jest = join(install, 'node_modules/jest/bin/jest.js');
  // what Jest needs to load ES modules from a CommonJS suite, where it can
  const flags = row.nest === '12' ? ['--experimental-vm-modules'] : [];
  try {
    const env = { ...withKeys(), DATABASE_URL: database.url };
    const args = [...flags, jest, '--config', 'jest.config.json', '--runInBand'];
    await run(node.program, args, { cwd: folder, env });
  } finally {
    await database.drop();
  }
}

/** Whether a row can have a CommonJS Jest suite at all. */
export const hasJestSuite = (row) => modules[row.module].type === 'commonjs';

const tsc = (install) => join(install, 'node_modules/typescript/bin/tsc');

async function appEnvironment(emulator, databaseUrl) {
  const response = await fetch(`${emulator}/_emulator/state`);
  const { credentials } = await response.json();
  return {
    ...withKeys(),
    DATABASE_URL: databaseUrl,
    COBALT_BASE_URL: emulator,
    COBALT_LINK_BASE_URL: `${emulator}/link`,
    COBALT_CLIENT_ID: credentials.clientId,
    COBALT_CLIENT_SECRET: credentials.clientSecret,
    COBALT_RETURN_ORIGINS: 'https://app.example.com',
  };
}

/** The caller's environment without its own Cobalt and without what changes Node. */
function withKeys() {
  const kept = Object.entries(process.env).filter(([name]) => !/^(COBALT_|NODE_OPTIONS|TEST_)/u.test(name));
  const key = randomBytes(32).toString('base64');
  return { ...Object.fromEntries(kept), FORCE_COLOR: '0', COBALT_ENCRYPTION_KEYS: `matrix:${key}` };
}
