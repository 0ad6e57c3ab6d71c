import { request } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { call, CLIENT_HEADERS } from '../../testing/caller.js';
import { CobaltEmulator, EMULATOR_CREDENTIALS } from '../index.js';

const ACCOUNT_PATHS = [
  '/v1/settings',
  '/v1/providers',
  '/v1/locations',
  '/v1/insurance-providers',
  '/v1/eligibility-checks',
  '/v1/eligibility-checks/x/benefits',
  '/v1/referring-providers',
  '/v1/referrals?start_date=2025-01-01&end_date=2025-01-02',
  '/v1/pharmacies',
  '/v1/patients',
  '/v1/appointments?start_date=2025-01-01&end_date=2025-01-02',
  '/v1/appointment/x',
  '/v1/appointments/x',
];

describe('the strictness of the API', () => {
  let emulator: CobaltEmulator;
  let accessToken: string;

  beforeAll(async () => {
    emulator = await CobaltEmulator.start();
    ({ accessToken } = emulator.connect({ orgId: 'riverside-family', userId: 'u-1' }));
  });
  afterEach(() => {
    expect(emulator.state().violations).toEqual([]);
  });
  afterAll(() => emulator.stop());

  it.each([
    ['client_id', undefined],
    ['client_id', 'ci_live_wrong'],
    ['client_secret', undefined],
    ['client_secret', 'cs_live_wrong'],
    ['client_secret', `"${EMULATOR_CREDENTIALS.clientSecret}"`],
  ])('wants the right %s and not %s', async (header, value) => {
    for (const path of [
      ...ACCOUNT_PATHS,
      '/v1/link/token/exchange?public_token=pt_x',
      '/link/token/exchange?public_token=pt_x',
    ]) {
      const answer = await call(emulator, path, { accessToken, headers: { [header]: value } });
      expect(answer.status).toBe(401);
      expect(answer.body).toEqual({ success: false, message: 'Invalid client_id or client_secret.' });
    }
  });

  it.each(ACCOUNT_PATHS)('wants the access token for %s', async (path) => {
    for (const wrong of [undefined, '', 'nothing', `${accessToken} `.toLowerCase()]) {
      const answer = await call(emulator, path, { accessToken: wrong });
      expect(answer.status).toBe(401);
      expect(answer.body).toEqual({ success: false, message: 'Invalid access_token.' });
    }
  });

  it.each(ACCOUNT_PATHS)('answers login_required for a locked account at %s', async (path) => {
    const locked = emulator.connect({ orgId: 'riverside-family', userId: 'u-2' });
    emulator.loginRequired(locked.id);
    const answer = await call(emulator, path, { accessToken: locked.accessToken });
    expect(answer.status).toBe(403);
    expect(answer.body).toEqual({
      success: false,
      error: 'login_required',
      message: 'Account link expired. Please go through the integration setup again.',
    });
  });

  it.each([
    ['GET', '/v1/link/token/create', 'POST'],
    ['GET', '/link/token/create', 'POST'],
    ['PUT', '/v1/link/token/exchange', 'GET, POST'],
    ['DELETE', '/v1/settings', 'GET, POST'],
    ['PUT', '/v1/patients', 'GET, POST'],
    ['GET', '/v1/patients/x', 'PATCH'],
    ['PATCH', '/v1/providers', 'GET'],
    ['DELETE', '/v1/appointment/x', 'GET'],
  ])('refuses %s %s with 405', async (method, path, allow) => {
    const answer = await call(emulator, path, { method, accessToken });
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe(allow);
    expect(answer.body).toMatchObject({ success: false });
  });

  it.each(['/v1/nothing', '/v1', '/patients', '/settings', '/v1/patient/x', '/v1/Patients', '/V1/patients'])(
    'knows no %s',
    async (path) => {
      const answer = await call(emulator, path, { accessToken });
      expect(answer.status).toBe(404);
      expect(answer.body).toMatchObject({ success: false });
    },
  );

  it.each([
    ['{}', 'Missing required field: user_id'],
    ['{"user_id":"u"}', 'Missing required field: org_id'],
    ['{"user_id":7,"org_id":"o"}', 'Invalid field: user_id must be string'],
    ['{"user_id":"u","org_id":"o","redirect":"x"}', 'Unexpected fields in request body: redirect'],
    ['{"user_id":"u","org_id":"o","__proto__":{"a":1}}', 'Unexpected fields in request body: __proto__'],
    ['[]', 'The request body must be a JSON object.'],
    ['null', 'The request body must be a JSON object.'],
    ['"text"', 'The request body must be a JSON object.'],
    ['{"user_id":', 'The request body is not valid JSON.'],
  ])('refuses the body %s', async (body, message) => {
    const answer = await call(emulator, '/v1/link/token/create', { method: 'POST', body });
    expect(answer.status).toBe(400);
    expect(answer.body).toEqual({ success: false, message });
  });

  it('refuses a body that nobody can walk through', async () => {
    const body = '['.repeat(100_000) + ']'.repeat(100_000);
    const answer = await call(emulator, '/v1/link/token/create', { method: 'POST', body });
    expect([answer.status, answer.body['message']]).toEqual([400, 'The request body is nested too deeply.']);
    expect(emulator.journal().at(-1)).toMatchObject({ path: '/v1/link/token/create', status: 400 });
  });

  it('refuses no body, another content type, and a body without end', async () => {
    const path = '/v1/link/token/create';
    const body = JSON.stringify({ user_id: 'u', org_id: 'o' });
    expect((await call(emulator, path, { method: 'POST' })).status).toBe(400);
    const form = await call(emulator, path, {
      method: 'POST',
      body,
      headers: { 'content-type': 'text/plain' },
    });
    expect(form.body['message']).toBe('The Content-Type must be application/json.');
    const huge = { user_id: 'u'.repeat(2_000_000), org_id: 'o' };
    expect((await call(emulator, path, { method: 'POST', body: huge })).status).toBe(413);
  });

  it('refuses bytes that are no UTF-8, and a mark before them', async () => {
    const url = `${emulator.url}/v1/link/token/create`;
    const headers = { ...CLIENT_HEADERS, 'content-type': 'application/json' };
    for (const text of ['{"user_id":"\xff","org_id":"o"}', '\xef\xbb\xbf{"user_id":"u","org_id":"o"}']) {
      const answer = await fetch(url, { method: 'POST', headers, body: Buffer.from(text, 'latin1') });
      expect([answer.status, await answer.json()]).toEqual([
        400,
        { success: false, message: 'The request body is not valid JSON.' },
      ]);
    }
  });

  it('refuses a settings body with more or less than the reference', async () => {
    for (const body of [
      {},
      { access_token_reference_id: 1 },
      { access_token_reference_id: 'a', timezone: 'UTC' },
    ]) {
      expect((await call(emulator, '/v1/settings', { method: 'POST', accessToken, body })).status).toBe(400);
    }
  });

  it.each([
    ['/v1/patients?nope=1', 'Unexpected parameters: nope.'],
    ['/v1/patients?page=0', 'Invalid parameter: page must be >= 1'],
    ['/v1/patients?page=two', 'Invalid parameter: page must be integer'],
    ['/v1/patients?page=1&page=2', 'Invalid parameter: page must be integer'],
    ['/v1/patients?dob=05/15/1980', 'Invalid parameter: dob must match format "date"'],
    ['/v1/patients?__proto__=1', 'Unexpected parameters: __proto__.'],
    ['/v1/providers?status=active', 'Unexpected parameters: status.'],
    ['/v1/appointments?start_date=2026-03-09T23:59:60Z&end_date=2026-03-10', 'Invalid datetime.'],
    ['/v1/appointments?start_date=2026-03-09&end_date=2026-03-10T23:59:60Z', 'Invalid datetime.'],
    ['/v1/appointments', 'Missing required parameters: start_date, end_date.'],
  ])('refuses the query of %s', async (path, message) => {
    const answer = await call(emulator, path, { accessToken });
    expect(answer.status).toBe(400);
    expect(answer.body).toEqual({ success: false, message });
  });

  it('does not look at the body of a GET, which the vendor’s first example sends', async () => {
    const headers = { ...CLIENT_HEADERS, access_token: accessToken, 'content-type': 'application/json' };
    const status = await new Promise((resolve, reject) => {
      const req = request(`${emulator.url}/v1/providers`, { headers }, (res) =>
        resolve(res.resume().statusCode),
      );
      req.on('error', reject).end('{"nonsense":');
    });
    expect(status).toBe(200);
  });

  it('does not stumble over a path that is no text', async () => {
    const answer = await call(emulator, '/v1/appointment/%E0%A4%A', { accessToken });
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ success: false });
  });
});
