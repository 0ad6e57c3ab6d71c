import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { databases } from './support/databases.js';
import { eventually } from './support/eventually.js';
import { TestHost } from './support/host.js';
import { describeEachHost } from './support/hosts.js';

const sqlite = databases.filter(({ name }) => name === 'sqlite');

/** What happens between two steps; SQLite's triggers stop an exchange after its token was stored. */
describeEachHost(
  'linking, interrupted',
  (kind) => {
    let host: TestHost;
    let orgId: string;
    let count = 0;
    beforeAll(async () => {
      host = await TestHost.start({ ...kind, cobalt: { dispatch: false } });
    });
    afterAll(() => host.stop());
    beforeEach(() => {
      orgId = `org-${(count += 1)}`;
    });

    const connection = async (id: string) =>
      (await host.rows('cobalt_connection')).find((row) => row['id'] === id)!;
    const session = async (id: string) =>
      (await host.rows('cobalt_link_session')).find((row) => row['id'] === id)!;

    async function finished(userId = 'ana', body: object = {}, canManage = false) {
      const token = await host.as(orgId, userId, { canManage }).post('/cobalt/link/token', body);
      const { publicToken } = host.emulator.finishLink(token.body['linkToken'] as string);
      return { sessionId: token.body['sessionId'] as string, publicToken };
    }

    /** An exchange whose process dies once Cobalt's answer is stored. */
    async function interrupted(userId = 'ana', body: object = {}, canManage = false) {
      const request = await finished(userId, body, canManage);
      await host.dataSource.query(
        `CREATE TRIGGER stop_here BEFORE UPDATE ON cobalt_connection BEGIN SELECT RAISE(ABORT, 'stopped'); END`,
      );
      const answer = await host.as(orgId, userId).post('/cobalt/link/exchange', request);
      await host.dataSource.query('DROP TRIGGER stop_here');
      expect(answer.status).toBe(503);
      expect(await session(request.sessionId)).toMatchObject({ status: 'exchanging' });
      return request;
    }

    it('goes on from the stored token', async () => {
      const { connectionId } = await host.link(orgId, 'ana');
      const request = await interrupted();
      const answer = await host.as(orgId, 'ana').post('/cobalt/link/exchange', request);
      expect([answer.status, answer.body['connection']]).toEqual([
        200,
        expect.objectContaining({ id: connectionId, status: 'active' }),
      ]);
      expect(await connection(connectionId)).toMatchObject({ link_epoch: 2 });
    });

    it('does not undo a disconnect', async () => {
      const { connectionId } = await host.link(orgId, 'ana');
      const request = await interrupted();
      await host.as(orgId, 'ana').delete(`/cobalt/connections/${connectionId}`);
      expect(await session(request.sessionId)).toMatchObject({ status: 'superseded', sealed_token: null });
      const answer = await host.as(orgId, 'ana').post('/cobalt/link/exchange', request);
      expect([answer.status, answer.body['code']]).toEqual([410, 'COBALT_LINK_SESSION_EXPIRED']);
      expect(await connection(connectionId)).toMatchObject({ status: 'disconnected', sealed_token: null });
    });

    it("does not undo a disconnect from a manager's session", async () => {
      const { connectionId } = await host.link(orgId, 'ana');
      const request = await finished('boss', { connectionId }, true);
      await host.as(orgId, 'ana').delete(`/cobalt/connections/${connectionId}`);
      const answer = await host.as(orgId, 'boss').post('/cobalt/link/exchange', request);
      expect([answer.status, answer.body['code']]).toEqual([410, 'COBALT_LINK_SESSION_EXPIRED']);
      expect(await connection(connectionId)).toMatchObject({ status: 'disconnected', sealed_token: null });
    });

    it('leaves the sessions of colleagues alone when a connection is ended', async () => {
      const { connectionId } = await host.link(orgId, 'ana');
      const request = await finished('ben');
      await host.as(orgId, 'ana').delete(`/cobalt/connections/${connectionId}`);
      expect((await host.as(orgId, 'ben').post('/cobalt/link/exchange', request)).status).toBe(201);
    });

    it('does not put an older token over a newer one', async () => {
      const { connectionId } = await host.link(orgId, 'ana');
      const older = await interrupted();
      await host.link(orgId, 'ana');
      const linked = await connection(connectionId);
      const answer = await host.as(orgId, 'ana').post('/cobalt/link/exchange', older);
      expect([answer.status, answer.body['code']]).toEqual([410, 'COBALT_LINK_SESSION_EXPIRED']);
      expect(await connection(connectionId)).toEqual(linked);
      expect(await session(older.sessionId)).toMatchObject({ status: 'superseded', sealed_token: null });
    });

    it('gives backend code that names no session the same connection twice, and at once', async () => {
      const { publicToken } = await finished();
      const exchange = () => host.cobalt.link.exchange({ orgId, userId: 'ana', publicToken });
      const [first, second] = await Promise.all([exchange(), exchange()]);
      expect(second.id).toBe(first.id);
      expect((await exchange()).id).toBe(first.id);
      await expect(host.cobalt.link.exchange({ orgId, userId: 'ben', publicToken })).rejects.toMatchObject({
        code: 'COBALT_LINK_SESSION_NOT_FOUND',
      });
    });
  },
  sqlite,
);

describe('what follows an exchange', () => {
  it('asks Cobalt for nothing more once the connection is on hold', async () => {
    const host = await TestHost.start();
    try {
      const { connectionId } = await host.link('org', 'ana');
      const row = async () => (await host.rows('cobalt_connection'))[0];
      await eventually(async () => expect(await row()).toMatchObject({ follow_up_at: null }));
      host.emulator.changePractice(connectionId);
      const { body } = await host.as('org', 'ana').post('/cobalt/link/token', { connectionId });
      const { publicToken } = host.emulator.finishLink(body['linkToken'] as string);
      host.emulator.clearJournal();
      await host
        .as('org', 'ana')
        .post('/cobalt/link/exchange', { sessionId: body['sessionId'], publicToken });
      await eventually(async () => expect(await row()).toMatchObject({ status: 'on_hold' }));
      await host.app.close();
      expect(host.emulator.journal().map(({ path }) => path)).toEqual([
        '/v1/link/token/exchange',
        '/v1/providers',
      ]);
    } finally {
      await host.stop();
    }
  });

  it('asks Cobalt for nothing more once the connection is disconnected', async () => {
    const host = await TestHost.start();
    try {
      const settings = (method: string) =>
        host.emulator.journal().filter((entry) => entry.method === method && entry.path === '/v1/settings');
      host.emulator.faults.add({
        kind: 'delay',
        delayMs: 400,
        match: { method: 'GET', path: '/settings' },
        count: 1,
      });
      const { connectionId } = await host.link('org', 'ana');
      await eventually(() => expect(settings('GET')).toHaveLength(1));
      await host.as('org', 'ana').delete(`/cobalt/connections/${connectionId}`);
      await host.app.close();
      expect(settings('POST')).toEqual([]);
    } finally {
      await host.stop();
    }
  });
});
