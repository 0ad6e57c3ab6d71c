import { inspect } from 'node:util';

import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { LoggerService } from '@nestjs/common';

import { eventually } from './support/eventually.js';
import { TestHost } from './support/host.js';
import { describeEachHost } from './support/hosts.js';

/** Keeps everything that is logged, at every level. */
class Recorder implements LoggerService {
  readonly lines: string[] = [];
  readonly log = (...parts: unknown[]) =>
    void this.lines.push(inspect(parts, { depth: 20, showHidden: true }));
  readonly error = this.log;
  readonly warn = this.log;
  readonly debug = this.log;
  readonly verbose = this.log;
  readonly fatal = this.log;
}

describeEachHost('secrets', (kind) => {
  const recorder = new Recorder();
  const observed: string[] = [];
  const secrets = new Map<string, string>();
  let host: TestHost;
  beforeAll(async () => {
    host = await TestHost.start({ ...kind, logger: recorder, cobalt: { http: { timeoutMs: 700 } } });
    secrets.set('client secret', host.emulator.credentials.clientSecret);
    secrets.set('key-encryption key', Buffer.alloc(32, 7).toString('base64'));
  });
  afterAll(() => host.stop());

  const watch = async (work: Promise<unknown>): Promise<void> => {
    const seen = await work.catch((error: unknown) => error);
    observed.push(inspect(seen, { depth: 30, showHidden: true }), JSON.stringify(seen) ?? '', String(seen));
    for (let cause: unknown = seen; cause instanceof Error; cause = cause.cause) {
      observed.push(cause.stack ?? '', JSON.stringify(Object.getOwnPropertyDescriptors(cause)));
    }
  };

  it('are pushed through every path', async () => {
    const ana = host.as('org', 'ana');
    for (const fault of [undefined, 'reset', 'html', 'truncated', 'malformed', 'delay', 'status'] as const) {
      for (const { id } of host.emulator.faults.list()) host.emulator.faults.remove(id);
      const asked = await ana.post('/cobalt/link/token', {});
      const linkToken = String(asked.body['linkToken']);
      const { publicToken = '' } = host.emulator.finishLink(linkToken);
      secrets.set(`public token ${String(fault)}`, publicToken);
      if (fault !== undefined) host.emulator.faults.add({ kind: fault, delayMs: 2_000, status: 500 });
      const sessionId = asked.body['sessionId'] as string;
      await watch(ana.post('/cobalt/link/exchange', { sessionId, publicToken }));
      await watch(ana.get(`/cobalt/link/sessions/${sessionId}`));
      await watch(ana.get('/cobalt/connections'));
      await watch(host.cobalt.org('org').patients.list().then());
      await watch(host.cobalt.org('org').settings.get());
      await watch(host.cobalt.org('org').request({ method: 'GET', path: '/nowhere' }));
      await watch(host.cobalt.link.createToken({ orgId: 'org', userId: 'ben' }).then(() => undefined));
      await watch(host.cobalt.link.exchange({ orgId: 'org', userId: 'ana', sessionId, publicToken }));
      await watch(host.anonymous().get(`/cobalt/link/callback?token=${publicToken}`));
    }
    for (const { id } of host.emulator.faults.list()) host.emulator.faults.remove(id);
    host.emulator
      .state()
      .connections.forEach(({ accessToken }, n) => secrets.set(`access token ${n}`, accessToken));
    expect(secrets.size).toBeGreaterThan(8);
    expect(observed.length).toBeGreaterThan(100);
  }, 60_000);

  it('are in no answer and in no error, however deep one looks', () => {
    const all = observed.join('\n');
    for (const [name, secret] of secrets) expect([name, all.includes(secret)]).toEqual([name, false]);
  });

  it('are in no log line', async () => {
    await eventually(() => expect(recorder.lines.length).toBeGreaterThan(0));
    const all = recorder.lines.join('\n');
    for (const [name, secret] of secrets) expect([name, all.includes(secret)]).toEqual([name, false]);
  });

  it('are in no byte of the database', async () => {
    const bytes = await host.database.dump();
    // what is stored in the clear is found: the search would find a secret too
    const [connection] = await host.rows('cobalt_connection');
    expect(bytes.includes(connection!['id'] as string)).toBe(true);
    for (const [name, secret] of secrets) expect([name, bytes.includes(secret)]).toEqual([name, false]);
  });

  it('do not show when the module is inspected', () => {
    const shown = inspect(host.cobalt, { depth: 30, showHidden: true });
    for (const [name, secret] of secrets) expect([name, shown.includes(secret)]).toEqual([name, false]);
  });
});
