import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';

import { eventually } from './support/eventually.js';
import { TestHost } from './support/host.js';
import { describeEachHost } from './support/hosts.js';

describeEachHost('an EHR account that needs its user again', (kind) => {
  let host: TestHost;
  let orgId: string;
  let connectionId: string;
  let count = 0;
  beforeAll(async () => {
    host = await TestHost.start({ ...kind });
  });
  afterAll(() => host.stop());
  beforeEach(async () => {
    host.emulator.changeSettings({ updateModeReturnsPublicToken: true });
    orgId = `org-${(count += 1)}`;
    ({ connectionId } = await host.link(orgId, 'ana'));
    await eventually(async () => expect(await row()).toMatchObject({ follow_up_at: null }));
  });

  const row = async () => (await host.rows('cobalt_connection')).find(({ id }) => id === connectionId)!;
  const patients = () => host.cobalt.org(orgId).patients.list();
  const apiCalls = () => host.emulator.journal().filter(({ path }) => path.endsWith('/patients')).length;
  const expire = async () => {
    host.emulator.loginRequired(connectionId);
    await expect(patients()).rejects.toMatchObject({ code: 'COBALT_LOGIN_REQUIRED', status: 409 });
  };

  it('is flipped by one 403 login_required, and further calls stop before they are sent', async () => {
    await expire();
    expect(await row()).toMatchObject({ status: 'login_required' });
    const before = apiCalls();
    await expect(patients()).rejects.toMatchObject({ code: 'COBALT_LOGIN_REQUIRED', connectionId });
    expect(apiCalls()).toBe(before);
    const { body } = await host.as(orgId, 'ana').get(`/cobalt/connections/${connectionId}`);
    expect(body['connection']).toMatchObject({ status: 'login_required', statusReason: expect.any(String) });
  });

  it.each([
    ['with a new public token', true],
    ['without a public token', false],
  ])('is active again after update mode, %s', async (_title, updateModeReturnsPublicToken) => {
    await expire();
    host.emulator.changeSettings({ updateModeReturnsPublicToken });
    host.emulator.clearJournal();
    const ana = host.as(orgId, 'ana');
    const asked = await ana.post('/cobalt/link/token', {});
    expect(asked.body).toMatchObject({ mode: 'update' });
    const create = host.emulator.journal().find(({ path }) => path.endsWith('/link/token/create'));
    expect(create?.body).toMatchObject({ org_id: orgId, user_id: 'ana', access_token: expect.any(String) });

    const { publicToken } = host.emulator.finishLink(asked.body['linkToken'] as string);
    expect(publicToken === undefined).toBe(!updateModeReturnsPublicToken);
    const done = await ana.post('/cobalt/link/exchange', { sessionId: asked.body['sessionId'], publicToken });
    expect(done.status).toBe(201);
    expect(done.body['connection']).toMatchObject({ id: connectionId, status: 'active', statusReason: null });
    expect(await row()).toMatchObject({ status: 'active', link_epoch: 2 });
    expect((await patients()).items.length).toBeGreaterThan(0);
  });

  it('stays as it is while its user has not logged in, and can then be completed', async () => {
    await expire();
    const ana = host.as(orgId, 'ana');
    const { body: token } = await ana.post('/cobalt/link/token', {});
    const early = await ana.post('/cobalt/link/exchange', { sessionId: token['sessionId'] });
    expect(early.status).toBe(409);
    expect(early.body['code']).toBe('COBALT_LOGIN_REQUIRED');
    expect(await row()).toMatchObject({ status: 'login_required', link_epoch: 1 });
    host.emulator.changeSettings({ updateModeReturnsPublicToken: false });
    host.emulator.finishLink(token['linkToken'] as string);
    const done = await ana.post('/cobalt/link/exchange', { sessionId: token['sessionId'] });
    expect(done.status).toBe(201);
    expect(await row()).toMatchObject({ status: 'active' });
  });

  it('keeps its stored token when the public token is refused', async () => {
    await expire();
    const before = (await row())['sealed_token'];
    const ana = host.as(orgId, 'ana');
    const { body: token } = await ana.post('/cobalt/link/token', {});
    const refused = await ana.post('/cobalt/link/exchange', {
      sessionId: token['sessionId'],
      publicToken: 'pt_wrong',
    });
    expect(refused.status).toBe(422);
    expect(await row()).toMatchObject({ status: 'login_required', sealed_token: before });
  });

  it('is a new link when the user names an EHR', async () => {
    await expire();
    const asked = await host.as(orgId, 'ana').post('/cobalt/link/token', { emrName: 'eClinicalWorks' });
    expect(asked.body['mode']).toBe('link');
  });

  it('ignores a verdict about an older link', async () => {
    const before = host.cobalt.org(orgId);
    host.emulator.faults.add({ kind: 'delay', delayMs: 600, match: { path: '/patients' }, count: 1 });
    host.emulator.loginRequired(connectionId);
    const slow = before.patients.list().then(
      () => 'answered',
      (error: unknown) => (error as { code: string }).code,
    );
    await eventually(() => expect(apiCalls()).toBeGreaterThan(0));
    await host.link(orgId, 'ana');
    host.emulator.loginRequired(connectionId);
    await slow;
    expect(await row()).toMatchObject({ link_epoch: 2 });
  });

  it('is put on hold when another practice answers behind it, before anything is read', async () => {
    await expire();
    host.emulator.changePractice(connectionId);
    const ana = host.as(orgId, 'ana');
    const { body: token } = await ana.post('/cobalt/link/token', {});
    const { publicToken } = host.emulator.finishLink(token['linkToken'] as string);
    await ana.post('/cobalt/link/exchange', { sessionId: token['sessionId'], publicToken });
    const before = apiCalls();
    await expect(patients()).rejects.toMatchObject({ code: 'COBALT_ON_HOLD' });
    expect(apiCalls()).toBe(before);
    expect(await row()).toMatchObject({ status: 'on_hold', practice_check: 'done' });
  });

  it("lets a user who can manage log a colleague's connection in again", async () => {
    await expire();
    const boss = host.as(orgId, 'boss', { canManage: true });
    const { body: token } = await boss.post('/cobalt/link/token', { connectionId });
    expect(token['mode']).toBe('update');
    const { publicToken } = host.emulator.finishLink(token['linkToken'] as string);
    const done = await boss.post('/cobalt/link/exchange', { sessionId: token['sessionId'], publicToken });
    expect(done.body['connection']).toMatchObject({ id: connectionId, userId: 'ana', status: 'active' });
    const ben = host.as(orgId, 'ben');
    const refused = await ben.post('/cobalt/link/token', { connectionId });
    expect([refused.status, refused.body['code']]).toEqual([403, 'COBALT_NOT_YOURS']);
  });
});
