import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { EnvironmentError } from './environment.error.js';
import { readEnvironment } from './read-environment.js';

const KEYS = `k1:${Buffer.alloc(32, 7).toString('base64')}`;
const REAL = {
  COBALT_CLIENT_ID: 'ci_live_canary',
  COBALT_CLIENT_SECRET: 'cs_live_canary',
  COBALT_ENCRYPTION_KEYS: KEYS,
  APP_JWT_SECRET: 'a-secret-of-thirty-two-characters',
};

describe('readEnvironment', () => {
  let directory: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'clinic-'));
  });
  afterEach(() => rmSync(directory, { recursive: true, force: true }));

  const read = (raw: Record<string, string | undefined>) => readEnvironment(raw, directory);
  const problemsOf = async (raw: Record<string, string | undefined>): Promise<readonly string[]> => {
    const error = await read(raw).then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(EnvironmentError);
    return (error as EnvironmentError).problems;
  };

  it('needs nothing at all: the emulator stands in, and secrets are made', async () => {
    const environment = await read({});
    expect(environment).toMatchObject({
      host: '127.0.0.1',
      port: 3000,
      origin: 'http://127.0.0.1:3000',
      emulated: true,
      database: { kind: 'sqlite', path: join(directory, 'data/clinic.db') },
    });
    expect(environment.cobalt.returnOrigins).toEqual(['http://127.0.0.1:3000']);
    expect(environment.cobalt.linkSessionTtlSeconds).toBe(1800);
    expect(environment.cobalt.encryptionKeys.reveal()).toMatch(/^local-1:[\w+/]{43}=$/u);
    expect(environment.jwtSecret.reveal().length).toBeGreaterThanOrEqual(43);
  });

  it('makes secrets once, and keeps them where only their owner can read', async () => {
    const first = await read({});
    const second = await read({});
    expect(second.jwtSecret.reveal()).toBe(first.jwtSecret.reveal());
    expect(second.cobalt.encryptionKeys.reveal()).toBe(first.cobalt.encryptionKeys.reveal());
    const data = join(directory, 'data');
    expect(statSync(data).mode & 0o777).toBe(0o700);
    for (const file of ['encryption-keys', 'app-jwt-secret']) {
      expect(statSync(join(data, file)).mode & 0o777).toBe(0o600);
    }
    expect(readFileSync(join(data, 'app-jwt-secret'), 'utf8').trim()).toBe(first.jwtSecret.reveal());
  });

  it('lets two starts at once agree on one secret', async () => {
    const both = await Promise.all([read({}), read({})]);
    expect(both[0].jwtSecret.reveal()).toBe(both[1].jwtSecret.reveal());
  });

  it('uses the secrets it is given instead of making some', async () => {
    const environment = await read({ COBALT_ENCRYPTION_KEYS: KEYS, APP_JWT_SECRET: 'given' });
    expect(environment.cobalt.encryptionKeys.reveal()).toBe(KEYS);
    expect(environment.jwtSecret.reveal()).toBe('given');
  });

  it('talks to the real Cobalt once it has credentials', async () => {
    const environment = await read({
      ...REAL,
      COBALT_RETURN_ORIGINS: 'https://a.example, https://b.example',
    });
    expect(environment).toMatchObject({
      emulated: false,
      cobalt: {
        clientId: 'ci_live_canary',
        baseUrl: 'https://api.usecobalt.com',
        linkBaseUrl: 'https://link.usecobalt.com',
        returnOrigins: ['https://a.example', 'https://b.example'],
      },
    });
  });

  it('shows no secret of its own when it is printed', async () => {
    const shown = inspect(await read(REAL), { depth: 10, showHidden: true });
    expect(shown).not.toContain('cs_live_canary');
    expect(shown).not.toContain(REAL.APP_JWT_SECRET);
    expect(shown).not.toContain(KEYS);
  });

  it('makes up no secrets for real credentials', async () => {
    const { COBALT_CLIENT_ID, COBALT_CLIENT_SECRET } = REAL;
    const problems = await problemsOf({ COBALT_CLIENT_ID, COBALT_CLIENT_SECRET });
    expect(problems).toHaveLength(2);
    expect(problems[0]).toMatch(/^COBALT_ENCRYPTION_KEYS must be id:base64-of-32-bytes/u);
    expect(problems[1]).toMatch(/^APP_JWT_SECRET must be a secret of at least 16 characters/u);
  });

  it.each([
    ['COBALT_CLIENT_SECRET', { COBALT_CLIENT_ID: 'ci_live_1' }],
    ['COBALT_CLIENT_ID', { COBALT_CLIENT_SECRET: 'cs_live_1' }],
    ['PORT', { PORT: '65536' }],
    ['PORT', { PORT: 'eighty' }],
    ['PORT', { PORT: '-1' }],
    ['HOST', { HOST: 'not a host' }],
    ['DATABASE_URL', { DATABASE_URL: 'mongodb://localhost/clinic' }],
    ['DATABASE_URL', { DATABASE_URL: 'postgres://localhost' }],
    ['DATABASE_URL', { DATABASE_URL: 'sqlite::memory:' }],
    ['DATABASE_URL', { DATABASE_URL: 'clinic.db' }],
    ['COBALT_BASE_URL', { COBALT_BASE_URL: 'cobalt.internal' }],
    ['COBALT_LINK_BASE_URL', { COBALT_LINK_BASE_URL: 'ftp://link.internal' }],
    ['COBALT_ENCRYPTION_KEYS', { COBALT_ENCRYPTION_KEYS: 'k1:c2hvcnQ=' }],
    ['COBALT_ENCRYPTION_KEYS', { COBALT_ENCRYPTION_KEYS: `${KEYS},${KEYS}` }],
    ['COBALT_RETURN_ORIGINS', { COBALT_RETURN_ORIGINS: 'https://a.example/path' }],
    ['COBALT_LINK_SESSION_TTL_SECONDS', { COBALT_LINK_SESSION_TTL_SECONDS: '0' }],
    ['COBALT_LINK_SESSION_TTL_SECONDS', { COBALT_LINK_SESSION_TTL_SECONDS: '30m' }],
  ])(
    'refuses a bad %s in one line that says what is expected, and never what was given',
    async (name, raw) => {
      const given = Object.values(raw)[0]!;
      const problems = (await problemsOf(raw)).filter((line) => line.startsWith(`${name} must be`));
      expect(problems).toHaveLength(1);
      expect(problems[0]).not.toContain('\n');
      if (given.length > 3) expect(problems[0]).not.toContain(given);
    },
  );

  it('names every variable that is wrong, not the first alone', async () => {
    const problems = await problemsOf({ PORT: 'x', DATABASE_URL: 'y', COBALT_BASE_URL: 'z' });
    expect(problems.map((line) => line.split(' ')[0])).toEqual(['PORT', 'DATABASE_URL', 'COBALT_BASE_URL']);
  });

  it('takes a blank variable for an absent one', async () => {
    expect(await read({ PORT: ' ', COBALT_CLIENT_ID: '', DATABASE_URL: '' })).toMatchObject({
      port: 3000,
      emulated: true,
    });
  });

  it('finds a free port for PORT=0 and builds its address from it', async () => {
    const { port, origin } = await read({ PORT: '0' });
    expect(port).toBeGreaterThan(0);
    expect(origin).toBe(`http://127.0.0.1:${port}`);
  });

  it.each([
    ['sqlite:./x/y.db', 'x/y.db'],
    ['sqlite:y.db', 'y.db'],
  ])('reads %s as a file below the working directory', async (url, path) => {
    expect((await read({ DATABASE_URL: url })).database).toEqual({
      kind: 'sqlite',
      path: join(directory, path),
    });
  });

  it.each([
    ['sqlite:/var/x.db', 'sqlite'],
    ['sqlite:///var/x.db', 'sqlite'],
    ['postgres://u:p@h/db', 'postgres'],
    ['postgresql://h/db', 'postgres'],
    ['mysql://u@h:3306/db', 'mysql'],
    ['mariadb://u@h/db', 'mysql'],
  ])('knows %s as %s', async (url, kind) => {
    const { database } = await read({ DATABASE_URL: url });
    expect(database.kind).toBe(kind);
    if (database.kind === 'sqlite') expect(database.path).toBe('/var/x.db');
    else expect(database.url.reveal()).toBe(url);
  });
});
