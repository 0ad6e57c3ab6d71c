import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';

import { ClinicProcess } from './clinic-process/clinic-process.js';
import { databases } from './support/databases.js';
import { eventually } from './support/eventually.js';
import { TestHost } from './support/host.js';
import { describeEachHost } from './support/hosts.js';

const shared = databases.filter(({ name }) => name !== 'sqlite');

describeEachHost(
  'login_required, met by one of two processes',
  (kind) => {
    let host: TestHost;
    let first: ClinicProcess;
    let second: ClinicProcess;
    let orgId: string;
    let connectionId: string;
    let count = 0;

    beforeAll(async () => {
      host = await TestHost.start({ ...kind });
      const http = { connections: 4, connectionsPerOrg: 1 };
      [first, second] = await Promise.all([ClinicProcess.start(host, http), ClinicProcess.start(host, http)]);
    }, 60_000);
    afterAll(async () => {
      await Promise.all([first.stop(), second.stop()]);
      await host.stop();
    });

    beforeEach(async () => {
      orgId = `org-${(count += 1)}`;
      ({ connectionId } = await host.link(orgId, 'ana'));
      await eventually(async () => {
        const row = (await host.rows('cobalt_connection')).find(({ id }) => id === connectionId);
        expect(row).toMatchObject({ follow_up_at: null });
      });
      // both have used the connection, and hold its opened token in memory
      for (const machine of [first, second]) expect(await machine.call({ orgId })).toEqual([{ code: 'OK' }]);
      host.emulator.clearJournal();
    });
    afterEach(() => {
      host.emulator.faults.clear();
    });

    const calls = () => host.emulator.journal().filter(({ path }) => path === '/v1/patients');

    it("stops the other one's very next call before it is sent", async () => {
      host.emulator.loginRequired(connectionId);
      expect(await first.call({ orgId })).toEqual([
        { code: 'COBALT_LOGIN_REQUIRED', arrival: 'answered', attempts: 1 },
      ]);
      expect(await second.call({ orgId })).toMatchObject([
        { code: 'COBALT_LOGIN_REQUIRED', arrival: 'not_sent', attempts: 0 },
      ]);
      expect(await second.call({ orgId, method: 'POST' })).toMatchObject([{ arrival: 'not_sent' }]);
      expect(calls().map(({ status }) => status)).toEqual([403]);
    });

    it('stops what waits for its turn, in its own process and in the other one', async () => {
      host.emulator.faults.add({ kind: 'delay', delayMs: 1000, match: { path: '/patients' }, count: 1 });
      const slow = second.call({ orgId, count: 20 });
      await eventually(() => expect(calls()).toHaveLength(1));
      host.emulator.loginRequired(connectionId);
      const outcomes = await first.call({ orgId, count: 20 });
      expect(outcomes.map(({ code }) => code)).toEqual(
        Array.from({ length: 20 }, () => 'COBALT_LOGIN_REQUIRED'),
      );
      expect(outcomes.filter(({ arrival }) => arrival === 'answered')).toHaveLength(1);
      const [begun, ...waited] = await slow;
      expect(['OK', 'COBALT_LOGIN_REQUIRED']).toContain(begun!.code);
      for (const outcome of waited) {
        expect(outcome).toMatchObject({ code: 'COBALT_LOGIN_REQUIRED', arrival: 'not_sent' });
      }
      expect(calls()).toHaveLength(2);
    });

    it('stops nobody else, and ends for both as soon as the user has logged in again', async () => {
      const other = `${orgId}-other`;
      await host.link(other, 'ben');
      host.emulator.loginRequired(connectionId);
      await first.call({ orgId });
      expect(await second.call({ orgId: other })).toEqual([{ code: 'OK' }]);
      await host.link(orgId, 'ana');
      for (const machine of [second, first]) expect(await machine.call({ orgId })).toEqual([{ code: 'OK' }]);
    });
  },
  shared,
);
