import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Canaries, CobaltTesting } from 'nestjs-cobalt/testing';

import { eventually } from './support/eventually.js';
import { TestHost } from './support/host.js';
import { describeEachHost } from './support/hosts.js';

const week = { startDate: '2026-11-23', endDate: '2026-11-27' };
const FAULTS = [undefined, 'reset', 'html', 'truncated', 'malformed', 'delay', 'status'] as const;

describeEachHost('secrets and patients', (kind) => {
  const canaries = new Canaries();
  const output = canaries.output();
  let cobalt: CobaltTesting;
  let host: TestHost;
  beforeAll(async () => {
    cobalt = await CobaltTesting.start();
    const { encryption } = cobalt.options();
    host = await TestHost.start({
      ...kind,
      emulator: cobalt.emulator,
      logger: canaries.logger(),
      cobalt: { encryption, http: { timeoutMs: 700 } },
    });
  });
  afterAll(async () => {
    output.stop();
    await host.stop().finally(() => cobalt.stop());
  });

  const heal = () => cobalt.emulator.faults.clear();
  const watch = (what: string, work: PromiseLike<unknown>) =>
    canaries.watch(work, what).catch(() => undefined);

  it('are pushed through every path', async () => {
    const ana = host.as('org', 'ana');
    const lastName = canaries.secret('name that is searched for');
    for (const fault of FAULTS) {
      heal();
      const returnUrl = 'https://app.example.com/done';
      const asked = await canaries.watch(ana.post('/cobalt/link/token', { returnUrl }), 'POST token');
      const linkToken = String(asked.body['linkToken']);
      canaries.adopt('link token', linkToken, { allowedInAnswers: true });
      const { publicToken = '' } = cobalt.emulator.finishLink(linkToken);
      canaries.adopt(`public token ${String(fault)}`, publicToken);
      if (fault !== undefined) cobalt.emulator.faults.add({ kind: fault, delayMs: 2_000, status: 500 });
      const sessionId = asked.body['sessionId'] as string;
      const org = host.cobalt.org('org');
      const callback = `/cobalt/link/callback?token=${publicToken}`;
      await watch('POST exchange', ana.post('/cobalt/link/exchange', { sessionId, publicToken }));
      await watch('GET session', ana.get(`/cobalt/link/sessions/${sessionId}`));
      await watch('GET connections', ana.get('/cobalt/connections'));
      await watch('patients', org.patients.list());
      await watch('a search', org.patients.list({ lastName }));
      await watch('appointments', org.appointments.list(week));
      await watch('settings', org.settings.get());
      await watch('an unknown call', org.request({ method: 'GET', path: '/nowhere', query: { lastName } }));
      await watch('createToken', host.cobalt.link.createToken({ orgId: 'org', userId: 'ben' }));
      await watch(
        'exchange',
        host.cobalt.link.exchange({ orgId: 'org', userId: 'ana', sessionId, publicToken }),
      );
      await watch("the browser's callback", ana.get(callback));
      await watch("a stranger's callback", host.anonymous().get(callback));
    }
    heal();
    cobalt.plant(canaries);
    expect(cobalt.emulator.state().connections.length).toBeGreaterThan(0);
  }, 60_000);

  it('are in no answer, error, log line, printed line or table', async () => {
    await canaries.database(host.dataSource);
    canaries.assertNone();
  });

  it('are in no byte of the database', async () => {
    canaries.observe('the bytes of the database', await host.database.dump());
    canaries.assertNone();
  });

  it('do not show when the module is inspected', () => {
    canaries.observe('the inspected module', host.cobalt);
    canaries.assertNone();
  }, 60_000);

  it('would have been found: what is there in the clear, is', async () => {
    const [connection] = await host.cobalt.connections.list({ orgId: 'org' });
    canaries.adopt('connection id', connection!.id);
    canaries.adopt('name of the module', 'CobaltModule');
    await eventually(() => {
      const places = canaries.findings().map(({ canary, how, where }) => `${canary}, ${how}, in ${where}`);
      expect(places).toEqual(
        expect.arrayContaining([
          'connection id, plain, in GET connections',
          'connection id, plain, in table cobalt_connection',
          'connection id, plain, in the bytes of the database',
          expect.stringMatching(/^name of the module, plain, in log line \d+ \(log\)$/u),
        ]),
      );
    });
  });
});
