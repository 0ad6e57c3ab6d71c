import { createHmac } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';

import { startApp } from './support/app.js';
import type { RunningApp } from './support/app.js';
import { describeEachDatabase } from './support/databases.js';
import type { TestDatabase } from './support/databases.js';
import { HttpClient } from './support/http-client.js';

jest.setTimeout(30_000);

const SECRET = 'the-secret-of-the-clinic-in-tests';
const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');

function bearer(sub: string, org: string, extra: object = {}): Record<string, string> {
  const exp = Math.floor(Date.now() / 1000) + 600;
  const signed = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode({ sub, org, exp, ...extra })}`;
  return {
    authorization: `Bearer ${signed}.${createHmac('sha256', SECRET).update(signed).digest('base64url')}`,
  };
}

describeEachDatabase('the reference app', (server) => {
  let database: TestDatabase;
  let app: RunningApp;
  beforeAll(async () => {
    database = await server.create();
    app = await startApp({ databaseUrl: database.url, env: { APP_JWT_SECRET: SECRET } });
  });
  afterAll(async () => {
    await app?.stop();
    await database?.drop();
  });

  const as = (user: string, org: string, extra: object = {}) =>
    new HttpClient(app.url, bearer(user, org, extra));
  const anonymous = () => new HttpClient(app.url, {});

  async function link(client: HttpClient): Promise<string> {
    const { body } = await client.post('/cobalt/link/token', {});
    const { publicToken } = app.emulator!.finishLink(body.linkToken as string);
    const exchanged = await client.post('/cobalt/link/exchange', { sessionId: body.sessionId, publicToken });
    return (exchanged.body.connection as { id: string }).id;
  }

  const today = new Date().toISOString().slice(0, 10);
  const aWeekAway = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const RESOURCES = [
    '/clinic/settings',
    '/clinic/providers',
    '/clinic/locations',
    '/clinic/patients',
    `/clinic/appointments?startDate=${today}&endDate=${today}`,
  ];

  it.each(RESOURCES)('does not show %s to strangers', async (path) => {
    const { status, body } = await anonymous().get(path);
    expect([status, body.code]).toEqual([401, 'COBALT_UNAUTHENTICATED']);
  });

  it.each(RESOURCES)('says 409 for %s while nothing is linked', async (path) => {
    const { status, body } = await as('user_1', 'clinic-without-ehr').get(path);
    expect([status, body.code]).toEqual([409, 'COBALT_NOT_LINKED']);
  });

  it('shows the clinic, in camelCase under the name of each resource', async () => {
    const client = as('user_1', 'clinic-shown');
    await link(client);
    const { body: providers } = await client.get('/clinic/providers');
    expect(providers.providers).toContainEqual(expect.objectContaining({ ehrId: expect.any(String) }));
    const { body: locations } = await client.get('/clinic/locations');
    expect(locations.locations).not.toEqual([]);
    const { body: settings } = await client.get('/clinic/settings');
    expect(settings.settings).toMatchObject({ timezone: expect.stringContaining('/') });
    expect(settings.settings).not.toHaveProperty('accessTokenReferenceId');

    const range = `startDate=${aWeekAway(-7)}&endDate=${aWeekAway(7)}`;
    const { body: schedule } = await client.get(`/clinic/appointments?${range}`);
    expect(schedule.appointments).toContainEqual(
      expect.objectContaining({ patientName: expect.any(String) }),
    );
    const { body: page } = await client.get('/clinic/patients?page=2&pageSize=10');
    expect(page.patients).toHaveLength(10);
    expect(page.pagination).toMatchObject({ page: 2, pageSize: 10 });
  });

  it("uses the caller's own connection, else the one linked last in the clinic", async () => {
    const [first, second, third] = ['a', 'b', 'c'].map((user) => as(user, 'clinic-of-three'));
    await link(first!);
    await link(second!);
    const accounts = app.emulator!.state().connections.filter(({ orgId }) => orgId === 'clinic-of-three');
    const usedBy = async (client: HttpClient) => {
      app.emulator!.clearJournal();
      expect((await client.get('/clinic/locations')).status).toBe(200);
      return app.emulator!.journal().find(({ path }) => path.endsWith('/locations'))?.headers.access_token;
    };
    const [own, last] = [await usedBy(first!), await usedBy(second!)];
    expect(accounts).toHaveLength(2);
    expect(own).not.toBe(last);
    expect(await usedBy(third!)).toBe(last);
  });

  it("does not fall back to a colleague's when the caller's own needs its user", async () => {
    const [first, second] = ['a', 'b'].map((user) => as(user, 'clinic-expired'));
    await link(second!);
    const id = await link(first!);
    const account = app
      .emulator!.state()
      .connections.find(({ orgId, userId }) => orgId === 'clinic-expired' && userId === 'a');
    app.emulator!.loginRequired(account!.id);
    const { status, body } = await first!.get('/clinic/providers');
    expect([status, body.code]).toEqual([409, 'COBALT_LOGIN_REQUIRED']);
    expect((await first!.get(`/cobalt/connections/${id}`)).body.connection).toMatchObject({
      status: 'login_required',
    });
    expect((await second!.get('/clinic/providers')).status).toBe(200);
  });

  it.each([
    ['startDate=2026-02-30&endDate=2026-03-01', 'startDate'],
    ['startDate=2026-03-02&endDate=2026-03-01', 'endDate'],
    ['startDate=2026-03-01', 'endDate'],
    ['startDate=2026-03-01&startDate=2026-03-02&endDate=2026-03-03', 'startDate'],
    ['startDate=2026-03-01&endDate=2026-03-02&org=other', 'field'],
    ['startDate=2026-03-01&endDate=2026-03-02&__proto__[admin]=1', 'field'],
  ])('refuses appointments?%s', async (query, named) => {
    const { status, body } = await as('user_1', 'clinic-shown').get(`/clinic/appointments?${query}`);
    expect([status, body.code]).toEqual([400, 'COBALT_INVALID_REQUEST']);
    expect(body.message).toContain(named);
  });

  it.each(['page=0', 'page=x', 'pageSize=101', 'page=1&page=2', 'search=x'])(
    'refuses patients?%s',
    async (query) => {
      const { status, body } = await as('user_1', 'clinic-shown').get(`/clinic/patients?${query}`);
      expect([status, body.code]).toEqual([400, 'COBALT_INVALID_REQUEST']);
    },
  );

  it('is healthy', async () => {
    const { status, body } = await anonymous().get('/health');
    expect(status).toBe(200);
    expect(body).toMatchObject({ status: 'ok', details: { cobalt: { status: 'up', database: 'up' } } });
  });

  describe('signing in', () => {
    const fromPage = () => new HttpClient(app.url, { origin: app.url });

    it('makes a demo user of the caller, by a cookie no script can read', async () => {
      const client = fromPage();
      const { status, body, headers } = await client.post('/auth/demo', { userId: 'user_ana' });
      expect(status).toBe(200);
      expect(body.user).toMatchObject({ id: 'user_ana', orgId: 'riverside-family', canManage: true });
      expect(headers.getSetCookie()[0]).toMatch(/; HttpOnly; SameSite=Lax$/u);
      expect(headers.getSetCookie()[0]).not.toContain('Secure');
      expect((await client.get('/auth/me')).body.user).toMatchObject({ name: 'Ana Duarte' });
      await client.post('/auth/sign-out', {});
      expect((await client.get('/auth/me')).body.code).toBe('COBALT_UNAUTHENTICATED');
    });

    it('marks the cookie Secure behind https', async () => {
      const client = new HttpClient(app.url, { 'x-forwarded-proto': 'https' });
      const { headers } = await client.post('/auth/demo', { userId: 'user_ana' });
      expect(headers.getSetCookie()[0]).toContain('; Secure');
    });

    it('turns a token into the cookie, if it is a good one', async () => {
      const client = fromPage();
      const token = bearer('user_9', 'clinic-9', { role: 'admin' }).authorization!.slice('Bearer '.length);
      expect((await client.post('/auth/session', { token: `${token}x` })).status).toBe(401);
      expect((await client.post('/auth/session', { token: 'no token' })).status).toBe(400);
      expect((await client.post('/auth/session', { token })).body.user).toMatchObject({ id: 'user_9' });
      expect((await client.get('/auth/me')).body.user).toMatchObject({ orgId: 'clinic-9', canManage: true });
    });

    it.each([{ userId: 'nobody' }, { userId: '__proto__' }])('knows no %p', async (body) => {
      expect((await fromPage().post('/auth/demo', body)).status).toBe(404);
    });

    it.each([{}, { userId: 7 }, { userId: '' }, { userId: 'user_ana', org: 'other' }])(
      'refuses %p as a sign-in',
      async (body) => {
        const { status, body: answer } = await fromPage().post('/auth/demo', body);
        expect([status, answer.code]).toEqual([400, 'COBALT_INVALID_REQUEST']);
      },
    );

    it('lets no other site act with the cookie', async () => {
      const client = fromPage();
      await client.post('/auth/demo', { userId: 'user_ben' });
      const foreign: Record<string, string>[] = [
        { origin: 'https://evil.example' },
        { 'sec-fetch-site': 'cross-site' },
        { origin: 'null' },
      ];
      for (const headers of foreign) {
        const { status, body } = await client.post('/cobalt/link/token', {}, headers);
        expect([status, body.code]).toEqual([403, 'CROSS_ORIGIN_REQUEST']);
      }
      expect((await client.post('/cobalt/link/token', {})).status).toBe(201);
    });
  });

  describe('the console', () => {
    it('serves its page under a policy that allows nothing inline', async () => {
      const { status, headers, text } = await anonymous().get('/');
      expect(status).toBe(200);
      const policy = headers.get('content-security-policy')!;
      const link = app.emulator!.url;
      expect(policy).toContain(`default-src 'none'; script-src 'self' ${link}; style-src 'self'`);
      expect(policy).toContain(`frame-src ${link};`);
      expect(policy).toContain(`frame-ancestors 'none'`);
      expect(policy).not.toContain('unsafe');
      expect(headers.get('cache-control')).toBe('no-cache');
      const script = /src="(\/assets\/[^"]+\.js)"/u.exec(text)![1]!;
      const asset = await anonymous().get(script);
      expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect(asset.headers.get('x-content-type-options')).toBe('nosniff');
    });

    it('serves no file outside its assets', async () => {
      for (const path of [
        '/assets/../index.html',
        '/assets/%2e%2e/index.html',
        '/assets/nothing.js',
        '/.env',
      ]) {
        expect((await anonymous().get(path)).status).toBe(404);
      }
    });

    it('leads from localhost to the address that Link returns to', async () => {
      const url = app.url.replace('127.0.0.1', 'localhost');
      const { status, headers } = await new HttpClient(url, {}).get('/');
      expect([status, headers.get('location')]).toEqual([302, `${app.url}/`]);
    });

    it('expires a login for its own user or an admin only', async () => {
      const id = await link(as('a', 'clinic-simulated'));
      const expire = (client: HttpClient) =>
        client.post('/console/simulate/login-required', { connectionId: id });
      expect((await expire(anonymous())).status).toBe(401);
      expect((await expire(as('b', 'clinic-simulated'))).body.code).toBe('COBALT_NOT_YOURS');
      expect((await expire(as('b', 'clinic-other', { role: 'admin' }))).body.code).toBe(
        'COBALT_CONNECTION_NOT_FOUND',
      );
      expect((await as('a', 'clinic-simulated').get('/clinic/providers')).status).toBe(200);
      expect((await expire(as('b', 'clinic-simulated', { role: 'admin' }))).status).toBe(204);
      expect((await as('a', 'clinic-simulated').get('/clinic/providers')).body.code).toBe(
        'COBALT_LOGIN_REQUIRED',
      );
    });
  });
});
