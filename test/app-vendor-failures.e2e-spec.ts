import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';

import { startApp } from './support/app.js';
import type { RunningApp } from './support/app.js';
import { HttpClient } from './support/http-client.js';

jest.setTimeout(30_000);

describe('what the reference app makes of Cobalt’s failures', () => {
  let app: RunningApp;
  let ana: HttpClient;
  beforeAll(async () => {
    app = await startApp();
    ana = new HttpClient(app.url, { origin: app.url });
    await ana.post('/auth/demo', { userId: 'user_ana' });
    const { body } = await ana.post('/cobalt/link/token', {});
    const { publicToken } = app.emulator!.finishLink(body.linkToken as string);
    await ana.post('/cobalt/link/exchange', { sessionId: body.sessionId, publicToken });
  });
  afterAll(() => app?.stop());
  afterEach(() => app.emulator!.faults.clear());

  it.each([
    [{ kind: 'status', status: 400 }, 422, 'COBALT_VENDOR_REFUSED'],
    [{ kind: 'status', status: 401 }, 502, 'COBALT_VENDOR_CREDENTIALS'],
    [{ kind: 'status', status: 403 }, 502, 'COBALT_VENDOR_ERROR'],
    [{ kind: 'status', status: 404 }, 404, 'COBALT_VENDOR_NOT_FOUND'],
    [{ kind: 'status', status: 409 }, 409, 'COBALT_VENDOR_CONFLICT'],
    [{ kind: 'status', status: 422 }, 422, 'COBALT_VENDOR_REFUSED'],
    [{ kind: 'status', status: 429, retryAfter: 120 }, 503, 'COBALT_VENDOR_UNAVAILABLE'],
    [{ kind: 'status', status: 500 }, 502, 'COBALT_VENDOR_ERROR'],
    [{ kind: 'html' }, 502, 'COBALT_CONTRACT_VIOLATION'],
    [{ kind: 'truncated' }, 502, 'COBALT_CONTRACT_VIOLATION'],
  ] as const)('%p becomes %i %s', async (fault, status, code) => {
    app.emulator!.faults.add({ ...fault, match: { path: '/appointments' } });
    const answer = await ana.get('/clinic/appointments?startDate=2026-03-01&endDate=2026-03-01');
    expect(answer.status).toBe(status);
    expect(answer.body).toEqual({
      statusCode: status,
      error: expect.any(String),
      message: expect.stringMatching(/\.$/u),
      code,
    });
  });
});
