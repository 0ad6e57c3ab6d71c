import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

import { afterEach, describe, expect, it, jest } from '@jest/globals';

import { AppProcess } from './support/app-process.js';
import { eventually } from './support/eventually.js';
import { HttpClient } from './support/http-client.js';

const KEYS = `k1:${Buffer.alloc(32, 9).toString('base64')}`;

jest.setTimeout(60_000);

describe('the app as a process', () => {
  const started: AppProcess[] = [];
  const start = async (env: Record<string, string> = {}, directory?: string) => {
    const app = await AppProcess.start(env, directory);
    started.push(app);
    return app;
  };
  afterEach(async () => {
    for (const app of started.splice(0)) await app.remove();
  });

  /** Signs in, links and returns a client whose connection works. */
  async function linked(app: AppProcess): Promise<HttpClient> {
    const url = await app.url();
    const client = new HttpClient(url, { origin: url });
    await client.post('/auth/demo', { userId: 'user_ana' });
    const { body } = await client.post('/cobalt/link/token', {});
    const emulator = new HttpClient(await app.emulatorUrl(), {});
    const link = await emulator.post('/_emulator/public-tokens', { linkToken: body.linkToken });
    const { sessionId } = body;
    await client.post('/cobalt/link/exchange', { sessionId, publicToken: link.body.publicToken });
    return client;
  }

  it.each(['SIGTERM', 'SIGINT'] as const)('finishes what is in flight on %s and exits 0', async (signal) => {
    const app = await start();
    const client = await linked(app);
    const emulator = new HttpClient(await app.emulatorUrl(), {});
    const fault = { kind: 'delay', delayMs: 1500, match: { path: '/patients' }, count: 1 };
    expect((await emulator.post('/_emulator/faults', fault)).status).toBeLessThan(300);
    await emulator.send('DELETE', '/_emulator/journal', undefined, {});

    const inFlight = client.get('/clinic/patients');
    await eventually(async () => {
      expect((await emulator.get('/_emulator/journal')).text).toContain('/patients');
    });
    app.signal(signal);
    app.signal(signal);
    const { status, body } = await inFlight;
    expect(status).toBe(200);
    expect(body.patients).not.toEqual([]);
    await expect(app.exited).resolves.toEqual({ code: 0, signal: null });
  });

  it('keeps connections, sign-ins and keys over a restart', async () => {
    const first = await start();
    const client = await linked(first);
    const cookies = [...client.cookies];
    first.signal('SIGTERM');
    await first.exited;

    const second = await start({}, first.directory);
    const again = new HttpClient(await second.url(), {});
    for (const [name, cookie] of cookies) again.cookies.set(name, cookie);
    const { status, body } = await again.get('/clinic/providers');
    expect(status).toBe(200);
    expect(body.providers).not.toEqual([]);
  });

  it('stops before it listens when the environment is wrong, one line for each variable', async () => {
    const canary = 'cs_live_canary_7f3a';
    const app = await start({
      COBALT_CLIENT_SECRET: canary,
      DATABASE_URL: 'oracle://canary-host/db',
      COBALT_ENCRYPTION_KEYS: 'canary-key',
      COBALT_LINK_SESSION_TTL_SECONDS: 'soon',
    });
    await expect(app.exited).resolves.toEqual({ code: 1, signal: null });
    const lines = app.output.split('\n').filter((line) => /^[A-Z_]+ must be/u.test(line));
    expect(lines.map((line) => line.split(' ')[0]).sort()).toEqual([
      'COBALT_CLIENT_ID',
      'COBALT_ENCRYPTION_KEYS',
      'COBALT_LINK_SESSION_TTL_SECONDS',
      'DATABASE_URL',
    ]);
    expect(app.output).not.toContain('canary');
    expect(app.output).not.toContain('    at ');
  });

  it('reads .env, and lets the process have the last word', async () => {
    const app = await start({ PORT: '0' });
    await app.url();
    app.signal('SIGTERM');
    await app.exited;
    await writeFile(join(app.directory, '.env'), 'PORT=not-a-port\nDATABASE_URL=oracle://x/y\n');
    const second = await start({}, app.directory);
    await expect(second.exited).resolves.toMatchObject({ code: 1 });
    expect(second.output).toMatch(/^DATABASE_URL must be/mu);
    expect(second.output).not.toMatch(/^PORT must be/mu);
  });

  it('says what to do when its port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await eventually(() => expect(other.listening).toBe(true));
    const app = await start({ PORT: String((other.address() as AddressInfo).port) });
    await expect(app.exited).resolves.toEqual({ code: 1, signal: null });
    expect(app.output).toContain('set PORT to a free port');
    other.close();
  });

  it('exits 1 without the password when the database cannot be reached', async () => {
    const app = await start({ DATABASE_URL: 'postgres://clinic:canary-password@127.0.0.1:1/clinic' });
    await expect(app.exited).resolves.toEqual({ code: 1, signal: null });
    expect(app.output).toContain('ECONNREFUSED');
    expect(app.output).not.toContain('canary-password');
  });

  it('asks Cobalt, not an emulator, once it has credentials', async () => {
    const app = await start({
      COBALT_CLIENT_ID: 'ci_live_1',
      COBALT_CLIENT_SECRET: 'cs_live_1',
      COBALT_BASE_URL: 'http://127.0.0.1:1',
      COBALT_LINK_BASE_URL: 'https://link.example.com',
      COBALT_ENCRYPTION_KEYS: KEYS,
      APP_JWT_SECRET: 'a-secret-of-thirty-two-characters',
    });
    const client = new HttpClient(await app.url(), {});
    expect(app.output).not.toContain('emulator');
    expect((await client.get('/health')).body).toMatchObject({ status: 'ok' });
    expect((await client.post('/auth/demo', { userId: 'user_ana' })).status).toBe(404);
    const page = await client.get('/');
    expect(page.headers.get('content-security-policy')).toContain('frame-src https://link.example.com;');
  });
});
