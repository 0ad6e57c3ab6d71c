import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';

import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';

import { VendorServer, json } from '../../../../test/support/vendor-server.js';
import type { Answer } from '../../../../test/support/vendor-server.js';
import { SecretString } from '../encryption/index.js';
import { CobaltVendorError, createCobaltHttp } from './index.js';
import type { AccessGrant, CobaltHttp, TransportCall } from './index.js';

const grant: AccessGrant = {
  orgId: 'org-1',
  connectionId: 'connection-1',
  linkEpoch: 3,
  accessToken: new SecretString('access-token'),
};

describe('CobaltTransport', () => {
  let server: VendorServer;
  let http: CobaltHttp;

  function connect(baseUrl = server.url, connections = 4, timeoutMs = 5000): CobaltHttp {
    const clientSecret = new SecretString('client-secret');
    return createCobaltHttp({
      clientId: 'client-id',
      clientSecret,
      baseUrl,
      http: { timeoutMs, connections, retries: 0 },
    });
  }

  beforeEach(async () => {
    server = await VendorServer.start((_request, response) => json(response, { success: true, things: [] }));
    http = connect();
  });

  afterEach(async () => {
    await server.close();
    await http.close();
  });

  function call(input: Partial<TransportCall> = {}): Promise<object> {
    return http.transport.call({ operation: 'listThings', method: 'GET', path: '/things', grant, ...input });
  }

  async function failureOf(input: Partial<TransportCall> = {}): Promise<CobaltVendorError> {
    const error: unknown = await call(input).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    if (!(error instanceof CobaltVendorError))
      throw new Error('a vendor error was expected', { cause: error });
    return error;
  }

  describe('what it sends', () => {
    it('adds /v1, the query and the credentials under their documented names', async () => {
      await call({ query: { page: 2, name: 'Ann & Bob', none: undefined, list: ['a', 'b'] } });
      const [request] = server.requests;
      expect(request?.url).toBe('/v1/things?page=2&name=Ann%20%26%20Bob&list=a&list=b');
      expect(request?.headers).toMatchObject({
        client_id: 'client-id',
        client_secret: 'client-secret',
        access_token: 'access-token',
        'content-type': 'application/json',
      });
      expect(request?.rawHeaders).toEqual(
        expect.arrayContaining(['client_id', 'client_secret', 'access_token']),
      );
    });

    it('sends no access token on calls of the client alone, and no request id', async () => {
      await call({ grant: undefined });
      const [request] = server.requests;
      expect(request?.headers).not.toHaveProperty('access_token');
      expect(Object.keys(request?.headers ?? {}).filter((name) => name.includes('request'))).toEqual([]);
    });

    it('keeps a path prefix of the base address', async () => {
      const prefixed = connect(`${server.url}/proxy/cobalt/`);
      await prefixed.transport.call({ operation: 'x', method: 'GET', path: '/things' });
      await prefixed.close();
      expect(server.requests[0]?.url).toBe('/proxy/cobalt/v1/things');
    });

    it('puts secrets into the query and the body on the wire', async () => {
      await call({
        method: 'POST',
        body: { org_id: 'o' },
        secretQuery: { public_token: new SecretString('pt_1&2') },
        secretBody: { access_token: new SecretString('at_1') },
      });
      expect(server.requests[0]?.url).toBe('/v1/things?public_token=pt_1%262');
      expect(JSON.parse(server.requests[0]?.body ?? '')).toEqual({ org_id: 'o', access_token: 'at_1' });
    });

    it('reuses its connections', async () => {
      // Undici frees a connection a tick after its answer, so a second one may be opened.
      for (let round = 0; round < 20; round += 1) await call();
      expect(server.connections).toBeLessThanOrEqual(2);
    });
  });

  describe("the host's axios interceptors", () => {
    it('run on the way out and on the way back, and see no secret', async () => {
      const seen: string[] = [];
      http.httpService.axiosRef.interceptors.request.use((config) => {
        seen.push(`${config.method} ${config.url} ${JSON.stringify(config)}`);
        config.headers.set('x-trace', 'abc');
        return config;
      });
      http.httpService.axiosRef.interceptors.response.use((response) => {
        seen.push(`${response.status} ${JSON.stringify(response.config)}`);
        return response;
      });
      await call({ secretQuery: { public_token: new SecretString('public-token') } });
      expect(server.requests[0]?.headers['x-trace']).toBe('abc');
      expect(seen).toHaveLength(2);
      expect(seen[0]).toContain(`get ${server.url}/v1/things`);
      expect(seen.join()).not.toMatch(/client-secret|access-token|public-token/u);
    });

    it('may set common headers as defaults, but no credentials', async () => {
      http.httpService.axiosRef.defaults.headers.common['X-App'] = 'clinic';
      http.httpService.axiosRef.defaults.headers.common['Client_Id'] = 'somebody-else';
      await call();
      expect(server.requests[0]?.headers).toMatchObject({ 'x-app': 'clinic', client_id: 'client-id' });
    });

    it('cannot send credentials to another host', async () => {
      const other = await VendorServer.start((_request, response) => json(response, { success: true }));
      http.httpService.axiosRef.interceptors.request.use((config) => ({
        ...config,
        url: (config.url ?? '').replace(server.url, other.url),
      }));
      expect(await failureOf()).toMatchObject({ code: 'COBALT_INVALID_REQUEST', arrival: 'not_sent' });
      expect([server.requests, other.requests]).toEqual([[], []]);
      await other.close();
    });

    it('cannot hide a verdict of Cobalt by throwing something else', async () => {
      server.answer = (_request, response) =>
        json(response, { success: false, error: 'login_required' }, 403);
      http.httpService.axiosRef.interceptors.response.use(undefined, () => {
        throw new TypeError('swapped');
      });
      expect(await failureOf()).toMatchObject({ code: 'COBALT_LOGIN_REQUIRED' });
    });

    it('throw their own errors through', async () => {
      http.httpService.axiosRef.interceptors.request.use(() => {
        throw new RangeError('not today');
      });
      await expect(call()).rejects.toThrow(new RangeError('not today'));
      expect(server.requests).toHaveLength(0);
    });
  });

  describe('statuses', () => {
    it.each([
      [400, 'COBALT_VENDOR_REFUSED', 422],
      [401, 'COBALT_VENDOR_CREDENTIALS', 502],
      [403, 'COBALT_VENDOR_ERROR', 502],
      [404, 'COBALT_VENDOR_NOT_FOUND', 404],
      [409, 'COBALT_VENDOR_CONFLICT', 409],
      [429, 'COBALT_VENDOR_UNAVAILABLE', 503],
      [500, 'COBALT_VENDOR_ERROR', 502],
      [502, 'COBALT_VENDOR_ERROR', 502],
      [503, 'COBALT_VENDOR_UNAVAILABLE', 503],
      [504, 'COBALT_VENDOR_ERROR', 502],
      [302, 'COBALT_CONTRACT_VIOLATION', 502],
    ])('%d becomes %s', async (vendorStatus, code, status) => {
      server.answer = (_request, response) => json(response, { success: false, message: 'no' }, vendorStatus);
      expect(await failureOf()).toMatchObject({
        code,
        status,
        vendorStatus,
        arrival: 'answered',
        operation: 'listThings',
        orgId: 'org-1',
        connectionId: 'connection-1',
        vendorMessage: 'no',
        requestId: expect.stringMatching(/^[0-9a-f-]{36}$/u),
        remedy: expect.stringMatching(/\.$/u),
      });
    });

    it('an error status is what it says, whether its body is HTML, nothing, or cut off', async () => {
      const answers: Answer[] = [
        (_request, response) => {
          response.writeHead(502, { 'content-type': 'text/html' });
          response.end('<h1>Bad gateway</h1>');
        },
        (_request, response) => {
          response.writeHead(502);
          response.end();
        },
        (_request, response) => {
          response.writeHead(502, { 'content-length': 100 });
          response.write('{"succ');
          setImmediate(() => response.socket?.destroy());
        },
      ];
      for (const answer of answers) {
        server.answer = answer;
        expect(await failureOf()).toMatchObject({ code: 'COBALT_VENDOR_ERROR', vendorStatus: 502 });
      }
    });

    it('403 login_required tells who holds the grants, then throws COBALT_LOGIN_REQUIRED', async () => {
      server.answer = (_request, response) =>
        json(response, { success: false, error: 'login_required' }, 403);
      const onLoginRequired = jest.fn(async (_grant: AccessGrant) => undefined);
      expect(await failureOf({ onLoginRequired })).toMatchObject({
        code: 'COBALT_LOGIN_REQUIRED',
        status: 409,
      });
      expect(onLoginRequired.mock.calls).toEqual([[grant]]);
    });

    it.each([
      [{ success: false, error: 'forbidden', message: 'login_required' }],
      [{ success: false, message: 'no' }],
      ['login_required'],
      [null],
    ])('another 403 (%j) says nothing about the login', async (body) => {
      server.answer = (_request, response) => json(response, body, 403);
      const onLoginRequired = jest.fn(async (_grant: AccessGrant) => undefined);
      expect(await failureOf({ onLoginRequired })).toMatchObject({ code: 'COBALT_VENDOR_ERROR' });
      expect(onLoginRequired).not.toHaveBeenCalled();
    });

    it('403 on a call of the client alone is about its credentials', async () => {
      server.answer = (_request, response) => json(response, { success: false }, 403);
      expect(await failureOf({ grant: undefined })).toMatchObject({ code: 'COBALT_VENDOR_CREDENTIALS' });
    });
  });

  describe('answers that break the contract', () => {
    it.each<[string, Answer, RegExp]>([
      ['HTML', (_request, response) => void response.end('<html><p>Jane Doe</p>'), /is not JSON/u],
      ['malformed JSON', (_request, response) => void response.end('{"success":true,,}'), /is not JSON/u],
      [
        'truncated JSON',
        (_request, response) => void response.end('{"success":true,"things":[{"na'),
        /is not JSON/u,
      ],
      ['nothing', (_request, response) => void response.end(), /is empty/u],
      ['a bare list', (_request, response) => json(response, []), /is not a JSON object/u],
      [
        'success: false',
        (_request, response) => json(response, { success: false, things: [] }),
        /success: false/u,
      ],
      ['no payload', (_request, response) => json(response, { success: true }), /lacks `things`/u],
      [
        'a payload of another kind',
        (_request, response) => json(response, { things: {} }),
        /lacks `things`/u,
      ],
    ])('%s', async (_name, answer, message) => {
      server.answer = answer;
      const error = await failureOf({ payload: { keys: ['things'], kind: 'array' } });
      expect(error).toMatchObject({ code: 'COBALT_CONTRACT_VIOLATION', status: 502, arrival: 'answered' });
      expect(error.message).toMatch(message);
      expect(error.message).not.toContain('Jane');
    });

    it('a body that ends before its announced length', async () => {
      server.answer = (_request, response) => {
        response.writeHead(200, { 'content-length': 100 });
        response.write('{"success":true');
        setImmediate(() => response.socket?.destroy());
      };
      expect(await failureOf()).toMatchObject({ code: 'COBALT_CONTRACT_VIOLATION', arrival: 'answered' });
    });

    it('something that is no HTTP', async () => {
      const noise = createServer((socket) => socket.once('data', () => socket.end('GREETINGS\r\n\r\n')));
      await new Promise<void>((resolve) => noise.listen(0, '127.0.0.1', resolve));
      const loud = connect(`http://127.0.0.1:${(noise.address() as AddressInfo).port}`);
      const error: unknown = await loud.transport
        .call({ operation: 'x', method: 'GET', path: '/x' })
        .catch((reason: unknown) => reason);
      expect(error).toMatchObject({ code: 'COBALT_CONTRACT_VIOLATION', arrival: 'unknown' });
      await loud.close();
      await new Promise((resolve) => noise.close(resolve));
    });

    it('a record that cannot be read', async () => {
      const read = (): never => {
        throw new TypeError('Jane Doe is not iterable');
      };
      const error = await failureOf({ read });
      expect(error).toMatchObject({ code: 'COBALT_CONTRACT_VIOLATION' });
      expect(error.message).not.toContain('Jane');
    });
  });

  describe('connections that fail', () => {
    it('refused: certainly not sent', async () => {
      await http.close();
      http = connect('http://127.0.0.1:1');
      expect(await failureOf()).toMatchObject({
        code: 'COBALT_VENDOR_UNAVAILABLE',
        arrival: 'not_sent',
        cause: { code: 'ECONNREFUSED' },
      });
    });

    it('a host that has no address: certainly not sent', async () => {
      await http.close();
      http = connect('http://cobalt.invalid');
      expect(await failureOf()).toMatchObject({ code: 'COBALT_VENDOR_UNAVAILABLE', arrival: 'not_sent' });
    });

    it('reset before and after acceptance: it may have arrived', async () => {
      const raw = createServer((socket) => {
        socket.on('error', () => undefined);
        socket.once('data', () => socket.resetAndDestroy());
      });
      await new Promise<void>((resolve) => raw.listen(0, '127.0.0.1', resolve));
      const early = connect(`http://127.0.0.1:${(raw.address() as AddressInfo).port}`);
      const before: unknown = await early.transport
        .call({ operation: 'x', method: 'GET', path: '/x' })
        .catch((reason: unknown) => reason);
      expect(before).toMatchObject({ code: 'COBALT_VENDOR_UNAVAILABLE', arrival: 'unknown' });
      await early.close();
      await new Promise((resolve) => raw.close(resolve));

      server.answer = (request) => void request.socket.destroy();
      expect(await failureOf()).toMatchObject({ code: 'COBALT_VENDOR_UNAVAILABLE', arrival: 'unknown' });
      expect(server.requests).toHaveLength(1);
    });

    it('a header that cannot be written is no fault of Cobalt', async () => {
      const accessToken = new SecretString('two\r\nlines');
      const error = await failureOf({ grant: { ...grant, accessToken } });
      expect(error).toMatchObject({ code: 'COBALT_INVALID_REQUEST', arrival: 'not_sent' });
    });
  });

  describe('deadlines and signals', () => {
    it('a silent Cobalt: COBALT_VENDOR_TIMEOUT, may have arrived', async () => {
      server.answer = () => undefined;
      expect(await failureOf({ timeoutMs: 50 })).toMatchObject({
        code: 'COBALT_VENDOR_TIMEOUT',
        status: 504,
        arrival: 'unknown',
      });
    });

    it('a slow body counts against the same deadline', async () => {
      server.answer = (_request, response) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        const drip = setInterval(() => response.write(' '), 20);
        response.once('close', () => clearInterval(drip));
      };
      expect(await failureOf({ timeoutMs: 150 })).toMatchObject({
        code: 'COBALT_VENDOR_TIMEOUT',
        arrival: 'answered',
      });
    });

    it('an answer that came while this process stood still is not too late', async () => {
      await call();
      server.answer = (_request, response) => {
        json(response, { success: true, things: [1] });
        setTimeout(() => {
          const until = performance.now() + 600;
          while (performance.now() < until);
        }, 0);
      };
      await expect(call({ timeoutMs: 300 })).resolves.toEqual({ success: true, things: [1] });
    });

    it("the module's time-out holds when a call names none", async () => {
      await http.close();
      http = connect(server.url, 4, 50);
      server.answer = () => undefined;
      expect(await failureOf()).toMatchObject({ code: 'COBALT_VENDOR_TIMEOUT' });
    });

    it('a call that finds no free connection in time was certainly not sent', async () => {
      await http.close();
      http = connect(server.url, 1);
      let release: () => void = () => undefined;
      const held = new Promise<void>((resolve) => (release = resolve));
      server.answer = async (_request, response) => {
        await held;
        json(response, { success: true });
      };
      const running = call();
      expect(await failureOf({ timeoutMs: 50 })).toMatchObject({
        code: 'COBALT_VENDOR_TIMEOUT',
        arrival: 'not_sent',
      });
      release();
      await running;
      await call();
      expect(server.requests).toHaveLength(2);
    });

    it("a request interceptor of the host's spends the same deadline", async () => {
      http.httpService.axiosRef.interceptors.request.use(async (config) => {
        await new Promise((resolve) => setTimeout(resolve, 80));
        return config;
      });
      expect(await failureOf({ timeoutMs: 20 })).toMatchObject({
        code: 'COBALT_VENDOR_TIMEOUT',
        arrival: 'not_sent',
      });
      expect(server.requests).toHaveLength(0);
    });

    it("rejects with the signal's own reason: before, while queued, and in flight", async () => {
      const reason = new Error('the user left');
      await expect(call({ signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
      expect(server.requests).toHaveLength(0);

      await http.close();
      http = connect(server.url, 1);
      const arrived = new Promise<void>((resolve) => {
        server.answer = () => resolve();
      });
      const [running, queued] = [new AbortController(), new AbortController()];
      const first = call({ signal: running.signal });
      await arrived;
      const second = call({ signal: queued.signal });
      queued.abort();
      await expect(second).rejects.toMatchObject({ name: 'AbortError' });
      running.abort(reason);
      await expect(first).rejects.toBe(reason);
      expect(server.requests).toHaveLength(1);
    });

    it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 31])(
      'refuses a time-out of %p',
      async (timeoutMs) => {
        await expect(call({ timeoutMs })).rejects.toMatchObject({
          code: 'COBALT_INVALID_REQUEST',
          status: 400,
        });
      },
    );
  });
});
