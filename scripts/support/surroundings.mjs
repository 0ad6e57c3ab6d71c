import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const CONNECT_TIMEOUT_MS = 3_000;

const BROWSERS = [
  ...[
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'chrome',
    'microsoft-edge',
  ].flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name))),
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
];

/**
 * What this machine offers to the tests. Each entry has a `value` (an address or a path), or `missing`: why it
 * is not there and what to do about it.
 */
export async function surroundings(environment = process.env) {
  const [postgres, mariadb] = await Promise.all([findPostgres(environment), findMariadb(environment)]);
  return { postgres, mariadb, chromium: findChromium(environment), vectors: findVectors(environment) };
}

async function findPostgres({ TEST_POSTGRES_URL: url = 'postgres://postgres@127.0.0.1:5432/postgres' }) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT_TIMEOUT_MS });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
    return { value: url };
  } catch (error) {
    return { missing: `no PostgreSQL at ${place(url)} (${reason(error)}); set TEST_POSTGRES_URL` };
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function findMariadb({ TEST_MARIADB_URL: url = 'mysql://root@127.0.0.1:3306' }) {
  const { createConnection } = await import('mysql2/promise');
  let connection;
  try {
    connection = await createConnection({ uri: url, connectTimeout: CONNECT_TIMEOUT_MS });
    await connection.query('select 1');
    return { value: url };
  } catch (error) {
    return { missing: `no MariaDB at ${place(url)} (${reason(error)}); set TEST_MARIADB_URL` };
  } finally {
    await connection?.end().catch(() => undefined);
  }
}

function findChromium({ CHROMIUM_PATH: given }) {
  if (given && !isExecutable(given))
    return { missing: `CHROMIUM_PATH is set to ${given}, which is no program` };
  const value = given ?? BROWSERS.find(isExecutable);
  return value ? { value } : { missing: 'no Chromium or Chrome in the usual places; set CHROMIUM_PATH' };
}

function findVectors({ VECTORS_DIR: given }) {
  if (!given) return { missing: 'VECTORS_DIR is not set (a folder that holds wycheproof/aes_gcm_test.json)' };
  return existsSync(given)
    ? { value: given }
    : { missing: `VECTORS_DIR is set to ${given}, which does not exist` };
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Host and port only: the rest of an address may hold a password. */
function place(url) {
  return URL.canParse(url) ? new URL(url).host : 'the address given';
}

/** A refusal of several addresses has no message of its own. */
function reason(error) {
  return error.message || error.code || error.name;
}
