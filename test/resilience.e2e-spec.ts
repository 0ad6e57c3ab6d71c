import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';

import { databases } from './support/databases.js';
import { eventually } from './support/eventually.js';
import { TestHost } from './support/host.js';
import { describeEachHost } from './support/hosts.js';

describeEachHost(
  'calls in trouble',
  (kind) => {
    let host: TestHost;
    let orgId: string;
    let connectionId: string;
    let count = 0;

    beforeAll(async () => {
      host = await TestHost.start({ ...kind, cobalt: { http: { connections: 4, connectionsPerOrg: 1 } } });
    });
    afterAll(() => host.stop());

    beforeEach(async () => {
      orgId = `org-${(count += 1)}`;
      host.emulator.faults.clear();
      connectionId = await linked(orgId);
      host.emulator.clearJournal();
    });

    /** Linked, and everything that follows has been done. */
    async function linked(org: string): Promise<string> {
      const link = await host.link(org, 'ana');
      await eventually(async () => {
        const row = (await host.rows('cobalt_connection')).find(({ id }) => id === link.connectionId);
        expect(row).toMatchObject({ follow_up_at: null });
      });
      return link.connectionId;
    }

    const calls = (path = '/v1/patients') => host.emulator.journal().filter((entry) => entry.path === path);
    const org = (id = orgId) => host.cobalt.org(id);

    it('are made again when they read', async () => {
      host.emulator.faults.add({ kind: 'status', status: 503, match: { path: '/patients' }, count: 1 });
      host.emulator.faults.add({ kind: 'reset', match: { path: '/patients' }, count: 1 });
      await expect(org().patients.list()).resolves.toBeDefined();
      expect(calls()).toHaveLength(3);
    });

    it('are made once when they write and the answer is lost', async () => {
      host.emulator.faults.add({ kind: 'reset_after_accept', match: { method: 'POST', path: '/settings' } });
      await expect(org().settings.update({ accessTokenReferenceId: 'mine' })).rejects.toMatchObject({
        code: 'COBALT_VENDOR_UNAVAILABLE',
        arrival: 'unknown',
        attempts: 1,
      });
      expect(calls('/v1/settings')).toHaveLength(1);
    });

    it('stop at once for a connection that needs its user, with fifty waiting', async () => {
      const other = `${orgId}-other`;
      await linked(other);
      host.emulator.clearJournal();
      host.emulator.loginRequired(connectionId);
      const outcomes = await Promise.allSettled(
        Array.from({ length: 50 }, () => org().request({ method: 'GET', path: '/patients' })),
      );
      for (const outcome of outcomes) {
        expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'COBALT_LOGIN_REQUIRED' } });
      }
      expect(calls()).toHaveLength(1);
      await expect(org(other).patients.list()).resolves.toBeDefined();
    });

    it('are not sent once their connection was disconnected while they waited', async () => {
      host.emulator.faults.add({ kind: 'delay', delayMs: 300, match: { path: '/patients' } });
      const first = org().patients.list().page(1);
      await eventually(() => expect(calls()).toHaveLength(1));
      const waiting = Array.from({ length: 5 }, () => org().request({ method: 'GET', path: '/patients' }));
      const outcomes = Promise.allSettled(waiting);
      await host.as(orgId, 'ana').delete(`/cobalt/connections/${connectionId}`);
      await first;
      for (const outcome of await outcomes) expect(outcome).toMatchObject({ status: 'rejected' });
      expect(calls()).toHaveLength(1);
    });

    it('of a quiet organisation go before the long line of a noisy one', async () => {
      const quiet = `${orgId}-quiet`;
      await linked(quiet);
      host.emulator.clearJournal();
      const noise = Array.from({ length: 300 }, () => org().request({ method: 'GET', path: '/patients' }));
      const all = Promise.all(noise);
      await org(quiet).request({ method: 'GET', path: '/locations' });
      const order = host.emulator.journal().map(({ path }) => path);
      expect(order.indexOf('/v1/locations')).toBeGreaterThanOrEqual(0);
      expect(order.filter((path) => path === '/v1/patients').length).toBeLessThan(100);
      await all;
      expect(calls()).toHaveLength(300);
    });

    it('wait as long as Retry-After asks, and not at all when there is no time for it', async () => {
      const busy = { kind: 'status', status: 429, match: { path: '/patients' } } as const;
      const call = () => org().request({ method: 'GET', path: '/patients' });
      host.emulator.faults.add({ ...busy, retryAfter: 1, count: 1 });
      await expect(call()).resolves.toBeDefined();
      expect(calls()).toHaveLength(2);
      for (const retryAfter of [3600, new Date(Date.now() + 3_600_000).toUTCString()]) {
        host.emulator.clearJournal();
        host.emulator.faults.add({ ...busy, retryAfter, count: 1 });
        await expect(call()).rejects.toMatchObject({ vendorStatus: 429, attempts: 1 });
        expect(calls()).toHaveLength(1);
      }
    });

    it('for the pages of a list end with its signal, the page in flight included', async () => {
      const controller = new AbortController();
      const reason = new Error('the user left');
      const seen: unknown[] = [];
      const read = async () => {
        for await (const patient of org().patients.list({ pageSize: 1 }, { signal: controller.signal })) {
          seen.push(patient);
          host.emulator.faults.add({ kind: 'delay', delayMs: 20_000, match: { path: '/patients' } });
        }
      };
      const end = expect(read()).rejects.toBe(reason);
      await eventually(() => expect(calls()).toHaveLength(2));
      controller.abort(reason);
      await end;
      expect(seen).toHaveLength(1);
      await expect(org().patients.list({}, { signal: controller.signal })).rejects.toBe(reason);
      expect(calls()).toHaveLength(2);
    });

    it('stop on every machine once one has learnt that a connection needs its user', async () => {
      const { adapter, emulator, database } = host;
      const http = { connections: 4, connectionsPerOrg: 1 };
      const second = await TestHost.start({ adapter, emulator, database, cobalt: { http, dispatch: false } });
      try {
        const call = (machine: TestHost) =>
          machine.cobalt.org(orgId).request({ method: 'GET', path: '/patients' });
        emulator.faults.add({ kind: 'delay', delayMs: 500, match: { path: '/patients' }, count: 1 });
        const slow = call(second).then(
          () => 'answered',
          () => 'refused',
        );
        await eventually(() => expect(calls()).toHaveLength(1));
        const waiting = Promise.allSettled(Array.from({ length: 20 }, () => call(second)));
        emulator.loginRequired(connectionId);
        await expect(call(host)).rejects.toMatchObject({ code: 'COBALT_LOGIN_REQUIRED' });
        await slow;
        for (const outcome of await waiting) {
          expect(outcome).toMatchObject({ reason: { code: 'COBALT_LOGIN_REQUIRED' } });
        }
        expect(calls()).toHaveLength(2);
      } finally {
        await second.app.close();
      }
    });

    it('fail at once while Cobalt serves nobody, and go on when it does again', async () => {
      host.emulator.faults.add({ kind: 'status', status: 503, match: { path: '/*' } });
      const call = () => org().request({ method: 'GET', path: '/patients', retries: 0 });
      await Promise.allSettled(Array.from({ length: 100 }, call));
      const before = calls().length;
      await expect(call()).rejects.toMatchObject({
        code: 'COBALT_VENDOR_UNAVAILABLE',
        arrival: 'not_sent',
      });
      expect(calls()).toHaveLength(before);
      host.emulator.faults.clear();
      await eventually(async () => expect(await call()).toBeDefined());
    });
  },
  databases,
);
