import { getEventListeners } from 'node:events';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';

import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { AxiosError } from 'axios';

import { VendorServer, json } from '../../../../test/support/vendor-server.js';
import type { Answer } from '../../../../test/support/vendor-server.js';
import { SecretString } from '../encryption/index.js';
import { createCobaltHttp } from './index.js';
import type { AccessGrant, CobaltHttp, FileAnswer, TransportCall } from './index.js';

const grant: AccessGrant = {
  orgId: 'org-1',
  connectionId: 'connection-1',
  linkEpoch: 1,
  accessToken: new SecretString('access-token'),
};
const loginRequired: Answer = (_request, response) =>
  json(response, { success: false, error: 'login_required' }, 403);

describe('CobaltTransport, when things go wrong at a bad moment', () => {
  let server: VendorServer;
  let http: CobaltHttp;
  const log = { warn: jest.fn(), log: jest.fn() };

  beforeEach(async () => {
    jest.clearAllMocks();
    server = await VendorServer.start((_request, response) => json(response, { success: true }));
    const clientSecret = new SecretString('client-secret');
    http = createCobaltHttp(
      {
        clientId: 'client-id',
        clientSecret,
        baseUrl: server.url,
        http: { timeoutMs: 5000, documentTimeoutMs: 5000, connections: 1, retries: 0 },
      },
      { log },
    );
  });

  afterEach(async () => {
    await server.close();
    await http.close();
  });

  function call<Result = object>(input: Partial<TransportCall<Result>> = {}): Promise<Result> {
    return http.transport.call<Result>({
      operation: 'listThings',
      method: 'GET',
      path: '/things',
      grant,
      ...input,
    });
  }

  const download = (input: Partial<TransportCall<FileAnswer>> = {}) =>
    call<FileAnswer>({ bytes: true, read: (file) => file as FileAnswer, ...input });

  describe('a file that fails while an interceptor of the host takes its time', () => {
    const begun: Answer = (_request, response) => {
      response.writeHead(200, { 'content-length': 100 });
      response.write('half');
    };
    const isLost: Answer = (request, response) => {
      void begun(request, response);
      setTimeout(() => request.socket.resetAndDestroy(), 20);
    };

    beforeEach(() => {
      http.httpService.axiosRef.interceptors.response.use(async (response) => {
        await sleep(150);
        return response;
      });
    });

    it.each<[string, Answer, (signal: AbortSignal) => Partial<TransportCall<FileAnswer>>]>([
      ['the connection is lost', isLost, () => ({})],
      ['the signal aborts', begun, (signal) => ({ signal })],
      ['the deadline passes', begun, () => ({ timeoutMs: 120 })],
    ])('tells its reader and frees its place: %s', async (_name, answer, options) => {
      await call();
      server.answer = answer;
      const contents = async () => buffer((await download(options(AbortSignal.timeout(100)))).stream);
      await expect(contents()).rejects.toThrow();
      server.answer = (_request, response) => json(response, { success: true });
      await expect(call()).resolves.toEqual({ success: true });
    });
  });

  describe('an interceptor of the host that never comes to its end', () => {
    const never = () => new Promise<never>(() => undefined);

    it('on the way out: the call ends by its deadline, was not sent, and frees its place', async () => {
      const { request } = http.httpService.axiosRef.interceptors;
      const id = request.use(never);
      await expect(call({ timeoutMs: 100 })).rejects.toMatchObject({
        code: 'COBALT_VENDOR_TIMEOUT',
        arrival: 'not_sent',
      });
      request.eject(id);
      await expect(call()).resolves.toEqual({ success: true });
      expect(server.requests).toHaveLength(1);
    });

    it('on the way back: the call ends by its deadline, or by its signal, and was answered', async () => {
      const { response } = http.httpService.axiosRef.interceptors;
      const id = response.use(never, never);
      await expect(call({ timeoutMs: 100 })).rejects.toMatchObject({
        code: 'COBALT_VENDOR_TIMEOUT',
        arrival: 'answered',
      });
      const reason = new Error('the user left');
      const controller = new AbortController();
      setTimeout(() => controller.abort(reason), 100);
      await expect(call({ signal: controller.signal })).rejects.toBe(reason);
      server.answer = loginRequired;
      await expect(call({ timeoutMs: 100 })).rejects.toMatchObject({ code: 'COBALT_LOGIN_REQUIRED' });
      response.eject(id);
      server.answer = (_request, answer) => json(answer, { success: true });
      await expect(call()).resolves.toEqual({ success: true });
    });

    it('is not there for an answer that came while this process stood still', async () => {
      http.httpService.axiosRef.interceptors.response.use((response) => response);
      await call();
      server.answer = (_request, response) => {
        json(response, { success: true });
        setTimeout(() => {
          const until = performance.now() + 600;
          while (performance.now() < until);
        }, 0);
      };
      await expect(call({ timeoutMs: 300 })).resolves.toEqual({ success: true });
    });
  });

  it.each([204, 206])('does not take %d for a whole file', async (status) => {
    server.answer = (_request, response) => {
      response.writeHead(status, { 'content-range': 'bytes 0-3/100' });
      response.end(status === 204 ? undefined : 'half');
    };
    await expect(download()).rejects.toMatchObject({
      code: 'COBALT_CONTRACT_VIOLATION',
      vendorStatus: status,
      arrival: 'answered',
    });
    server.answer = (_request, response) => json(response, { success: true });
    await expect(call()).resolves.toEqual({ success: true });
  });

  describe('login_required', () => {
    beforeEach(() => {
      server.answer = loginRequired;
    });

    it('is the verdict even when it cannot be stored, which is told', async () => {
      const onLoginRequired = () => Promise.reject(new Error('The database is away.'));
      await expect(call({ onLoginRequired })).rejects.toMatchObject({ code: 'COBALT_LOGIN_REQUIRED' });
      expect(log.warn.mock.calls).toEqual([[expect.stringContaining('connection-1')]]);
    });

    it('does not wait beyond the deadline for being stored', async () => {
      const onLoginRequired = () => new Promise<void>(() => undefined);
      await expect(call({ onLoginRequired, timeoutMs: 300 })).rejects.toMatchObject({
        code: 'COBALT_LOGIN_REQUIRED',
      });
    });

    it('is stored although the caller went away just before it was read', async () => {
      const onLoginRequired = jest.fn(async (_grant: AccessGrant) => undefined);
      const controller = new AbortController();
      http.httpService.axiosRef.interceptors.response.use(undefined, (error) => {
        controller.abort();
        throw error;
      });
      await expect(call({ onLoginRequired, signal: controller.signal })).rejects.toBeDefined();
      expect(onLoginRequired.mock.calls).toEqual([[grant]]);
    });

    it('is seen, and every other refusal, whatever statuses the host wants axios to let through', async () => {
      http.httpService.axiosRef.defaults.validateStatus = () => true;
      const onLoginRequired = jest.fn(async (_grant: AccessGrant) => undefined);
      await expect(call({ onLoginRequired })).rejects.toMatchObject({ code: 'COBALT_LOGIN_REQUIRED' });
      expect(onLoginRequired).toHaveBeenCalledTimes(1);
      server.answer = (_request, response) => json(response, { success: false }, 404);
      await expect(call()).rejects.toMatchObject({ code: 'COBALT_VENDOR_NOT_FOUND' });
    });
  });

  describe('a refusal that an interceptor of the host gives back as an answer', () => {
    it('is a refusal all the same', async () => {
      http.httpService.axiosRef.interceptors.response.use(undefined, (error: AxiosError) => error.response);
      const onLoginRequired = jest.fn(async (_grant: AccessGrant) => undefined);
      server.answer = (_request, response) => json(response, { success: false }, 404);
      await expect(call()).rejects.toMatchObject({ code: 'COBALT_VENDOR_NOT_FOUND' });
      server.answer = loginRequired;
      for (const fails of [() => call({ onLoginRequired }), () => download({ onLoginRequired })]) {
        await expect(fails()).rejects.toMatchObject({ code: 'COBALT_LOGIN_REQUIRED' });
      }
      expect(onLoginRequired).toHaveBeenCalledTimes(2);
    });

    it('is none when it has something better, unless the connection needs its user', async () => {
      http.httpService.axiosRef.interceptors.response.use(undefined, (error: AxiosError) => ({
        ...error.response,
        status: 200,
        data: { success: true, things: ['kept from before'] },
      }));
      server.answer = (_request, response) => json(response, { success: false }, 503);
      await expect(call()).resolves.toEqual({ success: true, things: ['kept from before'] });
      server.answer = loginRequired;
      await expect(call()).rejects.toMatchObject({ code: 'COBALT_LOGIN_REQUIRED' });
    });

    it('is none when it has a file instead', async () => {
      http.httpService.axiosRef.interceptors.response.use(undefined, (error: AxiosError) => {
        (error.response!.data as Readable).destroy();
        return { ...error.response, status: 200, data: Readable.from([Buffer.from('kept')]) };
      });
      server.answer = (_request, response) => json(response, { success: false }, 503);
      const { stream } = await download();
      expect(String(await buffer(stream))).toBe('kept');
    });
  });

  describe('signals', () => {
    it('are AbortSignals, or nothing', async () => {
      for (const signal of [{}, 'abort', 5, new EventTarget()]) {
        await expect(call({ signal: signal as AbortSignal })).rejects.toMatchObject({
          code: 'COBALT_INVALID_REQUEST',
        });
      }
      await expect(call({ signal: null as unknown as AbortSignal })).resolves.toEqual({ success: true });
      expect(server.requests).toHaveLength(1);
    });

    it('that are shared by many calls have one listener, and none afterwards', async () => {
      const { signal } = new AbortController();
      const listeners = () => getEventListeners(signal, 'abort').length;
      const calls = Array.from({ length: 50 }, () => call({ signal }));
      expect(listeners()).toBe(1);
      await Promise.all(calls);
      server.answer = (request) => void request.socket.destroy();
      await Promise.allSettled([call({ signal, retries: 1 }), call({ signal, timeoutMs: 20 })]);
      expect(listeners()).toBe(0);
    });

    it('end every call that shares them', async () => {
      server.answer = () => undefined;
      const controller = new AbortController();
      const calls = Array.from({ length: 50 }, () => call({ signal: controller.signal }));
      await sleep(20);
      const reason = new Error('the user left');
      controller.abort(reason);
      for (const outcome of await Promise.allSettled(calls)) expect(outcome).toMatchObject({ reason });
      expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
    });
  });

  describe('an answer', () => {
    const body = JSON.stringify({ success: true, name: 'Zoë' });
    const sent =
      (bytes: Buffer, headers: Record<string, string>): Answer =>
      (_request, response) => {
        response.writeHead(200, headers);
        response.end(bytes);
      };

    it.each([
      ['gzip', gzipSync(body), { 'content-encoding': ' GZip ' }],
      ['br', brotliCompressSync(body), { 'content-encoding': 'br' }],
      ['deflate', deflateSync(body), { 'content-encoding': 'deflate' }],
      ['a byte order mark', Buffer.from(`\uFEFF${body}`), {}],
      [
        'a charset of its own',
        Buffer.from(body, 'latin1'),
        { 'content-type': 'application/json; charset="ISO-8859-1"' },
      ],
      [
        'a charset that it does not have',
        Buffer.from(body),
        { 'content-type': 'application/json; charset=iso-8859-1' },
      ],
      [
        'a charset that nobody knows',
        Buffer.from(body),
        { 'content-type': 'application/json; charset=klingon' },
      ],
    ])('in %s is read without loss', async (_name, bytes, headers) => {
      server.answer = sent(bytes, headers);
      await expect(call()).resolves.toEqual({ success: true, name: 'Zoë' });
    });

    it.each([
      ['NaN', '{"success":true,"things":[NaN]}'],
      ['a name without quotes', '{success:true}'],
      ['something after it', '{"success":true}{}'],
    ])('with %s in it is no JSON', async (_name, text) => {
      server.answer = sent(Buffer.from(text), {});
      await expect(call()).rejects.toMatchObject({ code: 'COBALT_CONTRACT_VIOLATION' });
    });

    it('cannot change what objects inherit', async () => {
      const text =
        '{"success":true,"__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}}}';
      server.answer = sent(Buffer.from(text), {});
      const answer = await call();
      expect((answer as { isAdmin?: boolean }).isAdmin).toBeUndefined();
      expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
    });
  });
});
