import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { CobaltEmulator } from '@nestjs-cobalt/emulator';
import { CobaltModule } from 'nestjs-cobalt';
import type { CobaltIdentity, CobaltRequest } from 'nestjs-cobalt';

import { eventually } from './support/eventually.js';
import { TestHost, optionsFor } from './support/host.js';
import { describeEachHost } from './support/hosts.js';
import { TestInstance } from './support/test-instance.js';

const RETURN = 'https://app.example.com/linked';

/** The instance `west` knows its users by another header. */
function westIdentity(request: CobaltRequest): CobaltIdentity | undefined {
  const user = request.headers['x-west'];
  return typeof user === 'string' ? { orgId: 'west-org', userId: user } : undefined;
}

describeEachHost('three instances that share a database and its tables', (kind) => {
  let host: TestHost;
  let mainVendor: CobaltEmulator;
  let eastVendor: CobaltEmulator;
  /** The unnamed one leaves its background work to other processes. */
  let main: TestInstance;
  /** The same keys as the unnamed one, an account of its own with the vendor. */
  let east: TestInstance;
  /** Keys, path and identity of its own. */
  let west: TestInstance;
  let orgId: string;
  let count = 0;

  beforeAll(async () => {
    [mainVendor, eastVendor] = [await CobaltEmulator.start(), await CobaltEmulator.start({ seed: 2 })];
    host = await TestHost.start({
      ...kind,
      emulator: mainVendor,
      cobalt: { dispatch: false },
      imports: [
        CobaltModule.forRoot({ ...optionsFor(eastVendor), name: 'east' }),
        CobaltModule.forRoot({
          ...optionsFor(mainVendor),
          name: 'west-coast',
          path: 'ehr/west',
          identity: westIdentity,
          controllers: { connections: false },
          encryption: { keys: `west:${Buffer.alloc(32, 9).toString('base64')}` },
          linkSessionTtlSeconds: 60,
        }),
      ],
    });
    main = new TestInstance(host, undefined, '/cobalt');
    east = new TestInstance(host, 'east', '/cobalt/east', eastVendor);
    west = new TestInstance(host, 'west-coast', '/ehr/west');
  });
  afterAll(async () => {
    await host.stop();
    for (const vendor of [mainVendor, eastVendor]) await vendor.stop();
  });
  beforeEach(() => {
    orgId = `org-${(count += 1)}`;
  });

  const rowsOf = async (org: string) =>
    (await host.rows('cobalt_connection')).filter(({ org_id }) => org_id === org);
  const sessionRow = async (id: string) =>
    (await host.rows('cobalt_link_session')).find((row) => row['id'] === id)!;

  it('link the same user once each', async () => {
    const ids = [await main.link(orgId, 'ana'), await east.link(orgId, 'ana')];
    expect(new Set(ids).size).toBe(2);
    expect((await rowsOf(orgId)).map(({ instance }) => instance).sort()).toEqual(['default', 'east']);
    for (const [index, instance] of [main, east].entries()) {
      expect((await instance.cobalt.connections.list({ orgId })).map(({ id }) => id)).toEqual([ids[index]]);
      const listed = await host.as(orgId, 'ana').get(`${instance.prefix}/connections`);
      expect((listed.body['connections'] as { id: string }[]).map(({ id }) => id)).toEqual([ids[index]]);
    }
  });

  it("answer for another's connection as for an unknown one", async () => {
    const id = await main.link(orgId, 'ana');
    const ana = host.as(orgId, 'ana', { canManage: true });
    const asked = [
      await ana.get(`/cobalt/east/connections/${id}`),
      await ana.delete(`/cobalt/east/connections/${id}`),
      await ana.post('/cobalt/east/link/token', { connectionId: id }),
    ];
    for (const { status, body } of asked) {
      expect([status, body['code']]).toEqual([404, 'COBALT_CONNECTION_NOT_FOUND']);
    }
    await expect(
      east.cobalt.org(orgId, { connectionId: id }).patients.list({ lastName: 'Doe' }),
    ).rejects.toMatchObject({ code: 'COBALT_CONNECTION_NOT_FOUND' });
    await expect(east.cobalt.org(orgId).patients.list({ lastName: 'Doe' })).rejects.toMatchObject({
      code: 'COBALT_NOT_LINKED',
    });
    expect((await ana.get(`/cobalt/connections/${id}`)).body['connection']).toMatchObject({
      status: 'active',
    });
  });

  it("answer for another's link session as for an unknown one", async () => {
    const ana = host.as(orgId, 'ana');
    const { sessionId, publicToken } = await main.open(ana);
    const asked = [
      await ana.get(`/cobalt/east/link/sessions/${sessionId}`),
      await ana.post('/cobalt/east/link/exchange', { sessionId, publicToken }),
    ];
    for (const { status, body } of asked) {
      expect([status, body['code']]).toEqual([404, 'COBALT_LINK_SESSION_NOT_FOUND']);
    }
    expect((await ana.get(`/cobalt/link/sessions/${sessionId}`)).body['status']).toBe('open');
  });

  it('supersede no session of another', async () => {
    const ana = host.as(orgId, 'ana');
    const first = await main.open(ana);
    await east.open(ana);
    expect((await ana.get(`/cobalt/link/sessions/${first.sessionId}`)).body['status']).toBe('open');
    expect((await ana.post('/cobalt/link/exchange', first)).status).toBe(201);
  });

  it('complete their own session at their own callback, though the browser has one open in each', async () => {
    const browser = host.as(orgId, 'ana');
    const opened = {
      main: await main.open(browser, { returnUrl: RETURN }),
      east: await east.open(browser, { returnUrl: RETURN }),
    };
    const back = await browser.get(`/cobalt/link/callback?token=${opened.main.publicToken}`);
    expect(back.headers.get('location')).toContain('cobalt=linked');
    expect((await sessionRow(opened.east.sessionId))['status']).toBe('open');
    expect([...browser.cookies.keys()]).toEqual([`cobalt_link_${opened.east.sessionId}`]);
    const again = await browser.get(`/cobalt/east/link/callback?token=${opened.east.publicToken}`);
    expect(again.headers.get('location')).toContain('cobalt=linked');
    expect(browser.cookies.size).toBe(0);
  });

  it("count no session of another's, even from a browser that shows every cookie everywhere", async () => {
    const browser = host.as(orgId, 'ana');
    const mine = await main.open(browser, { returnUrl: RETURN });
    const theirs = await east.open(browser, { returnUrl: RETURN });
    const cookie = [...browser.cookies].map(([name, { value }]) => `${name}=${value}`).join('; ');
    const wrong = host.anonymous();
    const before = (await rowsOf(orgId)).length;
    const crossed = await wrong.get(`/cobalt/east/link/callback?token=${mine.publicToken}`, { cookie });
    expect(crossed.headers.get('location')).toContain('COBALT_PUBLIC_TOKEN_REJECTED');
    expect((await rowsOf(orgId)).length).toBe(before);
    const right = await wrong.get(`/cobalt/link/callback?token=${mine.publicToken}`, { cookie });
    expect(right.headers.get('location')).toContain('cobalt=linked');
    expect((await sessionRow(theirs.sessionId))['connection_id']).toBeNull();
  });

  it('forget only the cookies that are theirs', async () => {
    const browser = host.as(orgId, 'ana');
    const mine = await main.open(browser, { returnUrl: RETURN });
    await east.open(browser, { returnUrl: RETURN });
    const cookie = [...browser.cookies].map(([name, { value }]) => `${name}=${value}`).join('; ');
    const answer = await host.anonymous().get(`/cobalt/link/callback?token=${mine.publicToken}`, { cookie });
    expect(answer.headers.getSetCookie().map((line) => line.split('=', 1)[0])).toEqual([
      `cobalt_link_${mine.sessionId}`,
    ]);
  });

  it("open no token that was moved into another's row, though their keys are the same", async () => {
    await main.link(orgId, 'ana');
    await east.link(orgId, 'ana');
    const rows = await rowsOf(orgId);
    const sealed = rows.find(({ instance }) => instance === 'default')!['sealed_token'] as string;
    expect((await east.cobalt.org(orgId).patients.list({ lastName: 'Doe' })).items).toBeInstanceOf(Array);
    await host.dataSource.query(
      `UPDATE cobalt_connection SET sealed_token = '${sealed}' WHERE instance = 'east' AND org_id = '${orgId}'`,
    );
    await expect(east.cobalt.org(orgId).patients.list({ lastName: 'Doe' })).rejects.toMatchObject({
      code: 'COBALT_DECRYPTION_FAILED',
    });
  });

  it("open nothing of whole rows that were made another's, data key included, though their keys are the same", async () => {
    await main.link(orgId, 'ana');
    for (const table of ['cobalt_connection', 'cobalt_org_key']) {
      await host.dataSource.query(`UPDATE ${table} SET instance = 'east' WHERE org_id = '${orgId}'`);
    }
    expect(await east.cobalt.connections.list({ orgId })).toHaveLength(1);
    await expect(east.cobalt.org(orgId).patients.list({ lastName: 'Doe' })).rejects.toMatchObject({
      code: 'COBALT_DECRYPTION_FAILED',
    });
  });

  it('wrap data keys under their own keys', async () => {
    const west1 = host.anonymous();
    const session = await west1.post('/ehr/west/link/token', {}, { 'x-west': 'wanda' });
    const { publicToken = '' } = mainVendor.finishLink(session.body['linkToken'] as string);
    const sessionId = session.body['sessionId'];
    const linked = await west1.post(
      '/ehr/west/link/exchange',
      { sessionId, publicToken },
      { 'x-west': 'wanda' },
    );
    expect(linked.status).toBe(201);
    await main.link(orgId, 'ana');
    const keys = await host.rows('cobalt_org_key');
    const kekOf = (instance: string) =>
      keys.filter((row) => row['instance'] === instance).map(({ kek_id }) => kek_id);
    expect(new Set(kekOf('west-coast'))).toEqual(new Set(['west']));
    expect(new Set(kekOf('default'))).toEqual(new Set(['test']));
  });

  it('call their own vendor, through their own axios', async () => {
    const interceptor = east.cobalt.http.axiosRef.interceptors.request.use((config) => {
      config.headers.set('x-from', 'east');
      return config;
    });
    for (const instance of [main, east]) await instance.link(orgId, 'ana');
    for (const { emulator } of [main, east]) emulator.clearJournal();
    await main.cobalt.org(orgId).patients.list({ lastName: 'Doe' });
    const calls = (emulator: CobaltEmulator) =>
      emulator.journal().filter(({ path }) => path.endsWith('/patients'));
    expect([calls(mainVendor).length, calls(eastVendor).length]).toEqual([1, 0]);
    await east.cobalt.org(orgId).patients.list({ lastName: 'Doe' });
    expect([calls(mainVendor).length, calls(eastVendor).length]).toEqual([1, 1]);
    expect([calls(mainVendor)[0]!.headers['x-from'], calls(eastVendor)[0]!.headers['x-from']]).toEqual([
      undefined,
      'east',
    ]);
    east.cobalt.http.axiosRef.interceptors.request.eject(interceptor);
  });

  it('know their callers by their own identity', async () => {
    const request = (prefix: string, headers: Record<string, string>) =>
      host.anonymous().post(`${prefix}/link/token`, {}, headers);
    const ours = { 'x-org': orgId, 'x-user': 'ana' };
    expect((await request('/ehr/west', ours)).status).toBe(401);
    expect((await request('/cobalt', { 'x-west': 'wanda' })).status).toBe(401);
    expect((await request('/ehr/west', { 'x-west': 'wanda' })).status).toBe(201);
  });

  it('mount their own controllers, at their own path', async () => {
    const status = async (path: string) => (await host.as(orgId, 'ana').get(path)).status;
    expect(await status('/cobalt/connections')).toBe(200);
    expect(await status('/cobalt/east/connections')).toBe(200);
    expect(await status('/ehr/west/connections')).toBe(404);
    expect(await status('/cobalt/west-coast/link/sessions/x')).toBe(404);
  });

  it('settle what is theirs in the background, and leave the rest', async () => {
    const ana = host.as(orgId, 'ana');
    const sessions = { main: await main.open(ana), east: await east.open(ana) };
    await abandon(sessions.main.sessionId, 1);
    await abandon(sessions.east.sessionId, 2);
    await eventually(async () => {
      expect((await sessionRow(sessions.east.sessionId))['status']).toBe('exchange_unknown');
    });
    expect((await sessionRow(sessions.main.sessionId))['status']).toBe('exchanging');
  });

  it('say how they are, each under its own name', async () => {
    const up = { status: 'up', database: 'up', encryption: 'up' };
    expect(await main.cobalt.health()).toEqual({ cobalt: up });
    expect(await east.cobalt.health()).toEqual({ 'cobalt:east': up });
    expect(await west.cobalt.health()).toEqual({ 'cobalt:west-coast': up });
  });

  /** As a process leaves it that dies during an exchange: the sweep takes those with the oldest lease first. */
  const abandon = (id: string, leaseUntil: number) =>
    host.dataSource.query(
      `UPDATE cobalt_link_session SET status = 'exchanging', lease_until = ${leaseUntil} WHERE id = '${id}'`,
    );

  it('expire sessions by their own clock', async () => {
    const asked = await host.anonymous().post('/ehr/west/link/token', {}, { 'x-west': 'wanda' });
    expect(Date.parse(asked.body['expiresAt'] as string)).toBeLessThan(Date.now() + 61_000);
    const mainAsked = await host.as(orgId, 'ana').post('/cobalt/link/token', {});
    expect(Date.parse(mainAsked.body['expiresAt'] as string)).toBeGreaterThan(Date.now() + 600_000);
  });
});
