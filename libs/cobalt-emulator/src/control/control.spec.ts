import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { call, exchange, linkToken } from '../../testing/caller.js';
import {
  CobaltEmulator,
  EMULATOR_CREDENTIALS,
  UnknownConnectionError,
  type EmulatorConnection,
} from '../index.js';

const ACCOUNT = { org_id: 'riverside-family', user_id: 'u-1' };

describe('the controls', () => {
  let emulator: CobaltEmulator;

  const control = async <T = Record<string, unknown>>(method: string, path: string, body?: object) => {
    const answer = await call<T>(emulator, `/_emulator/${path}`, {
      method,
      body,
      headers: { client_secret: undefined },
    });
    return { status: answer.status, text: answer.text, body: answer.text === '' ? undefined : answer.body };
  };
  const npis = async ({ accessToken }: EmulatorConnection): Promise<unknown[]> => {
    const { body } = await call<{ providers: { npi: string }[] }>(emulator, '/v1/providers', { accessToken });
    return body.providers.map(({ npi }) => npi);
  };

  beforeEach(async () => {
    emulator = await CobaltEmulator.start({ seed: 3 });
  });
  afterEach(() => emulator.stop());

  it('GET state tells credentials and linked accounts', async () => {
    const account = emulator.connect({ orgId: 'o', userId: 'u' });
    const { status, body } = await control('GET', 'state');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      credentials: EMULATOR_CREDENTIALS,
      connections: [account],
      seed: 3,
      violations: [],
    });
    expect(body).toEqual(JSON.parse(JSON.stringify({ ...emulator.state(), clock: body?.['clock'] })));
  });

  it('POST connections links an account without Link', async () => {
    const { status, body } = await control<EmulatorConnection>('POST', 'connections', {
      orgId: 'harbor-pediatrics',
      userId: 'u-9',
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      orgId: 'harbor-pediatrics',
      userId: 'u-9',
      reference: 'u-9',
      emrName: 'Practice Fusion',
    });
    expect((await call(emulator, '/v1/settings', { accessToken: body?.accessToken })).status).toBe(200);
  });

  it('POST public-tokens finishes Link once', async () => {
    const token = await linkToken(emulator, ACCOUNT);
    const first = await control<{ publicToken: string }>('POST', 'public-tokens', { linkToken: token });
    expect(first.status).toBe(201);
    expect((await exchange(emulator, first.body?.publicToken)).status).toBe(200);
    expect(await control('POST', 'public-tokens', { linkToken: token })).toMatchObject({
      status: 409,
      body: { error: 'token_used' },
    });
    expect(await control('POST', 'public-tokens', { linkToken: 'x' })).toMatchObject({
      status: 404,
      body: { error: 'token_unknown' },
    });
    const late = await linkToken(emulator, ACCOUNT);
    emulator.advanceClock(30 * 60_000);
    expect(await control('POST', 'public-tokens', { linkToken: late })).toMatchObject({
      status: 410,
      body: { error: 'token_expired' },
    });
  });

  it('POST public-tokens gives null when update mode hands out none', async () => {
    await control('POST', 'settings', { updateModeReturnsPublicToken: false });
    const { accessToken } = emulator.connect({ orgId: ACCOUNT.org_id, userId: ACCOUNT.user_id });
    const token = await linkToken(emulator, { ...ACCOUNT, access_token: accessToken });
    expect((await control('POST', 'public-tokens', { linkToken: token })).body).toEqual({
      publicToken: null,
    });
  });

  it('POST connections/:id/login-required takes the id, the reference, or an earlier one', async () => {
    const { id, accessToken } = emulator.connect({ orgId: 'o', userId: 'user/1 ä' });
    const body = { access_token_reference_id: 'conn-1' };
    await call(emulator, '/v1/settings', { method: 'POST', accessToken, body });
    for (const name of [id, 'conn-1', 'user/1 ä']) {
      const answer = await control('POST', `connections/${encodeURIComponent(name)}/login-required`);
      expect(answer).toMatchObject({ status: 200, body: { id, loginRequired: true } });
      expect((await call(emulator, '/v1/settings', { accessToken })).status).toBe(403);
      emulator.finishLink(
        await linkToken(emulator, { org_id: 'o', user_id: 'u', access_token: accessToken }),
      );
      expect((await call(emulator, '/v1/settings', { accessToken })).status).toBe(200);
    }
  });

  it('a reference means its newest account, and the one that has it before those that had it', async () => {
    const older = emulator.connect({ orgId: 'o', userId: 'u' });
    const newer = emulator.connect({ orgId: 'o', userId: 'u' });
    expect(emulator.loginRequired('u').id).toBe(newer.id);
    const body = { access_token_reference_id: 'conn' };
    emulator.finishLink(
      await linkToken(emulator, { org_id: 'o', user_id: 'u', access_token: newer.accessToken }),
    );
    await call(emulator, '/v1/settings', { method: 'POST', accessToken: newer.accessToken, body });
    expect(emulator.loginRequired('u').id).toBe(older.id);
  });

  it('does not know what was never linked', async () => {
    for (const action of ['login-required', 'practice']) {
      expect(await control('POST', `connections/nothing/${action}`)).toMatchObject({
        status: 404,
        body: { error: 'unknown_connection' },
      });
    }
    expect(() => emulator.loginRequired('nothing')).toThrow(UnknownConnectionError);
  });

  it('POST connections/:id/practice puts other providers and patients behind one account', async () => {
    const changed = emulator.connect({ orgId: 'o', userId: 'u-1' });
    const colleague = emulator.connect({ orgId: 'o', userId: 'u-2' });
    const before = await npis(changed);
    const { status, body } = await control('POST', `connections/${changed.id}/practice`, {});
    expect(status).toBe(200);
    const after = await npis(changed);
    expect(body).toEqual({ id: changed.id, practice: 1, npis: after });
    expect(after.filter((npi) => before.includes(npi))).toEqual([]);
    expect(await npis(colleague)).toEqual(before);
  });

  it('GET and POST clock tell and move the time', async () => {
    expect((await control('POST', 'clock', { advanceMs: 3_600_000 })).body).toMatchObject({
      offsetMs: 3_600_000,
    });
    const { body } = await control<{ now: string; epochMs: number }>('GET', 'clock');
    expect(Date.parse(body?.now ?? '')).toBe(body?.epochMs);
    expect((body?.epochMs ?? 0) - Date.now()).toBeGreaterThan(3_590_000);
    for (const advanceMs of [-1, '1', null, 1e16]) {
      expect((await control('POST', 'clock', { advanceMs })).status).toBe(400);
    }
  });

  it.each([new Date('nonsense'), new Date('1800-12-31'), new Date('9801-01-01')])(
    'no emulator starts at %p',
    async (startAt) => {
      await expect(CobaltEmulator.start({ startAt })).rejects.toThrow(
        new RangeError('startAt must be a valid date within a hundred years of now.'),
      );
    },
  );

  it('GET and DELETE journal show and empty it', async () => {
    await call(emulator, '/v1/patients');
    expect((await control('GET', 'journal')).body).toEqual(JSON.parse(JSON.stringify(emulator.journal())));
    expect(emulator.journal()).toHaveLength(1);
    expect(await control('DELETE', 'journal')).toMatchObject({ status: 204, text: '' });
    expect(emulator.journal()).toEqual([]);
  });

  it('GET, POST and DELETE faults list, add and remove them', async () => {
    const spec = {
      match: { method: 'GET', path: '/patients' },
      kind: 'status',
      status: 503,
      count: 3,
      rate: 1,
    };
    const added = await control('POST', 'faults', spec);
    expect(added).toMatchObject({ status: 201, body: { ...spec, hits: 0, remaining: 3 } });
    expect((await call(emulator, '/v1/patients')).status).toBe(503);
    expect((await control('GET', 'faults')).body).toEqual([
      { ...spec, id: added.body?.['id'], hits: 1, remaining: 2 },
    ]);
    expect((await control('DELETE', `faults/${String(added.body?.['id'])}`)).status).toBe(204);
    expect((await control('DELETE', `faults/${String(added.body?.['id'])}`)).status).toBe(404);
    await control('POST', 'faults', spec);
    expect((await control('DELETE', 'faults')).status).toBe(204);
    expect((await control('GET', 'faults')).body).toEqual([]);
  });

  it('POST reset forgets everything and takes another seed', async () => {
    const account = emulator.connect({ orgId: 'o', userId: 'u' });
    const before = await npis(account);
    emulator.faults.add({ kind: 'reset', match: { path: '/nothing' } });
    expect(await control('POST', 'reset', { seed: 4 })).toMatchObject({
      status: 200,
      body: { connections: [], seed: 4 },
    });
    expect([emulator.faults.list(), emulator.journal()]).toEqual([[], []]);
    expect((await call(emulator, '/v1/settings', { accessToken: account.accessToken })).status).toBe(401);
    expect(await npis(emulator.connect({ orgId: 'o', userId: 'u' }))).not.toEqual(before);
    await control('POST', 'reset');
    expect(await npis(emulator.connect({ orgId: 'o', userId: 'u' }))).toEqual(before);
  });

  it('GET and POST settings show and change them', async () => {
    const set = { callbackUrl: 'https://app.example/back', publicTokenSingleUse: false };
    const all = { ...set, updateModeReturnsPublicToken: true, eventEntries: 'newest' };
    expect((await control('POST', 'settings', set)).body).toEqual(all);
    expect((await control('GET', 'settings')).body).toEqual(all);
    expect((await control('POST', 'settings', { callbackUrl: null })).body).not.toHaveProperty('callbackUrl');
  });

  it.each([
    ['settings', { callbackUrl: 'javascript:alert(1)' }],
    ['settings', { callbackUrl: '/relative' }],
    ['settings', { updateModeReturnsPublicToken: 'yes' }],
    ['settings', { unknown: 1 }],
    ['reset', { seed: 1.5 }],
    ['public-tokens', {}],
    ['connections', { orgId: 'o' }],
    ['connections', { orgId: 'o', userId: '' }],
    ['connections/x/practice', { npis: [] }],
    ['clock', {}],
    ['faults', { kind: 'nothing' }],
  ])('POST %s refuses %j', async (path, body) => {
    const before = JSON.stringify(emulator.state().settings);
    expect(await control('POST', path, body)).toMatchObject({
      status: 400,
      body: { error: 'invalid', message: expect.any(String) },
    });
    expect(JSON.stringify(emulator.state().settings)).toBe(before);
  });

  it('refuse what is no JSON and know no other path', async () => {
    const text = await call(emulator, '/_emulator/reset', { method: 'POST', body: 'seed=1' });
    expect([text.status, text.body['error']]).toEqual([400, 'invalid']);
    expect(await control('GET', 'nothing')).toMatchObject({ status: 404, body: { error: 'not_found' } });
    expect((await control('GET', 'reset')).status).toBe(404);
  });
});
