import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';

import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';

import { VendorServer, json } from '../../../../test/support/vendor-server.js';
import type { Answer } from '../../../../test/support/vendor-server.js';
import { SecretString } from '../encryption/index.js';
import { MAX_REPLY_BYTES } from './cobalt-http.js';
import { CobaltVendorError, createCobaltHttp } from './index.js';
import type { AccessGrant, CobaltHttp, TransportCall } from './index.js';

const grant: AccessGrant = {
  orgId: 'org-1',
  connectionId: 'connection-1',
  linkEpoch: 1,
  accessToken: new SecretString('access-token'),
};

const ok: Answer = (_request, response) => json(response, { success: true, things: [] });
const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (_request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    json(response, { success: false, message: 'no' }, code);
  };

describe('calls that are sent again', () => {
  let server: VendorServer;
  let http: CobaltHttp;

  function connect(baseUrl = server.url, retries?: number): CobaltHttp {
    return createCobaltHttp({
      clientId: 'client-id',
      clientSecret: new SecretString('client-secret'),
      baseUrl,
      http: { timeoutMs: 10_000, connections: 4, retries },
    });
  }

  beforeEach(async () => {
    server = await VendorServer.start(ok);
    http = connect();
  });

  afterEach(async () => {
    await server.close();
    await http.close();
  });

  /** Answers in this order, the last one again and again. */
  function answers(...list: Answer[]): void {
    server.answer = (request, response) =>
      list[Math.min(server.requests.length, list.length) - 1]!(request, response);
  }

  function call(input: Partial<TransportCall> = {}): Promise<object> {
    return http.transport.call({ operation: 'listThings', method: 'GET', path: '/things', grant, ...input });
  }

  async function failureOf(input: Partial<TransportCall> = {}): Promise<CobaltVendorError> {
    const error: unknown = await call(input).catch((reason: unknown) => reason);
    if (!(error instanceof CobaltVendorError)) throw new Error('a vendor error was expected');
    return error;
  }

  const passing: [string, Answer][] = [
    ['429', status(429)],
    ['500', status(500)],
    ['502', status(502)],
    ['503', status(503)],
    ['504', status(504)],
    ['a lost connection', (request) => void request.socket.destroy()],
    ['HTML with a good status', (_request, response) => void response.end('<html>')],
    [
      'an answer that broke off',
      (_request, response) => {
        response.writeHead(200, { 'content-length': 100 });
        response.write('{"success":true');
        setImmediate(() => response.socket?.destroy());
      },
    ],
  ];

  it.each(passing)('are reads after %s', async (_name, answer) => {
    answers(answer, ok);
    await expect(call()).resolves.toEqual({ success: true, things: [] });
    expect(server.requests).toHaveLength(2);
  });

  it.each(passing)('are no writes after %s: it may have arrived', async (_name, answer) => {
    answers(answer, ok);
    expect(await failureOf({ method: 'POST', body: {} })).toMatchObject({ attempts: 1 });
    expect(server.requests).toHaveLength(1);
  });

  it.each(['/link/token/exchange', '/Link/token/exchange', '/%6cink/token/exchange', '/link'])(
    'are no calls of Link, whatever their method: %s',
    async (path) => {
      answers(status(503), ok);
      await failureOf({ path });
      expect(server.requests).toHaveLength(1);
    },
  );

  it.each<[string, Answer]>([
    ['400', status(400)],
    ['401', status(401)],
    ['404', status(404)],
    ['409', status(409)],
    ['302', status(302)],
    ['success: false', (_request, response) => json(response, { success: false })],
    [
      'more than it may be, once decompressed',
      (_request, response) => {
        response.setHeader('content-encoding', 'gzip');
        response.end(gzipSync(Buffer.alloc(MAX_REPLY_BYTES + 1)));
      },
    ],
    ['a payload that is not there', (_request, response) => json(response, { success: true })],
  ])('are not those that Cobalt has decided: %s', async (_name, answer) => {
    answers(answer, ok);
    await failureOf({ payload: { keys: ['things'], kind: 'array' } });
    expect(server.requests).toHaveLength(1);
  });

  it('end with the last failure, which counts the requests', async () => {
    answers(status(502), status(502), status(503));
    expect(await failureOf()).toMatchObject({ vendorStatus: 503, attempts: 3, arrival: 'answered' });
    expect(server.requests).toHaveLength(3);
  });

  it('are as many as the option or the call says', async () => {
    answers(status(503));
    await failureOf({ retries: 0 });
    expect(server.requests).toHaveLength(1);
    await http.close();
    http = connect(server.url, 1);
    await failureOf();
    expect(server.requests).toHaveLength(3);
    await expect(call({ retries: -1 })).rejects.toMatchObject({ code: 'COBALT_INVALID_REQUEST' });
  });

  it('are writes, too, when the connection was never made', async () => {
    const late = createServer((_request, response) => json(response, { success: true }));
    await new Promise<void>((resolve) => late.listen(0, '127.0.0.1', resolve));
    const { port } = late.address() as AddressInfo;
    await new Promise((resolve) => late.close(resolve));
    await http.close();
    http = connect(`http://127.0.0.1:${port}`);
    http.httpService.axiosRef.interceptors.response.use(undefined, async (error) => {
      if (!late.listening) await new Promise<void>((resolve) => late.listen(port, '127.0.0.1', resolve));
      throw error;
    });
    await expect(call({ method: 'POST', body: {} })).resolves.toEqual({ success: true });
    late.closeAllConnections();
    await new Promise((resolve) => late.close(resolve));
  });

  it('are no uploads whose source can be read only once', async () => {
    await http.close();
    http = connect('http://127.0.0.1:1');
    const open = jest.fn(() => Readable.from([Buffer.from('x')]));
    const form = { contentType: 'multipart/form-data; boundary=b', isRepeatable: false, open };
    expect(await failureOf({ method: 'POST', form })).toMatchObject({ attempts: 1, arrival: 'not_sent' });
    expect(open).toHaveBeenCalledTimes(1);
    expect(await failureOf({ method: 'POST', form: { ...form, isRepeatable: true } })).toMatchObject({
      attempts: 3,
    });
    expect(open).toHaveBeenCalledTimes(4);
  });

  it('wait for what Retry-After asks, unless the deadline is earlier: then they end at once', async () => {
    answers(status(429, { 'retry-after': '1' }), ok);
    await expect(call()).resolves.toMatchObject({ success: true });
    answers(status(429, { 'retry-after': '60' }));
    server.requests.length = 0;
    expect(await failureOf()).toMatchObject({ retryAfterMs: 60_000, attempts: 1 });
    const date = new Date(Date.now() + 3_600_000).toUTCString();
    answers(status(503, { 'retry-after': date }));
    expect(await failureOf()).toMatchObject({ vendorStatus: 503, attempts: 1 });
    expect(server.requests).toHaveLength(2);
  });

  it('end at once when the signal aborts during the pause', async () => {
    const controller = new AbortController();
    const reason = new Error('the user left');
    answers(status(429, { 'retry-after': '5' }));
    http.httpService.axiosRef.interceptors.response.use(undefined, (error) => {
      setTimeout(() => controller.abort(reason), 20);
      throw error;
    });
    await expect(call({ signal: controller.signal })).rejects.toBe(reason);
    expect(server.requests).toHaveLength(1);
  });

  it('ask for the grant anew, and are not sent when there is none any more', async () => {
    answers(status(503), ok);
    const authorize = jest
      .fn<() => Promise<AccessGrant>>()
      .mockResolvedValueOnce(grant)
      .mockRejectedValueOnce(new RangeError('disconnected'));
    await expect(call({ grant: undefined, authorize })).rejects.toThrow(new RangeError('disconnected'));
    expect(authorize).toHaveBeenCalledTimes(2);
    expect(server.requests).toHaveLength(1);
  });

  it('are seen by the watch for drift when the answer is good, once', async () => {
    await http.close();
    const observe = jest.fn();
    http = createCobaltHttp(
      {
        clientId: 'client-id',
        clientSecret: new SecretString('client-secret'),
        baseUrl: server.url,
        http: { timeoutMs: 5000, connections: 1 },
      },
      { drift: { observe } },
    );
    answers(status(503), ok);
    await call({ operation: 'listProviders' });
    await call({ operation: 'request' });
    expect(observe.mock.calls).toEqual([['listProviders', { success: true, things: [] }]]);
  });
});
