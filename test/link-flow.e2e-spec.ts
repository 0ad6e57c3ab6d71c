import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';

import { TestHost } from './support/host.js';
import { describeEachHost } from './support/hosts.js';
import { eventually } from './support/eventually.js';

const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u;

describeEachHost('linking an EHR account', (kind) => {
  let host: TestHost;
  let orgId: string;
  let count = 0;
  beforeAll(async () => {
    host = await TestHost.start({ ...kind });
  });
  afterAll(() => host.stop());
  beforeEach(() => {
    orgId = `org-${(count += 1)}`;
  });

  const connectionRow = async (id: string) =>
    (await host.rows('cobalt_connection')).find((row) => row['id'] === id)!;
  const sessionRow = async (id: string) =>
    (await host.rows('cobalt_link_session')).find((row) => row['id'] === id)!;

  it('goes from a link token to a connection, and the schedule can be read', async () => {
    const ana = host.as(orgId, 'ana');
    const asked = await ana.post('/cobalt/link/token', {});
    expect(asked.status).toBe(201);
    expect(asked.headers.get('cache-control')).toBe('no-store');
    expect(asked.body).toEqual({
      sessionId: expect.any(String),
      linkToken: expect.stringMatching(/^lt_/u),
      linkUrl: `${host.emulator.linkUrl}?token=${asked.body['linkToken'] as string}`,
      mode: 'link',
      expiresAt: expect.stringMatching(ISO),
    });
    const sessionId = asked.body['sessionId'] as string;
    expect((await ana.get(`/cobalt/link/sessions/${sessionId}`)).body).toEqual({
      sessionId,
      status: 'open',
      mode: 'link',
      expiresAt: asked.body['expiresAt'],
    });

    const { publicToken } = host.emulator.finishLink(asked.body['linkToken'] as string);
    const exchanged = await ana.post('/cobalt/link/exchange', { sessionId, publicToken });
    expect(exchanged.status).toBe(201);
    const connection = exchanged.body['connection'] as Record<string, string>;
    expect(connection).toEqual({
      id: expect.any(String),
      orgId,
      userId: 'ana',
      status: 'active',
      emrName: null,
      linkedAt: expect.stringMatching(ISO),
      updatedAt: expect.stringMatching(ISO),
      statusReason: null,
    });
    expect((await ana.get(`/cobalt/link/sessions/${sessionId}`)).body).toMatchObject({
      status: 'exchanged',
      connectionId: connection['id'],
    });
    const today = new Date().toISOString().slice(0, 10);
    const inTwoWeeks = new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10);
    const appointments = await host.cobalt
      .org(orgId)
      .appointments.list({ startDate: today, endDate: inTwoWeeks });
    expect(appointments.length).toBeGreaterThan(0);
    expect((await host.cobalt.org(orgId).providers.list()).length).toBeGreaterThan(0);
  });

  it('answers a second exchange with 200 and the same connection, and asks Cobalt once', async () => {
    const { connectionId, sessionId, publicToken } = await host.link(orgId, 'ana');
    const calls = () =>
      host.emulator.journal().filter(({ path }) => path.endsWith('/link/token/exchange')).length;
    const before = calls();
    const again = await host.as(orgId, 'ana').post('/cobalt/link/exchange', { sessionId, publicToken });
    expect(again.status).toBe(200);
    expect(again.body['connection']).toMatchObject({ id: connectionId, status: 'active' });
    expect(calls()).toBe(before);
  });

  it('stores no token in the clear, and none in the session once the connection holds it', async () => {
    const { connectionId, sessionId } = await host.link(orgId, 'ana');
    const { accessToken } = host.emulator.state().connections.find((account) => account.orgId === orgId)!;
    expect((await connectionRow(connectionId))['sealed_token']).toMatch(/^v1\./u);
    expect((await sessionRow(sessionId))['sealed_token']).toBeNull();
    expect((await host.database.dump()).includes(accessToken)).toBe(false);
  });

  it("makes Cobalt's reference the connection's id and keeps the earlier one as an alias", async () => {
    const { connectionId } = await host.link(orgId, 'ana');
    await eventually(async () => {
      const account = host.emulator.state().connections.find((candidate) => candidate.orgId === orgId)!;
      expect(account.references).toEqual(['ana', connectionId]);
      expect(await connectionRow(connectionId)).toMatchObject({ reference_alias: 'ana', follow_up_at: null });
    });
  });

  it("tries again until the reference sticks, while Cobalt's settings fail", async () => {
    host.emulator.faults.add({ kind: 'status', status: 503, match: { path: '/settings' }, count: 1 });
    const { connectionId } = await host.link(orgId, 'ana');
    await eventually(async () => {
      expect(await connectionRow(connectionId)).toMatchObject({ reference_alias: 'ana', follow_up_at: null });
    }, 20_000);
  }, 30_000);

  it('keeps the connection and its id when the same user links again', async () => {
    const first = await host.link(orgId, 'ana');
    const second = await host.link(orgId, 'ana');
    expect(second.connectionId).toBe(first.connectionId);
    expect(await connectionRow(first.connectionId)).toMatchObject({ link_epoch: 2, status: 'active' });
  });

  it('gives each user of an organisation a connection of their own', async () => {
    const ana = await host.link(orgId, 'ana');
    const ben = await host.link(orgId, 'Ana');
    expect(ben.connectionId).not.toBe(ana.connectionId);
    const { body } = await host.as(orgId, 'ana').get('/cobalt/connections');
    expect((body['connections'] as { userId: string }[]).map(({ userId }) => userId).sort()).toEqual([
      'Ana',
      'ana',
    ]);
    await expect(host.cobalt.org(orgId).locations.list()).rejects.toMatchObject({
      code: 'COBALT_CONNECTION_AMBIGUOUS',
    });
    await expect(host.cobalt.org(orgId, { userId: 'Ana' }).locations.list()).resolves.not.toHaveLength(0);
    await expect(host.cobalt.org(orgId, { any: true }).locations.list()).resolves.not.toHaveLength(0);
  });

  it('lets a newer session end an older one of the same user', async () => {
    const ana = host.as(orgId, 'ana');
    const older = await ana.post('/cobalt/link/token', {});
    const { publicToken } = host.emulator.finishLink(older.body['linkToken'] as string);
    await new Promise((resolve) => setTimeout(resolve, 5));
    await ana.post('/cobalt/link/token', {});
    const sessionId = older.body['sessionId'] as string;
    expect((await ana.get(`/cobalt/link/sessions/${sessionId}`)).body['status']).toBe('expired');
    const refused = await ana.post('/cobalt/link/exchange', { sessionId, publicToken });
    expect(refused.status).toBe(410);
    expect(refused.body['code']).toBe('COBALT_LINK_SESSION_EXPIRED');
    expect((await sessionRow(sessionId))['status']).toBe('superseded');
  });

  it('destroys the token when a connection is ended, and says 204 the second time too', async () => {
    const { connectionId } = await host.link(orgId, 'ana');
    const ana = host.as(orgId, 'ana');
    for (let time = 0; time < 2; time += 1) {
      expect((await ana.delete(`/cobalt/connections/${connectionId}`)).status).toBe(204);
    }
    expect(await connectionRow(connectionId)).toMatchObject({ status: 'disconnected', sealed_token: null });
    await expect(host.cobalt.org(orgId).patients.list()).rejects.toMatchObject({ code: 'COBALT_NOT_LINKED' });
    const { body } = await ana.get('/cobalt/connections');
    expect(body['connections']).toEqual([
      expect.objectContaining({ id: connectionId, status: 'disconnected' }),
    ]);
  });

  it('links again after a disconnect, under the same id', async () => {
    const first = await host.link(orgId, 'ana');
    await host.as(orgId, 'ana').delete(`/cobalt/connections/${first.connectionId}`);
    expect((await host.link(orgId, 'ana')).connectionId).toBe(first.connectionId);
    expect((await connectionRow(first.connectionId))['status']).toBe('active');
  });

  it('takes over an access token from elsewhere', async () => {
    const { accessToken } = host.emulator.connect({ orgId, userId: 'ana' });
    const connection = await host.cobalt.connections.import({ orgId, userId: 'ana', accessToken });
    expect(connection).toMatchObject({ orgId, userId: 'ana', status: 'active' });
    expect((await host.cobalt.org(orgId).patients.list()).items.length).toBeGreaterThan(0);
  });
});
