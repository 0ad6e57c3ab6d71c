import { once } from 'node:events';
import { connect } from 'node:net';
import type { Socket } from 'node:net';

import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';

import { eventually } from './support/eventually.js';
import { TestHost } from './support/host.js';
import { describeEachAdapter } from './support/hosts.js';
import { HttpClient } from './support/http-client.js';

const TOKEN = '/cobalt/link/token';
const CALLBACK = '/cobalt/link/callback';
const RETURN = "https://app.example.com/linked?tab=ehr&q=a%20b%2Bc#it's";
const ana = { 'x-org': 'org', 'x-user': 'ana' };

describeEachAdapter('answers', (adapter) => {
  let host: TestHost;
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => void unhandled.push(reason);
  beforeAll(async () => {
    process.on('unhandledRejection', note);
    host = await TestHost.start({
      adapter,
      cobalt: { dispatch: false },
      prepare: (app) =>
        void app.use((_request: unknown, response: Headers, next: () => void) => {
          response.setHeader('Set-Cookie', ['mine=1; Path=/', 'also=2; Path=/']);
          next();
        }),
    });
  });
  afterAll(async () => {
    await host.stop();
    process.off('unhandledRejection', note);
    expect(unhandled).toEqual([]);
  });
  beforeEach(async () => {
    await host.dataSource.query('DELETE FROM cobalt_link_session');
  });
  afterEach(() => {
    host.emulator.faults.clear();
  });

  interface Headers {
    setHeader(name: string, value: string[]): void;
  }

  /** A browser that asked for a link token and finished Link. */
  async function finished(returnUrl?: string) {
    const browser = new HttpClient(host.url, {});
    const token = await browser.post(TOKEN, { returnUrl }, ana);
    const { publicToken = '' } = host.emulator.finishLink(token.body['linkToken'] as string);
    return { browser, token, publicToken, sessionId: token.body['sessionId'] as string };
  }
  const names = (cookies: string[]) => cookies.map((cookie) => cookie.split('=', 1)[0]);

  it("set our cookie beside the host's, and forget it beside them", async () => {
    const { browser, token, publicToken, sessionId } = await finished(RETURN);
    expect(names(token.headers.getSetCookie())).toEqual(['mine', 'also', `cobalt_link_${sessionId}`]);
    const back = await browser.get(`${CALLBACK}?token=${publicToken}`);
    const cookies = back.headers.getSetCookie();
    expect(names(cookies)).toEqual(['mine', 'also', `cobalt_link_${sessionId}`]);
    expect(cookies[2]).toBe(`cobalt_link_${sessionId}=; Path=${CALLBACK}; Max-Age=0; HttpOnly; SameSite=Lax`);
  });

  it('forget every cookie of ours that the browser showed', async () => {
    const { browser, publicToken, sessionId } = await finished(RETURN);
    const second = await browser.post(TOKEN, {}, { ...ana, 'x-user': 'ben' });
    const back = await browser.get(`${CALLBACK}?token=${publicToken}`);
    expect(back.body).toEqual({});
    expect(back.status).toBe(400);
    expect(names(back.headers.getSetCookie()).sort()).toEqual(
      ['also', 'mine', `cobalt_link_${sessionId}`, `cobalt_link_${String(second.body['sessionId'])}`].sort(),
    );
  });

  it('send the browser exactly to its return URL, by 303 and without a body that says more', async () => {
    const { browser, publicToken } = await finished(RETURN);
    const back = await browser.get(`${CALLBACK}?token=${publicToken}`);
    const [row] = await host.rows('cobalt_connection');
    expect(back.status).toBe(303);
    expect(back.headers.get('location')).toBe(
      `https://app.example.com/linked?tab=ehr&q=a+b%2Bc&cobalt=linked&connectionId=${String(row!['id'])}#it's`,
    );
    expect(back.headers.get('referrer-policy')).toBe('no-referrer');
    expect(back.headers.get('cache-control')).toBe('no-store');
    expect(back.text).not.toContain(publicToken);
  });

  it('to HEAD on the callback are 405, with Allow and without a body', async () => {
    const { browser, publicToken } = await finished(RETURN);
    const answer = await browser.send('HEAD', `${CALLBACK}?token=${publicToken}`, undefined, {});
    expect([answer.status, answer.headers.get('allow'), answer.text]).toEqual([405, 'GET', '']);
    expect((await browser.get(`${CALLBACK}?token=${publicToken}`)).status).toBe(303);
  });

  it('have these statuses and types', async () => {
    const { browser, publicToken, sessionId } = await finished();
    const page = await browser.get(`${CALLBACK}?token=${publicToken}`, { accept: 'text/html' });
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    const user = host.as('org', 'ana');
    const again = await user.post('/cobalt/link/exchange', { sessionId });
    expect([again.status, again.headers.get('content-type')]).toEqual([
      200,
      'application/json; charset=utf-8',
    ]);
    const { id } = again.body['connection'] as { id: string };
    const gone = await user.delete(`/cobalt/connections/${id}`);
    expect([gone.status, gone.text]).toEqual([204, '']);
  });

  /** Sends a request by hand, so that it can be left. */
  async function sendAndKeep(lines: string[], body = ''): Promise<Socket> {
    const { hostname, port } = new URL(host.url);
    const socket = connect(Number(port), hostname);
    await once(socket, 'connect');
    socket.write([...lines, 'Host: app', 'X-Org: org', 'X-User: ana', '', body].join('\r\n'));
    return socket;
  }
  const asked = () => host.emulator.journal().filter(({ path }) => path.endsWith('/link/token/exchange'));
  const leaveOnceAsked = async (socket: Socket) => {
    await eventually(() => expect(asked()).toHaveLength(1));
    socket.destroy();
    await once(socket, 'close');
  };

  it.each<[string, (sessionId: string, publicToken: string, cookie: string) => Promise<Socket>]>([
    [
      'the exchange route',
      (sessionId, publicToken) => {
        const body = JSON.stringify({ sessionId, publicToken });
        return sendAndKeep(
          [
            'POST /cobalt/link/exchange HTTP/1.1',
            'Content-Type: application/json',
            `Content-Length: ${body.length}`,
          ],
          body,
        );
      },
    ],
    [
      'the callback',
      (_sessionId, publicToken, cookie) =>
        sendAndKeep([`GET ${CALLBACK}?token=${publicToken} HTTP/1.1`, `Cookie: ${cookie}`]),
    ],
  ])('that nobody waits for any more: an exchange by %s is finished all the same', async (_title, send) => {
    const { browser, publicToken, sessionId } = await finished(RETURN);
    const name = `cobalt_link_${sessionId}`;
    host.emulator.clearJournal();
    host.emulator.faults.add({ kind: 'delay', delayMs: 500, match: { path: '/link/token/exchange' } });
    await leaveOnceAsked(await send(sessionId, publicToken, `${name}=${browser.cookies.get(name)!.value}`));
    await eventually(async () => {
      const session = await host.as('org', 'ana').get(`/cobalt/link/sessions/${sessionId}`);
      expect(session.body['status']).toBe('exchanged');
    });
    expect(asked()).toHaveLength(1);
  });
});
