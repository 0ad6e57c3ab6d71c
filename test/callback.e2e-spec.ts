import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';

import { TestHost } from './support/host.js';
import { describeEachHost } from './support/hosts.js';
import type { HttpClient } from './support/http-client.js';

const RETURN = 'https://app.example.com/linked?tab=ehr';
const CALLBACK = '/cobalt/link/callback';

describeEachHost('the callback of window mode', (kind) => {
  let host: TestHost;
  let orgId: string;
  let count = 0;
  /** The browser: its jar holds what the token route set; it sends no identity of its own. */
  let browser: HttpClient;
  beforeAll(async () => {
    host = await TestHost.start({ ...kind });
  });
  afterAll(() => host.stop());
  beforeEach(() => {
    orgId = `org-${(count += 1)}`;
    browser = host.anonymous();
    host.emulator.clearJournal();
  });

  const as = (userId: string, org = orgId) => ({ 'x-org': org, 'x-user': userId });
  const exchanges = () =>
    host.emulator.journal().filter(({ path }) => path.endsWith('/link/token/exchange')).length;
  const connections = async () =>
    (await host.rows('cobalt_connection')).filter(({ org_id }) => org_id === orgId).length;
  const session = async (id: unknown) =>
    (await host.rows('cobalt_link_session')).find((row) => row['id'] === id)!;

  /** Opens a session in the browser and finishes Link; gives what the browser is then sent back with. */
  async function finished(userId = 'ana', body: object = { returnUrl: RETURN }, jar = browser) {
    const token = await jar.post('/cobalt/link/token', body, as(userId));
    const { publicToken = '' } = host.emulator.finishLink(token.body['linkToken'] as string);
    return {
      sessionId: token.body['sessionId'] as string,
      publicToken,
      url: `${CALLBACK}?token=${publicToken}`,
      token,
    };
  }

  it('ties the session to the browser with a strict cookie', async () => {
    const { token, sessionId } = await finished();
    const [cookie = ''] = token.headers.getSetCookie();
    expect(cookie).toMatch(
      new RegExp(
        `^cobalt_link_${sessionId}=[\\w-]{43}; Path=${CALLBACK}; Max-Age=\\d+; HttpOnly; SameSite=Lax$`,
        'u',
      ),
    );
    const secure = await browser.post(
      '/cobalt/link/token',
      {},
      { ...as('ana'), 'x-forwarded-proto': 'https' },
    );
    expect(secure.headers.getSetCookie()[0]).toMatch(/; Secure$/u);
    const [, secret = ''] = /=([\w-]{43});/u.exec(cookie) ?? [];
    expect((await host.database.dump()).includes(secret)).toBe(false);
  });

  it('links and sends the browser to the return URL', async () => {
    const { url, sessionId } = await finished();
    const answer = await browser.get(url, { referer: `${host.emulator.url}/` });
    expect(answer.status).toBe(303);
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const { connection_id: connectionId } = await session(sessionId);
    expect(answer.headers.get('location')).toBe(
      `${RETURN}&cobalt=linked&connectionId=${String(connectionId)}`,
    );
    expect(browser.cookies.size).toBe(0);
    expect(await connections()).toBe(1);
  });

  it('shows a page that says the window can be closed when there is no return URL', async () => {
    const { url } = await finished('ana', {});
    const answer = await browser.get(url, { accept: 'text/html' });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain('text/html');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(answer.text).toContain('close this window');
    expect(await connections()).toBe(1);
  });

  it('exchanges nothing without its cookie', async () => {
    const { url } = await finished();
    const answer = await host.anonymous().get(url, { accept: 'application/json' });
    expect([answer.status, answer.body['code']]).toEqual([400, 'COBALT_INVALID_REQUEST']);
    expect([exchanges(), await connections()]).toEqual([0, 0]);
  });

  it('exchanges nothing with a forged cookie', async () => {
    const { url, sessionId } = await finished();
    const thief = host.anonymous();
    thief.cookies.set(`cobalt_link_${sessionId}`, { value: 'A'.repeat(43), path: CALLBACK });
    expect((await thief.get(url)).status).toBe(400);
    expect([exchanges(), await connections()]).toEqual([0, 0]);
  });

  it('exchanges nothing when another user is signed in', async () => {
    const { url, sessionId } = await finished();
    const answer = await browser.get(url, as('ben'));
    expect(answer.headers.get('location')).toBe(`${RETURN}&cobalt=error&code=COBALT_NOT_YOURS`);
    expect([exchanges(), await connections()]).toEqual([0, 0]);
    expect((await session(sessionId))['status']).toBe('open');
  });

  it('exchanges nothing when a user of another organisation is signed in', async () => {
    const { url } = await finished();
    const answer = await browser.get(url, as('ana', 'other-org'));
    expect(answer.headers.get('location')).toBe(`${RETURN}&cobalt=error&code=COBALT_LINK_SESSION_NOT_FOUND`);
    expect([exchanges(), await connections()]).toEqual([0, 0]);
  });

  it('uses the newest of a browser that opened many sessions', async () => {
    for (let time = 0; time < 22; time += 1) await finished('ana');
    const { url } = await finished('ana');
    const answer = await browser.get(url);
    expect(answer.headers.get('location')).toContain('cobalt=linked');
  });

  it('exchanges nothing when the browser has two open sessions, and starts clean afterwards', async () => {
    const { url } = await finished('ana');
    await finished('ben');
    const answer = await browser.get(url, { accept: 'application/json' });
    expect([answer.status, answer.body['code']]).toEqual([400, 'COBALT_LINK_AMBIGUOUS']);
    expect([exchanges(), await connections()]).toEqual([0, 0]);
    const again = await finished('ben');
    expect((await browser.get(again.url)).status).toBe(303);
    expect(await connections()).toBe(1);
  });

  it.each(['https://evil.example/', 'not a url', 'https://app.example.com/linked'])(
    'exchanges nothing when it was reached from %s',
    async (referer) => {
      const { url } = await finished();
      const answer = await browser.get(url, { referer });
      expect(answer.headers.get('location')).toBe(`${RETURN}&cobalt=error&code=COBALT_INVALID_REQUEST`);
      expect([exchanges(), await connections()]).toEqual([0, 0]);
    },
  );

  it.each(['', '?token=', '?token=a%20b', '?token=a&token=b', '?token[a]=b', `?token=${'x'.repeat(1025)}`])(
    'exchanges nothing for the query %p',
    async (query) => {
      await finished();
      const answer = await browser.get(CALLBACK + query);
      expect(answer.headers.get('location')).toBe(`${RETURN}&cobalt=error&code=COBALT_INVALID_REQUEST`);
      expect([exchanges(), await connections()]).toEqual([0, 0]);
    },
  );

  it('exchanges nothing for HEAD, which a link preview may send, and keeps the cookie for the browser', async () => {
    const { url, sessionId } = await finished();
    const answer = await browser.send('HEAD', url, undefined, {});
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET']);
    expect([exchanges(), await connections()]).toEqual([0, 0]);
    expect((await session(sessionId))['status']).toBe('open');
    expect((await browser.get(url)).headers.get('location')).toContain('cobalt=linked');
  });

  it('keeps the public token out of caches and referrers when it cannot tell who is signed in', async () => {
    const { url } = await finished();
    // the resolver cannot decode this
    const answer = await browser.get(url, { 'x-org': '%', 'x-user': 'ana' });
    expect(answer.status).toBe(500);
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(exchanges()).toBe(0);
  });

  it("tells the return URL of Cobalt's refusal", async () => {
    const { sessionId } = await finished();
    const answer = await browser.get(`${CALLBACK}?token=pt_never_issued`);
    expect(answer.headers.get('location')).toBe(`${RETURN}&cobalt=error&code=COBALT_PUBLIC_TOKEN_REJECTED`);
    expect((await session(sessionId))['status']).toBe('failed');
  });

  it.each([
    'https://evil.example/',
    'javascript:alert(1)',
    '/linked',
    'https://app.example.com.evil.example/',
  ])('takes no return URL such as %s', async (returnUrl) => {
    const answer = await browser.post('/cobalt/link/token', { returnUrl }, as('ana'));
    expect([answer.status, answer.body['code']]).toEqual([400, 'COBALT_RETURN_URL_NOT_ALLOWED']);
    expect((await host.rows('cobalt_link_session')).filter(({ org_id }) => org_id === orgId)).toEqual([]);
  });
});
