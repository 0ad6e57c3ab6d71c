import { request } from 'node:http';

import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';

import { startApp } from './support/app.js';
import type { RunningApp } from './support/app.js';
import { HttpClient } from './support/http-client.js';

jest.setTimeout(30_000);

interface Answer {
  status: number;
  headers: Record<string, unknown>;
  body: { statusCode?: number; error?: string; message?: string; code?: string };
}

describe('what the reference app refuses', () => {
  let app: RunningApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app?.stop());

  /** As it is written: `fetch` mends addresses, and sends neither every method nor every header. */
  const send = (method: string, path: string, headers: Record<string, string> = {}, body?: string) =>
    new Promise<Answer>((resolve, reject) => {
      const { hostname, port } = new URL(app.url);
      const sent = request({ hostname, port, method, path, headers }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode!,
            headers: response.headers,
            body: JSON.parse(text || '{}') as Answer['body'],
          }),
        );
      });
      sent.on('error', reject).end(body);
    });
  const shape = (statusCode: number, code: string) => ({
    statusCode,
    error: expect.any(String),
    message: expect.stringMatching(/\w.*\.$/u),
    code,
  });

  describe('an address that it does not serve', () => {
    it.each([
      ['GET', '/nope'],
      ['GET', '/clinic'],
      ['POST', '/clinic/appointments'],
      ['DELETE', '/clinic/patients'],
      ['PUT', '/cobalt/connections'],
      ['PATCH', '/auth/demo'],
      ['TRACE', '/clinic/patients'],
      ['OPTIONS', '/clinic/patients'],
      ['GET', '/%'],
      ['GET', '/%E0%A4%A'],
      ['GET', '//clinic/providers'],
      ['GET', '/assets/nothing.js'],
      ['GET', '/assets/%00'],
      ['POST', '/health'],
    ])('%s %s is 404 with a code, and says what to check', async (method, path) => {
      const { status, body } = await send(method, path);
      expect(status).toBe(404);
      expect(body).toEqual(shape(404, 'ROUTE_NOT_FOUND'));
      expect(body.message).toContain('method');
    });

    it('is not repeated, since addresses may carry secrets', async () => {
      const { body } = await send('GET', '/cobalt/link/callbacks?token=pt_canary');
      expect(JSON.stringify(body)).not.toContain('canary');
    });
  });

  describe('a body that cannot be read', () => {
    const json = { 'content-type': 'application/json' };
    it.each<[string, Record<string, string>, string, number, string]>([
      ['broken JSON', json, '{"userId":', 400, 'COBALT_INVALID_REQUEST'],
      ['null', json, 'null', 400, 'COBALT_INVALID_REQUEST'],
      ['an array', json, '[]', 400, 'COBALT_INVALID_REQUEST'],
      ['nothing', json, '', 400, 'COBALT_INVALID_REQUEST'],
      ['text', { 'content-type': 'text/plain' }, 'user_ana', 400, 'COBALT_INVALID_REQUEST'],
      [
        'an unknown charset',
        { 'content-type': 'application/json; charset=klingon' },
        '{}',
        400,
        'COBALT_INVALID_REQUEST',
      ],
      ['broken gzip', { ...json, 'content-encoding': 'gzip' }, '{}', 400, 'COBALT_INVALID_REQUEST'],
      ['an unknown compression', { ...json, 'content-encoding': 'x' }, '{}', 400, 'COBALT_INVALID_REQUEST'],
      ['too much', json, JSON.stringify({ userId: 'x'.repeat(200_000) }), 413, 'COBALT_PAYLOAD_TOO_LARGE'],
    ])('%s', async (_, headers, text, code, name) => {
      const { status, body } = await send('POST', '/auth/demo', headers, text);
      expect(status).toBe(code);
      expect(body).toEqual(shape(code, name));
    });
  });

  it('an address that cannot be read is not called a body', async () => {
    const { status, body } = await send('GET', '/cobalt/connections/%E0%A4%A');
    expect(status).toBe(400);
    expect(body).toEqual(shape(400, 'COBALT_INVALID_REQUEST'));
    expect(body).toMatchObject({ message: expect.stringContaining('address') });
  });

  describe('a query', () => {
    const days = 'startDate=2026-03-01&endDate=2026-03-02';
    it.each([
      [
        'appointments?startDate=0001-01-01&endDate=9999-12-31',
        'endDate must be at most 20 years after startDate.',
      ],
      ['appointments?startDate=2026-03-02&endDate=2026-03-01', 'endDate must not be before startDate.'],
      [`appointments?${days}&clinic=other`, 'Unknown field "clinic".'],
      [`appointments?${days}&${'x'.repeat(500)}`, `Unknown field "${'x'.repeat(40)}".`],
      ['patients?pageSize=0', 'pageSize must be at least 1.'],
      ['patients?page=-1', 'page must be at least 1.'],
      ['patients?page=1000001', 'page must be at most 1000000.'],
    ])('%s', async (path, message) => {
      const user = new HttpClient(app.url, { origin: app.url });
      await user.post('/auth/demo', { userId: 'user_ana' });
      const { status, body } = await user.get(`/clinic/${path}`);
      expect(status).toBe(400);
      expect(body).toEqual({ ...shape(400, 'COBALT_INVALID_REQUEST'), message });
    });
  });

  it.each([
    ['a demo user who is none', '/auth/demo', '{"userId":"nobody"}', 404, 'DEMO_USER_NOT_FOUND'],
    ['a token that is none', '/auth/session', '{"token":"a.b.c"}', 401, 'COBALT_UNAUTHENTICATED'],
  ])('%s', async (_, path, text, code, name) => {
    const { body } = await send('POST', path, { 'content-type': 'application/json' }, text);
    expect(body).toEqual(shape(code, name));
  });

  it('part of a file that ends before it begins, and says so in JSON', async () => {
    const page = await fetch(app.url).then((response) => response.text());
    const script = /src="(\/assets\/[^"]+\.js)"/u.exec(page)![1]!;
    const { status, headers, body } = await send('GET', script, { range: 'bytes=99999999-' });
    expect(status).toBe(416);
    expect(headers['content-type']).toContain('application/json');
    expect(body).toEqual(shape(416, 'REQUEST_REFUSED'));
  });

  it('says for health what its checks found, not a code', async () => {
    const { body } = await send('GET', '/health');
    expect(Object.keys(body).sort()).toEqual(['details', 'error', 'info', 'status']);
  });
});
