import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { call, exchange, linkToken } from '../../testing/caller.js';
import { CobaltEmulator, EMULATOR_CREDENTIALS, fingerprint } from '../index.js';
import { Journal } from './journal.js';

const ACCOUNT = { org_id: 'riverside-family', user_id: 'u-1' };

describe('the journal', () => {
  let emulator: CobaltEmulator;

  beforeEach(async () => {
    emulator = await CobaltEmulator.start({ startAt: new Date('2025-03-12T13:30:00Z') });
  });
  afterEach(() => emulator.stop());

  it('holds every request to the API with what it carried and how it ended', async () => {
    await call(emulator, '/v1/link/token/create', { method: 'POST', body: ACCOUNT });
    await call(emulator, '/v1/patients?page=2', { accessToken: 'wrong' });
    expect(emulator.journal()).toEqual([
      {
        at: expect.stringMatching(/^2025-03-12T13:3\d:\d\d\.\d{3}Z$/),
        method: 'POST',
        path: '/v1/link/token/create',
        query: {},
        headers: expect.objectContaining({
          client_id: EMULATOR_CREDENTIALS.clientId,
          'content-type': 'application/json',
        }),
        body: ACCOUNT,
        status: 200,
      },
      expect.objectContaining({
        method: 'GET',
        path: '/v1/patients',
        query: { page: '2' },
        body: null,
        status: 401,
      }),
    ]);
  });

  it('shows every token as the same fingerprint wherever it was, and never itself', async () => {
    const token = await linkToken(emulator, ACCOUNT);
    await call(emulator, `/link?token=${token}`, { headers: { referer: `${emulator.url}/?token=${token}` } });
    const { publicToken = '' } = emulator.finishLink(token);
    const { token: accessToken } = (await exchange(emulator, publicToken)).body;
    await call(emulator, '/link/token/exchange', { method: 'POST', body: { public_token: publicToken } });
    await call(emulator, '/v1/settings', { accessToken });
    await linkToken(emulator, { ...ACCOUNT, access_token: accessToken });
    await linkToken(emulator, { ...ACCOUNT, user_id: `mixed up with ${accessToken}` });
    await call(emulator, '/v1/link/token/create', {
      method: 'POST',
      body: `{"access_token": "${accessToken}"`,
    });

    const text = JSON.stringify(emulator.journal());
    for (const secret of [token, publicToken, accessToken, EMULATOR_CREDENTIALS.clientSecret]) {
      expect(text).not.toContain(secret);
      expect(text).toContain(fingerprint(secret));
    }
    const [create, page, byGet, byPost, settings, update] = emulator.journal();
    expect(create?.headers['client_secret']).toBe(fingerprint(EMULATOR_CREDENTIALS.clientSecret));
    expect(page?.query).toEqual({ token: fingerprint(token) });
    expect(page?.headers['referer']).toBe(`${emulator.url}/?token=${fingerprint(token)}`);
    expect(byGet?.query).toEqual({ public_token: fingerprint(publicToken) });
    expect(byPost?.body).toEqual({ public_token: fingerprint(publicToken) });
    expect(settings?.headers['access_token']).toBe(fingerprint(accessToken));
    expect(update?.body).toEqual({ ...ACCOUNT, access_token: fingerprint(accessToken) });
  });

  it('masks what was typed into Link', async () => {
    const token = await linkToken(emulator, { ...ACCOUNT, emr_name: 'E' });
    const opened = await call<{ visitId: string }>(emulator, '/link/api/open', {
      method: 'POST',
      body: { token },
    });
    const { visitId } = opened.body;
    await call(emulator, '/link/api/credentials', {
      method: 'POST',
      body: { visitId, username: 'mfa', password: 'hunter2' },
    });
    await call(emulator, '/link/api/mfa', { method: 'POST', body: { visitId, code: '123456' } });
    const [credentials, mfa] = emulator.journal().slice(-2);
    expect(credentials?.body).toEqual({ visitId, username: 'mfa', password: '[masked]' });
    expect(mfa?.body).toEqual({ visitId, code: '[masked]' });
  });

  it('has no status for a request whose connection was cut, and names the fault', async () => {
    emulator.faults.add({ kind: 'reset_after_accept' });
    await expect(
      call(emulator, '/v1/link/token/create', { method: 'POST', body: ACCOUNT }),
    ).rejects.toThrow();
    expect(emulator.journal()).toMatchObject([
      { status: null, faults: ['reset_after_accept'], body: ACCOUNT },
    ]);
  });

  it('holds what is no JSON as text, and nothing of what is too large', async () => {
    const path = '/v1/link/token/create';
    await call(emulator, path, { method: 'POST', body: '{"user_id":' });
    await call(emulator, path, { method: 'POST', body: 'x'.repeat(2_000_000) });
    expect(emulator.journal()).toMatchObject([
      { body: '{"user_id":', status: 400 },
      { body: null, status: 413 },
    ]);
  });

  it('leaves the controls out and can be emptied', async () => {
    await call(emulator, '/_emulator/state');
    expect(emulator.journal()).toEqual([]);
    await call(emulator, '/v1/patients');
    emulator.clearJournal();
    expect(emulator.journal()).toEqual([]);
  });

  it('keeps the newest ten thousand', () => {
    const journal = new Journal();
    const entry = { at: '', method: 'GET', query: {}, headers: {}, body: null, status: 200 };
    for (let n = 0; n < 10_005; n += 1) journal.add({ ...entry, path: `/v1/${n}` });
    const kept = journal.list();
    expect([kept.length, kept[0]?.path, kept.at(-1)?.path]).toEqual([10_000, '/v1/5', '/v1/10004']);
  });
});
