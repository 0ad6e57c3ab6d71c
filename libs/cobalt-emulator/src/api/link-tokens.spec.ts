import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { call, exchange, linkToken } from '../../testing/caller.js';
import { CobaltEmulator } from '../index.js';

const ACCOUNT = { org_id: 'riverside-family', user_id: 'u-1' };
const MINUTE = 60_000;

describe('the link token calls', () => {
  let emulator: CobaltEmulator;

  beforeEach(async () => {
    emulator = await CobaltEmulator.start();
  });
  afterEach(async () => {
    expect(emulator.state().violations).toEqual([]);
    await emulator.stop();
  });

  it.each(['/v1/link/token', '/link/token'])('create and exchange under %s', async (base) => {
    const created = await call<{ token: string }>(emulator, `${base}/create`, {
      method: 'POST',
      body: ACCOUNT,
    });
    expect(created.status).toBe(200);
    expect(created.body).toEqual({ success: true, token: expect.stringMatching(/^lt_[0-9A-Z]{26}$/) });

    const { publicToken = '' } = emulator.finishLink(created.body.token);
    expect(publicToken).toMatch(/^pt_[0-9A-Z]{26}$/);
    const exchanged = await call<{ token: string }>(emulator, `${base}/exchange?public_token=${publicToken}`);
    expect(exchanged.status).toBe(200);
    expect(emulator.state().connections).toEqual([
      expect.objectContaining({
        orgId: 'riverside-family',
        userId: 'u-1',
        accessToken: exchanged.body.token,
        reference: 'u-1',
      }),
    ]);
  });

  it.each([
    ['body', (token: string) => ['/v1/link/token/exchange', { public_token: token }] as const],
    ['query', (token: string) => [`/v1/link/token/exchange?public_token=${token}`, undefined] as const],
  ])('exchange by POST with the token in the %s', async (_where, request) => {
    const { publicToken = '' } = emulator.finishLink(await linkToken(emulator, ACCOUNT));
    const [path, body] = request(publicToken);
    const answer = await call<{ token: string }>(emulator, path, { method: 'POST', body });
    expect(answer.status).toBe(200);
    expect(answer.body.token).toBe(emulator.state().connections[0]?.accessToken);
  });

  it('exchange a public token once', async () => {
    const { publicToken } = emulator.finishLink(await linkToken(emulator, ACCOUNT));
    expect((await exchange(emulator, publicToken)).status).toBe(200);
    const second = await exchange(emulator, publicToken);
    expect(second.status).toBe(400);
    expect(second.body).toEqual({ success: false, message: 'The public_token has already been exchanged.' });
    expect(emulator.state().connections).toHaveLength(1);
  });

  it('exchange a public token again for the same access token when it is not single-use', async () => {
    emulator.changeSettings({ publicTokenSingleUse: false });
    const { publicToken } = emulator.finishLink(await linkToken(emulator, ACCOUNT));
    const [first, second] = [await exchange(emulator, publicToken), await exchange(emulator, publicToken)];
    expect(second.status).toBe(200);
    expect(second.body).toEqual(first.body);
    expect(emulator.state().connections).toHaveLength(1);
  });

  it('refuse a public token that is unknown, absent or too old', async () => {
    expect((await exchange(emulator, 'pt_nothing')).status).toBe(400);
    expect((await call(emulator, '/v1/link/token/exchange')).body['message']).toContain('public_token');
    const withoutToken = await call(emulator, '/v1/link/token/exchange', { method: 'POST', body: {} });
    expect(withoutToken.status).toBe(400);

    const { publicToken } = emulator.finishLink(await linkToken(emulator, ACCOUNT));
    emulator.advanceClock(30 * MINUTE);
    expect((await exchange(emulator, publicToken)).body).toEqual({
      success: false,
      message: 'The public_token has expired.',
    });
    expect(emulator.state().connections).toEqual([]);
  });

  it('link the same user again to a new account, and the old token goes on working', async () => {
    const tokens: string[] = [];
    for (const round of [1, 2]) {
      const { publicToken } = emulator.finishLink(await linkToken(emulator, ACCOUNT));
      tokens.push((await exchange(emulator, publicToken)).body.token);
      expect(emulator.state().connections).toHaveLength(round);
    }
    expect(new Set(tokens).size).toBe(2);
    for (const accessToken of tokens)
      expect((await call(emulator, '/v1/settings', { accessToken })).status).toBe(200);
  });

  describe('in update mode', () => {
    const relink = async (accessToken: string): Promise<{ publicToken?: string }> =>
      emulator.finishLink(await linkToken(emulator, { ...ACCOUNT, access_token: accessToken }));

    it('bring a locked account back and hand its own token out again', async () => {
      const { id, accessToken } = emulator.connect({ orgId: ACCOUNT.org_id, userId: ACCOUNT.user_id });
      emulator.loginRequired(id);
      expect((await call(emulator, '/v1/patients', { accessToken })).status).toBe(403);

      const { publicToken } = await relink(accessToken);
      expect((await call(emulator, '/v1/patients', { accessToken })).status).toBe(200);
      expect((await exchange(emulator, publicToken)).body.token).toBe(accessToken);
      expect(emulator.state().connections).toHaveLength(1);
    });

    it('end without a public token when the settings say so', async () => {
      emulator.changeSettings({ updateModeReturnsPublicToken: false });
      const { id, accessToken } = emulator.connect({ orgId: ACCOUNT.org_id, userId: ACCOUNT.user_id });
      emulator.loginRequired(id);
      expect(await relink(accessToken)).toEqual({});
      expect((await call(emulator, '/v1/settings', { accessToken })).status).toBe(200);
    });

    it('refuse an unknown access token, and one of another organisation', async () => {
      const { accessToken } = emulator.connect({ orgId: 'harbor-pediatrics', userId: 'u-1' });
      for (const access_token of ['nothing', accessToken]) {
        const body = { ...ACCOUNT, access_token };
        const answer = await call(emulator, '/v1/link/token/create', { method: 'POST', body });
        expect(answer.status).toBe(400);
        expect(answer.body).toMatchObject({
          success: false,
          message: expect.stringContaining('access_token'),
        });
      }
    });
  });
});
