import { afterAll, beforeAll, expect, it } from '@jest/globals';

import { databases } from './support/databases.js';
import { eventually } from './support/eventually.js';
import { HostProcess } from './support/host-process.js';
import type { DeathPoint } from './support/host-process.js';
import { TestHost } from './support/host.js';
import { describeEachHost } from './support/hosts.js';

const shared = databases.filter(({ name }) => name !== 'sqlite');

describeEachHost(
  'exchanges on two machines',
  (kind) => {
    let host: TestHost;
    let count = 0;
    beforeAll(async () => {
      host = await TestHost.start({ ...kind });
    }, 30_000);
    afterAll(() => host.stop());

    const journal = () => host.emulator.journal().filter(({ path }) => path.endsWith('/link/token/exchange'));
    const connections = async (orgId: string) =>
      (await host.rows('cobalt_connection')).filter((row) => row['org_id'] === orgId);

    async function finishedSession(orgId: string) {
      const { body } = await host.as(orgId, 'ana').post('/cobalt/link/token', {});
      const { publicToken = '' } = host.emulator.finishLink(body['linkToken'] as string);
      return { sessionId: body['sessionId'] as string, publicToken };
    }

    /** What passing time does: the claim of a process that is no more runs out. */
    const letLeaseRunOut = (sessionId: string) =>
      host.dataSource.query(`UPDATE cobalt_link_session SET lease_until = 1 WHERE id = '${sessionId}'`);

    it('are one, whatever the number of callers', async () => {
      const other = await HostProcess.start(host);
      try {
        const orgId = 'rush';
        const session = await finishedSession(orgId);
        host.emulator.clearJournal();
        const callers = Array.from({ length: 50 }, (_, n) => (n % 2 === 0 ? host : other).as(orgId, 'ana'));
        const answers = await Promise.all(
          callers.map((caller) => caller.post('/cobalt/link/exchange', session)),
        );
        expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 201]));
        expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
        expect(new Set(answers.map(({ body }) => (body['connection'] as { id: string }).id)).size).toBe(1);
        expect(journal()).toHaveLength(1);
        expect(await connections(orgId)).toHaveLength(1);
      } finally {
        await other.stop();
      }
    }, 60_000);

    it('survive a death between any two steps: one token, or a session that says it does not know', async () => {
      const outcomes: Record<string, string> = {};
      let point: DeathPoint = { step: 1, moment: 'before' };
      for (;;) {
        const orgId = `death-${(count += 1)}`;
        const session = await finishedSession(orgId);
        host.emulator.clearJournal();
        const machine = await HostProcess.start(host, point);
        const answer = await machine
          .as(orgId, 'ana')
          .post('/cobalt/link/exchange', session)
          .catch(() => undefined);
        await machine.stop();
        if (answer !== undefined) {
          expect(answer.status).toBe(201);
          break;
        }
        await letLeaseRunOut(session.sessionId);
        const ana = host.as(orgId, 'ana');
        const told = await ana.get(`/cobalt/link/sessions/${session.sessionId}`);
        expect(['open', 'exchanging', 'exchanged', 'exchange_unknown']).toContain(told.body['status']);
        const retried = await ana.post('/cobalt/link/exchange', session);
        const rows = await connections(orgId);
        const accounts = host.emulator.state().connections.filter((account) => account.orgId === orgId);
        const status = (await ana.get(`/cobalt/link/sessions/${session.sessionId}`)).body['status'];
        const name = `${point.moment} step ${point.step}`;
        if (retried.status === 409) {
          expect(retried.body['code']).toBe('COBALT_EXCHANGE_UNKNOWN');
          expect([status, rows.length]).toEqual(['exchange_unknown', 0]);
          expect(accounts).toHaveLength(1);
          outcomes[name] = 'unknown';
        } else {
          expect([200, 201]).toContain(retried.status);
          expect([status, rows.length]).toEqual(['exchanged', 1]);
          outcomes[name] = 'linked';
        }
        expect(await host.link(orgId, 'ana')).toMatchObject({ connectionId: expect.any(String) });
        expect(await connections(orgId)).toHaveLength(1);
        point =
          point.moment === 'before'
            ? { ...point, moment: 'after' }
            : { step: point.step + 1, moment: 'before' };
        expect(point.step).toBeLessThan(20);
      }
      // the only gap is between Cobalt's yes and our first write after it
      expect(Object.values(outcomes).filter((outcome) => outcome === 'unknown').length).toBeLessThanOrEqual(
        2,
      );
      expect(Object.values(outcomes).filter((outcome) => outcome === 'linked').length).toBeGreaterThanOrEqual(
        8,
      );
    }, 240_000);

    it('are found by the sweep when nobody asks again', async () => {
      const orgId = 'silent';
      const session = await finishedSession(orgId);
      const machine = await HostProcess.start(host, { step: 3, moment: 'after' });
      await machine
        .as(orgId, 'ana')
        .post('/cobalt/link/exchange', session)
        .catch(() => undefined);
      await machine.stop();
      await letLeaseRunOut(session.sessionId);
      await eventually(async () => {
        const rows = await host.rows('cobalt_link_session');
        expect(['exchanged', 'exchange_unknown']).toContain(
          rows.find(({ id }) => id === session.sessionId)!['status'],
        );
      }, 20_000);
    }, 60_000);
  },
  shared,
);
