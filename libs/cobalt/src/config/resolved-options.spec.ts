import { randomBytes } from 'node:crypto';
import { inspect } from 'node:util';

import { describe, expect, it } from '@jest/globals';
import { ConfigService } from '@nestjs/config';

import { CobaltConfigurationError } from './configuration.error.js';
import type { CobaltDynamicOptions, HttpOptions } from './options.js';
import { resolveOptions } from './resolved-options.js';

const KEY = `k1:${randomBytes(32).toString('base64')}`;
const PROVIDER = { currentKeyId: 'kms-1', wrap: () => undefined, unwrap: () => undefined };
const environment = {
  COBALT_CLIENT_ID: 'ci_live_1',
  COBALT_CLIENT_SECRET: 'cs_live_CANARY',
  COBALT_ENCRYPTION_KEYS: KEY,
};

const resolve = (given: CobaltDynamicOptions, variables: Record<string, string> = {}, instance = 'default') =>
  resolveOptions(instance, given, new ConfigService(variables));

function problemsOf(given: object, variables: Record<string, string> = {}): readonly string[] {
  try {
    resolve(given, variables);
  } catch (error) {
    if (error instanceof CobaltConfigurationError) return error.problems;
    throw error;
  }
  return [];
}

describe('the options of an instance', () => {
  it('come from the environment, with every default in place', () => {
    const options = resolve(
      {},
      { ...environment, COBALT_RETURN_ORIGINS: 'https://a.example, https://b.example' },
    );
    expect(options).toMatchObject({
      clientId: 'ci_live_1',
      baseUrl: 'https://api.usecobalt.com',
      linkBaseUrl: 'https://link.usecobalt.com',
      linkSessionTtlMs: 1_800_000,
      dispatch: true,
      drift: { sampleEvery: 50 },
      http: {
        timeoutMs: 30_000,
        documentTimeoutMs: 600_000,
        retries: 2,
        connections: 64,
        connectionsPerOrg: 16,
        queueLimit: 20_000,
      },
    });
    expect([...options.returnOrigins]).toEqual(['https://a.example', 'https://b.example']);
    expect(options.clientSecret.reveal()).toBe('cs_live_CANARY');
  });

  it('let an organisation have a quarter of the connections, and one at least', () => {
    const perOrg = (http: HttpOptions) => resolve({ http }, environment).http.connectionsPerOrg;
    expect(perOrg({ connections: 2 })).toBe(1);
    expect(perOrg({ connections: 100 })).toBe(25);
    expect(perOrg({ connections: 100, connectionsPerOrg: 100 })).toBe(100);
    expect(resolve({ http: { retries: 0, queueLimit: 0 } }, environment).http).toMatchObject({
      retries: 0,
      queueLimit: 0,
    });
  });

  it('given in code win over the environment', () => {
    const options = resolve({ clientId: 'mine', baseUrl: 'http://127.0.0.1:4010/' }, environment);
    expect(options).toMatchObject({ clientId: 'mine', baseUrl: 'http://127.0.0.1:4010' });
  });

  it('come from the environment when a factory gives nothing', () => {
    expect(resolve(undefined as unknown as CobaltDynamicOptions, environment).clientId).toBe('ci_live_1');
  });

  it('of a named instance come from variables of its own', () => {
    const named = Object.fromEntries(
      Object.entries(environment).map(([name, value]) => [
        name.replace('COBALT_', 'COBALT_EAST_COAST_'),
        value,
      ]),
    );
    expect(resolve({}, named, 'east-coast').clientId).toBe('ci_live_1');
  });

  it('are told apart when missing: one line each, with the variable', () => {
    expect(problemsOf({})).toEqual([
      'clientId (COBALT_CLIENT_ID) is required',
      'clientSecret (COBALT_CLIENT_SECRET) is required',
      'encryption (COBALT_ENCRYPTION_KEYS) is required: `{ keys }` as id:base64-of-32-bytes (openssl rand -base64 32), or `{ provider }`',
    ]);
  });

  it.each([
    ['COBALT_CLIENT_ID', '"quoted value"', 'clientId'],
    ['COBALT_CLIENT_SECRET', 'two words', 'clientSecret'],
    ['COBALT_BASE_URL', 'ftp://api.usecobalt.com', 'baseUrl'],
    ['COBALT_BASE_URL', 'https://api.usecobalt.com/v1', 'baseUrl'],
    ['COBALT_LINK_BASE_URL', 'not a url', 'linkBaseUrl'],
    ['COBALT_ENCRYPTION_KEYS', 'k1:c2hvcnQ=', 'encryption'],
    ['COBALT_ENCRYPTION_KEYS', 'no-colon', 'encryption'],
    ['COBALT_RETURN_ORIGINS', 'https://a.example/path', 'returnOrigins'],
    ['COBALT_LINK_SESSION_TTL_SECONDS', 'soon', 'linkSessionTtlSeconds'],
    ['COBALT_LINK_SESSION_TTL_SECONDS', '0', 'linkSessionTtlSeconds'],
    ['COBALT_LINK_SESSION_TTL_SECONDS', '86401', 'linkSessionTtlSeconds'],
  ])('%s=%s is one problem, which names the option and not the value', (variable, value, option) => {
    const problems = problemsOf({}, { ...environment, [variable]: value });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`${option} (${variable})`);
    expect(problems[0]).not.toContain(value);
  });

  it.each([
    [{ http: { timeoutMs: 5 } }, 'http.timeoutMs'],
    [{ http: { connections: 0.5 } }, 'http.connections'],
    [{ http: { connectionsPerOrg: 0 } }, 'http.connectionsPerOrg'],
    [{ http: { queueLimit: -1 } }, 'http.queueLimit'],
    [{ http: { retries: 11 } }, 'http.retries'],
    [{ http: { documentTimeoutMs: 3_600_001 } }, 'http.documentTimeoutMs'],
    [{ drift: { sampleEvery: -1 } }, 'drift.sampleEvery'],
    [{ drift: 'often' as never }, 'drift'],
    [{ dispatch: 'yes' }, 'dispatch'],
    [{ returnOrigins: 'https://a.example' }, 'returnOrigins'],
    [{ clientSecret: 7 }, 'clientSecret'],
    [{ clientSecret: null }, 'clientSecret'],
    [{ encryption: null }, 'encryption'],
    [{ encryption: { keys: undefined, provider: undefined } }, 'encryption'],
    [{ http: 'proxy' as never }, 'http'],
    [{ path: 'ehr' }, 'path'],
    [{ identity: () => undefined }, 'identity'],
    [{ encryption: { keys: KEY, provider: PROVIDER } }, 'encryption'],
    [{ encryption: { provider: {} } }, 'encryption'],
    [{ encryption: { provider: { ...PROVIDER, unwrap: undefined } } }, 'encryption'],
    [{ encryption: { provider: { ...PROVIDER, currentKeyId: 7 } } }, 'encryption'],
  ])('%p is refused', (given, option) => {
    expect(problemsOf(given, environment)).toEqual([expect.stringContaining(option)]);
  });

  it('may take plain http to another host only outside production', () => {
    const before = process.env['NODE_ENV'];
    try {
      process.env['NODE_ENV'] = 'production';
      expect(problemsOf({ baseUrl: 'http://emulator:4010' }, environment)).toHaveLength(1);
      expect(problemsOf({ baseUrl: 'http://localhost:4010' }, environment)).toHaveLength(0);
    } finally {
      process.env['NODE_ENV'] = before;
    }
    expect(problemsOf({ baseUrl: 'http://emulator:4010' }, environment)).toHaveLength(0);
  });

  it('show no secret, whether they hold or not', () => {
    expect(inspect(resolve({}, environment), { depth: 20, showHidden: true })).not.toContain('CANARY');
    try {
      resolve({ clientSecret: 'CANARY with spaces', encryption: { keys: 'CANARY' } });
      throw new Error('expected a refusal');
    } catch (error) {
      expect(inspect(error, { depth: 20, showHidden: true })).not.toContain('CANARY');
    }
  });
});
