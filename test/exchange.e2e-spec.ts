import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';

import { TestHost } from './support/host.js';
import { describeEachHost } from './support/hosts.js';
import { recordStatements } from './support/statements.js';

const EXCHANGE = { path: '/link/token/exchange' };

describeEachHost('an exchange', (kind) => {
  let host: TestHost;
  let orgId: string;
  let count = 0;
  beforeAll(async () => {
    host = await TestHost.start({ ...kind, cobalt: { http: { timeoutMs: 1_000 }, dispatch: false } });
  });
  afterAll(() => host.stop());
  beforeEach(() => {
    orgId = `org-${(count += 1)}`;
    host.emulator.faults.clear();
    host.emulator.clearJournal();
  });

  async function finished(userId = 'ana') {
    const { body } = await host.as(orgId, userId).post('/cobalt/link/token', {});
    const { publicToken = '' } = host.emulator.finishLink(body['linkToken'] as string);
    return { sessionId: body['sessionId'] as string, publicToken };
  }
  const exchange = (session: { sessionId: string; publicToken?: string }, userId = 'ana') =>
    host.as(orgId, userId).post('/cobalt/link/exchange', session);
  const calls = () =>
    host.emulator.journal().filter(({ path }) => path.endsWith('/link/token/exchange')).length;
  const stored = async (sessionId: string) => {
    const session = (await host.rows('cobalt_link_session')).find(({ id }) => id === sessionId)!;
    const connections = (await host.rows('cobalt_connection')).filter(({ org_id }) => org_id === orgId);
    return { status: session['status'], code: session['failure_code'], connections: connections.length };
  };

  it.each([
    ['a first link', 0],
    ['the same user linking again', 1],
  ])(
    'costs at most eight SQL statements and one call to Cobalt before the answer, and no transaction: %s',
    async (_title, earlier) => {
      for (let link = 0; link < earlier; link += 1) await host.link(orgId, 'ana');
      const session = await finished();
      host.emulator.clearJournal();
      const recorder = recordStatements();
      const answer = await exchange(session);
      const statements = recorder.stop();
      expect(answer.status).toBe(201);
      expect(statements.length).toBeGreaterThanOrEqual(4);
      expect(statements.length).toBeLessThanOrEqual(8);
      expect(statements.filter((sql) => /BEGIN|TRANSACTION|COMMIT|SAVEPOINT/iu.test(sql))).toEqual([]);
      expect(calls()).toBe(1);
    },
  );

  it('is one for a double click and for three tabs', async () => {
    const session = await finished();
    const answers = await Promise.all([1, 2, 3].map(() => exchange(session)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 201]);
    expect(calls()).toBe(1);
    expect(await stored(session.sessionId)).toMatchObject({ status: 'exchanged', connections: 1 });
  });

  it.each(['reset', 'truncated', 'malformed', 'html'] as const)(
    'is tried once more after a lost reply (%s) that was not honoured',
    async (kind) => {
      const session = await finished();
      // `reset` and `html` come instead of handling; the others after it, so a multi-use public token stands in
      host.emulator.changeSettings({ publicTokenSingleUse: false });
      host.emulator.faults.add({ kind, match: EXCHANGE, count: 1 });
      const answer = await exchange(session);
      host.emulator.changeSettings({ publicTokenSingleUse: true });
      expect(answer.status).toBe(201);
      expect(calls()).toBe(2);
      expect(await stored(session.sessionId)).toMatchObject({ status: 'exchanged', connections: 1 });
    },
  );

  it('says that it does not know when the reply was lost and the second try is refused', async () => {
    const session = await finished();
    host.emulator.faults.add({ kind: 'reset_after_accept', match: EXCHANGE, count: 1 });
    const answer = await exchange(session);
    expect([answer.status, answer.body['code']]).toEqual([409, 'COBALT_EXCHANGE_UNKNOWN']);
    expect(calls()).toBe(2);
    expect(await stored(session.sessionId)).toEqual({
      status: 'exchange_unknown',
      code: 'COBALT_EXCHANGE_UNKNOWN',
      connections: 0,
    });
    const shown = await host.as(orgId, 'ana').get(`/cobalt/link/sessions/${session.sessionId}`);
    expect(shown.body['status']).toBe('exchange_unknown');
    const again = await exchange(session);
    expect(again.body['code']).toBe('COBALT_EXCHANGE_UNKNOWN');
    expect(calls()).toBe(2);
    expect((await host.link(orgId, 'ana')).connectionId).toEqual(expect.any(String));
  });

  it('times out after two tries, and can be completed later', async () => {
    const session = await finished();
    const { id } = host.emulator.faults.add({ kind: 'delay', delayMs: 3_000, match: EXCHANGE });
    const late = await exchange(session);
    expect([late.status, late.body['code']]).toEqual([504, 'COBALT_VENDOR_TIMEOUT']);
    expect(calls()).toBe(2);
    expect(await stored(session.sessionId)).toEqual({
      status: 'open',
      code: 'COBALT_VENDOR_TIMEOUT',
      connections: 0,
    });
    host.emulator.faults.remove(id);
    expect((await exchange(session)).status).toBe(201);
  }, 15_000);

  it.each([
    ['status', { kind: 'status', status: 500 }, 502, 'COBALT_VENDOR_ERROR'],
    ['unavailable', { kind: 'status', status: 503 }, 503, 'COBALT_VENDOR_UNAVAILABLE'],
    ['rate limit', { kind: 'status', status: 429 }, 503, 'COBALT_VENDOR_UNAVAILABLE'],
    ['our credentials', { kind: 'status', status: 401 }, 502, 'COBALT_VENDOR_CREDENTIALS'],
    ['resets', { kind: 'reset' }, 503, 'COBALT_VENDOR_UNAVAILABLE'],
    ['HTML', { kind: 'html' }, 502, 'COBALT_CONTRACT_VIOLATION'],
  ] as const)(
    'leaves the session open while Cobalt fails (%s), and succeeds later',
    async (_title, fault, status, code) => {
      const session = await finished();
      const { id } = host.emulator.faults.add({ ...fault, match: EXCHANGE });
      const failed = await exchange(session);
      expect([failed.status, failed.body['code']]).toEqual([status, code]);
      expect(await stored(session.sessionId)).toEqual({ status: 'open', code, connections: 0 });
      host.emulator.faults.remove(id);
      expect((await exchange(session)).status).toBe(201);
      expect(await stored(session.sessionId)).toMatchObject({ status: 'exchanged', connections: 1 });
    },
  );

  it('fails for good when Cobalt refuses the public token, and says so again', async () => {
    const session = { ...(await finished()), publicToken: 'pt_never_issued' };
    for (let time = 0; time < 2; time += 1) {
      const answer = await exchange(session);
      expect([answer.status, answer.body['code']]).toEqual([422, 'COBALT_PUBLIC_TOKEN_REJECTED']);
    }
    expect(calls()).toBe(1);
    expect(await stored(session.sessionId)).toEqual({
      status: 'failed',
      code: 'COBALT_PUBLIC_TOKEN_REJECTED',
      connections: 0,
    });
  });

  it('takes no public token that belongs to another session', async () => {
    const first = await finished('ana');
    const second = await finished('ben');
    await exchange(first, 'ana');
    const answer = await exchange({ ...second, publicToken: first.publicToken }, 'ben');
    expect([answer.status, answer.body['code']]).toEqual([422, 'COBALT_PUBLIC_TOKEN_REJECTED']);
    expect(calls()).toBe(1);
    expect((await exchange(second, 'ben')).status).toBe(201);
  });

  it('takes no second public token for a session that is done', async () => {
    const session = await finished();
    await exchange(session);
    const answer = await exchange({ ...session, publicToken: 'pt_another' });
    expect([answer.status, answer.body['code']]).toEqual([409, 'COBALT_LINK_SESSION_USED']);
    expect(calls()).toBe(1);
  });

  it('is refused ten minutes after the end of its session, and not before', async () => {
    const late = async (minutes: number, userId: string) => {
      const session = await finished(userId);
      const expiresAt = Date.now() - minutes * 60_000;
      await host.dataSource.query(
        `UPDATE cobalt_link_session SET expires_at = ${expiresAt} WHERE id = '${session.sessionId}'`,
      );
      return [(await exchange(session, userId)).body, await stored(session.sessionId)] as const;
    };
    expect((await late(9, 'ana'))[0]).toMatchObject({ connection: { status: 'active' } });
    const [body, row] = await late(11, 'ben');
    expect(body).toMatchObject({ statusCode: 410, code: 'COBALT_LINK_SESSION_EXPIRED' });
    expect(row.status).toBe('open');
  });
});
