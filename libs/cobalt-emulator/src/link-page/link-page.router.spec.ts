import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CobaltEmulator } from '../index.js';

describe('the Link page over HTTP', () => {
  let emulator: CobaltEmulator;

  beforeAll(async () => {
    emulator = await CobaltEmulator.start();
  });
  afterAll(() => emulator.stop());

  const get = (path: string) => fetch(emulator.url + path);
  const post = async (path: string, body: unknown) => {
    const headers = { 'Content-Type': 'application/json' };
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const response = await fetch(`${emulator.url}/link/api/${path}`, { method: 'POST', headers, body: text });
    return { status: response.status, headers: response.headers, body: (await response.json()) as object };
  };
  const linkToken = async (orgId = 'org-1'): Promise<string> => {
    const response = await fetch(`${emulator.url}/v1/link/token/create`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        client_id: emulator.credentials.clientId,
        client_secret: emulator.credentials.clientSecret,
      },
      body: JSON.stringify({ org_id: orgId, user_id: 'user-1', emr_name: 'eClinicalWorks' }),
    });
    return ((await response.json()) as { token: string }).token;
  };
  const visit = async (): Promise<string> =>
    ((await post('open', { token: await linkToken() })).body as { visitId: string }).visitId;

  it('serves a page that runs no inline code and lets nothing but the origin out', async () => {
    const response = await get('/link?token=lt_x');
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; " +
        "base-uri 'none'; form-action 'none'; frame-ancestors *",
    );
    expect(response.headers.get('referrer-policy')).toBe('strict-origin');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(html).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/i);
  });

  it('does not use up the link token when only the page is fetched', async () => {
    const token = await linkToken();
    await get(`/link?token=${token}`);
    await get(`/link?token=${token}`);
    expect((await post('open', { token })).status).toBe(200);
  });

  it('serves every part that the page and its modules name', async () => {
    const seen = new Set<string>();
    const follow = async (path: string): Promise<void> => {
      if (seen.has(path)) return;
      seen.add(path);
      const response = await get(path);
      expect([path, response.status]).toEqual([path, 200]);
      const text = await response.text();
      const names = [...text.matchAll(/(?:from |src=|href=)['"]([^'"]+\.(?:js|css))['"]/g)].map(
        (match) => match[1],
      );
      for (const name of names) await follow(new URL(name ?? '', emulator.url + path).pathname);
    };
    await follow('/link');
    expect(seen).toContain('/link/assets/form.css');
    expect(seen).toContain('/link/assets/steps/credentials.js');
  });

  it.each(['/init.js', '/link/init.js'])('lets pages of any origin run %s', async (path) => {
    const response = await get(path);
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(await response.text()).toContain('window.CobaltLink');
  });

  it.each(['/link/assets/', '/link/assets/link.html', '/link/assets/..%2Fassets.ts', '/link/assets/nope.js'])(
    'has nothing at %s',
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );

  it('opens a token once, and says so the second time', async () => {
    const token = await linkToken();
    const first = await post('open', { token });
    expect(first.body).toMatchObject({
      mode: 'link',
      orgId: 'org-1',
      emrName: 'eClinicalWorks',
      needsEmrChoice: false,
    });
    expect(first.headers.get('cache-control')).toBe('no-store');
    expect(await post('open', { token })).toMatchObject({ status: 409, body: { code: 'token_used' } });
  });

  it('tells an unknown token from an expired one', async () => {
    const token = await linkToken();
    emulator.advanceClock(30 * 60_000);
    expect(await post('open', { token })).toMatchObject({ status: 410, body: { code: 'token_expired' } });
    expect(await post('open', { token: 'lt_no' })).toMatchObject({
      status: 404,
      body: { code: 'token_unknown' },
    });
  });

  it('goes from credentials over the code to a public token', async () => {
    const visitId = await visit();
    expect((await post('credentials', { visitId, username: 'mfa', password: 'x' })).body).toEqual({
      next: 'mfa',
    });
    expect((await post('mfa', { visitId, code: '000000' })).body).toMatchObject({ next: 'mfa', retry: true });
    expect((await post('mfa', { visitId, code: '123 456' })).body).toEqual({
      next: 'done',
      publicToken: expect.stringMatching(/^pt_/),
    });
    expect(await post('mfa', { visitId, code: '123456' })).toMatchObject({
      status: 409,
      body: { code: 'visit_over' },
    });
  });

  it.each<[string, string, unknown, RegExp]>([
    ['a missing field', 'credentials', { visitId: 'v', username: 'good' }, /password is missing/],
    ['an empty field', 'open', { token: '' }, /token is missing/],
    ['a field of another type', 'open', { token: { toString: 1 } }, /token must be a text/],
    ['a field that is too long', 'open', { token: 'x'.repeat(1025) }, /at most 1024/],
    ['an inherited field', 'open', '{"__proto__":{"token":"lt_x"}}', /token is missing/],
    ['an array', 'open', [], /token is missing/],
    ['null', 'open', 'null', /token is missing/],
    ['what is not JSON', 'open', '{"token":', /token is missing/],
  ])('answers 400 to %s', async (_what, path, body, message) => {
    const answer = await post(path, body);
    expect(answer).toMatchObject({
      status: 400,
      body: { code: 'invalid', message: expect.stringMatching(message) },
    });
  });

  it('answers 404 to a call it does not know', async () => {
    expect(await post('other', {})).toMatchObject({ status: 404, body: { code: 'not_found' } });
  });
});
