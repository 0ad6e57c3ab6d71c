import { afterAll, beforeAll, expect, it } from '@jest/globals';

import { TestHost } from './support/host.js';
import { describeEachHost } from './support/hosts.js';
import type { HttpClient } from './support/http-client.js';

describeEachHost('two organisations in one app', (kind) => {
  let host: TestHost;
  let connectionId: string;
  let openSession: { id: string; publicToken: string };
  beforeAll(async () => {
    host = await TestHost.start({ ...kind });
    ({ connectionId } = await host.link('riverside', 'ana'));
    const ben = host.as('riverside', 'ben');
    const { body } = await ben.post('/cobalt/link/token', {});
    const { publicToken = '' } = host.emulator.finishLink(body['linkToken'] as string);
    openSession = { id: body['sessionId'] as string, publicToken };
    await host.link('northgate', 'ana');
  });
  afterAll(() => host.stop());

  /** Everything of riverside's that a stranger might change. */
  const state = async () =>
    JSON.stringify([
      (await host.rows('cobalt_connection')).filter(({ org_id }) => org_id === 'riverside').map(essence),
      (await host.rows('cobalt_link_session')).filter(({ org_id }) => org_id === 'riverside').map(essence),
    ]);
  const essence = ({ id, status, link_epoch, attempt_id }: Record<string, unknown>) => [
    id,
    status,
    link_epoch,
    attempt_id,
  ];
  const exchanges = () =>
    host.emulator.journal().filter(({ path }) => path.endsWith('/link/token/exchange')).length;

  const attempts: [
    string,
    (who: HttpClient) => Promise<{ status: number; body: Record<string, unknown> }>,
  ][] = [
    ['GET a connection', (who) => who.get(`/cobalt/connections/${connectionId}`)],
    ['DELETE a connection', (who) => who.delete(`/cobalt/connections/${connectionId}`)],
    ['POST a token for a connection', (who) => who.post('/cobalt/link/token', { connectionId })],
    ['GET a session', (who) => who.get(`/cobalt/link/sessions/${openSession.id}`)],
    [
      'POST an exchange',
      (who) =>
        who.post('/cobalt/link/exchange', {
          sessionId: openSession.id,
          publicToken: openSession.publicToken,
        }),
    ],
  ];

  it.each(attempts)("answers %s of another organisation's like an unknown one", async (_title, attempt) => {
    const before = [await state(), exchanges()];
    for (const stranger of [host.as('northgate', 'ana'), host.as('northgate', 'boss', { canManage: true })]) {
      const answer = await attempt(stranger);
      expect(answer.status).toBe(404);
      expect(answer.body['code']).toMatch(/^COBALT_(CONNECTION|LINK_SESSION)_NOT_FOUND$/u);
      expect(JSON.stringify(answer.body)).not.toContain('riverside');
    }
    expect([await state(), exchanges()]).toEqual(before);
  });

  it.each(attempts.slice(1))("refuses %s of a colleague's", async (_title, attempt) => {
    const before = [await state(), exchanges()];
    const answer = await attempt(host.as('riverside', 'mallory'));
    expect([answer.status, answer.body['code']]).toEqual([403, 'COBALT_NOT_YOURS']);
    expect([await state(), exchanges()]).toEqual(before);
  });

  it.each(attempts)('lets nobody do %s without a sign-in', async (_title, attempt) => {
    const before = await state();
    const answer = await attempt(host.anonymous());
    expect([answer.status, answer.body['code']]).toEqual([401, 'COBALT_UNAUTHENTICATED']);
    expect(await state()).toBe(before);
  });

  it('takes the organisation from nowhere but the identity', async () => {
    for (const field of ['orgId', 'userId', 'org_id', 'canManage']) {
      const answer = await host.as('northgate', 'ana').post('/cobalt/link/token', { [field]: 'riverside' });
      expect([answer.status, answer.body['code']]).toEqual([400, 'COBALT_INVALID_REQUEST']);
    }
  });

  it("shows each organisation its own connections and never another's", async () => {
    const listed = async (orgId: string) =>
      (
        (await host.as(orgId, 'ana').get('/cobalt/connections')).body['connections'] as { orgId: string }[]
      ).map((c) => c.orgId);
    expect(await listed('riverside')).toEqual(['riverside']);
    expect(await listed('northgate')).toEqual(['northgate']);
    expect(await listed('Riverside')).toEqual([]);
    expect(await listed('riverside ')).toEqual([]);
  });

  it("serves concurrent calls of many organisations with each one's own token", async () => {
    const organisations = Array.from({ length: 8 }, (_, index) => `clinic-${index}`);
    for (const orgId of organisations) await host.link(orgId, 'ana');
    const mrns = async (orgId: string) =>
      (await host.cobalt.org(orgId).patients.list()).items.map(({ mrn }) => mrn).join();
    const alone = new Map<string, string>();
    for (const orgId of organisations) alone.set(orgId, await mrns(orgId));
    expect(new Set(alone.values()).size).toBe(organisations.length);
    const rush = Array.from({ length: 160 }, (_, index) => organisations[index % organisations.length]!);
    const found = await Promise.all(rush.map(async (orgId) => [orgId, await mrns(orgId)] as const));
    for (const [orgId, result] of found) expect(result).toBe(alone.get(orgId));
  });

  it("refuses a connection id of another organisation's in backend code too", async () => {
    await expect(host.cobalt.org('northgate', { connectionId }).patients.list()).rejects.toMatchObject({
      code: 'COBALT_CONNECTION_NOT_FOUND',
    });
    await expect(
      host.cobalt.connections.disconnect({ orgId: 'northgate', connectionId }),
    ).rejects.toMatchObject({
      code: 'COBALT_CONNECTION_NOT_FOUND',
    });
  });
});
