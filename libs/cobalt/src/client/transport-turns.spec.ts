import { text } from 'node:stream/consumers';

import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';

import { eventually } from '../../../../test/support/eventually.js';
import { VendorServer, json } from '../../../../test/support/vendor-server.js';
import { SecretString } from '../encryption/index.js';
import { CobaltError } from '../errors/index.js';
import { createCobaltHttp } from './index.js';
import type { AccessGrant, CobaltClientOptions, CobaltHttp, FileAnswer, TransportCall } from './index.js';

const grantOf = (orgId: string): AccessGrant => ({
  orgId,
  connectionId: 'connection-1',
  linkEpoch: 1,
  accessToken: new SecretString('access-token'),
});

describe('CobaltTransport under load', () => {
  let server: VendorServer;
  let http: CobaltHttp;
  const log = { warn: jest.fn(), log: jest.fn() };

  async function connect(limits: Partial<CobaltClientOptions['http']>, baseUrl = server.url): Promise<void> {
    await http?.close();
    const clientSecret = new SecretString('client-secret');
    http = createCobaltHttp(
      {
        clientId: 'client-id',
        clientSecret,
        baseUrl,
        http: { timeoutMs: 10_000, connections: 4, retries: 0, ...limits },
      },
      { log },
    );
  }

  beforeEach(async () => {
    jest.clearAllMocks();
    server = await VendorServer.start((_request, response) => json(response, { success: true }));
  });

  afterEach(async () => {
    await server.close();
    await http.close();
  });

  function call<Result = object>(input: Partial<TransportCall<Result>> = {}): Promise<Result> {
    const { orgId = 'org-1' } = input;
    return http.transport.call<Result>({
      operation: 'listThings',
      method: 'GET',
      path: '/things',
      authorize: () => Promise.resolve(grantOf(orgId)),
      orgId,
      ...input,
    });
  }

  /** Answers when it is told to. */
  function hold(): () => void {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    server.answer = async (_request, response) => {
      await held;
      json(response, { success: true });
    };
    return release;
  }

  it('never has more calls under way than its limits, in all and of one organisation', async () => {
    await connect({ connections: 4, connectionsPerOrg: 2 });
    const release = hold();
    const calls = ['a', 'a', 'a', 'b', 'b', 'b', 'c'].map((orgId) => call({ orgId, path: `/${orgId}` }));
    await eventually(() => expect(server.requests).toHaveLength(4));
    expect(server.requests.map(({ url }) => url).sort()).toEqual(['/v1/a', '/v1/a', '/v1/b', '/v1/b']);
    release();
    await Promise.all(calls);
    expect(server.requests).toHaveLength(7);
  });

  it('lets a quiet organisation go before the long line of a noisy one', async () => {
    await connect({ connections: 1 });
    const release = hold();
    const calls = Array.from({ length: 200 }, () => call({ orgId: 'noisy', path: '/noisy' }));
    calls.push(call({ orgId: 'quiet', path: '/quiet' }));
    release();
    await Promise.all(calls);
    expect(server.requests.findIndex(({ url }) => url === '/v1/quiet')).toBeLessThanOrEqual(2);
  });

  it('refuses what waits in too long a line, and says that it was not sent', async () => {
    await connect({ connections: 1, queueLimit: 1 });
    const release = hold();
    const calls = [call(), call()];
    await expect(call()).rejects.toMatchObject({
      code: 'COBALT_QUEUE_FULL',
      arrival: 'not_sent',
      attempts: 0,
    });
    release();
    await Promise.all(calls);
  });

  it('counts waiting for its turn and for the grant against the deadline', async () => {
    await connect({ connections: 1 });
    const never = () => new Promise<AccessGrant>(() => undefined);
    const timeout = { code: 'COBALT_VENDOR_TIMEOUT', arrival: 'not_sent' };
    await expect(call({ authorize: never, timeoutMs: 30 })).rejects.toMatchObject(timeout);
    const release = hold();
    const running = call();
    await expect(call({ timeoutMs: 30 })).rejects.toMatchObject(timeout);
    release();
    await running;
    expect(server.requests).toHaveLength(1);
  });

  it('lets none of fifty waiting calls through once their connection needs its user again', async () => {
    await connect({ connections: 4, connectionsPerOrg: 1 });
    let isUsable = true;
    server.answer = (_request, response) => json(response, { success: false, error: 'login_required' }, 403);
    const authorize = async () => {
      if (isUsable) return grantOf('org-1');
      throw new CobaltError('COBALT_LOGIN_REQUIRED', 'Its user has to log in.');
    };
    const onLoginRequired = async () => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      isUsable = false;
    };
    const calls = Array.from({ length: 50 }, () => call({ authorize, onLoginRequired }));
    for (const outcome of await Promise.allSettled(calls)) {
      expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'COBALT_LOGIN_REQUIRED' } });
    }
    expect(server.requests).toHaveLength(1);
  });

  it('gives up its place while its grant needs calls of its own', async () => {
    await connect({ connections: 1 });
    const result = await Promise.all(
      Array.from({ length: 3 }, () =>
        call({
          authorize: async (aside) => {
            await aside(() => call({ path: '/practice' }));
            return grantOf('org-1');
          },
        }),
      ),
    );
    expect(result).toHaveLength(3);
    expect(server.requests).toHaveLength(6);
    await call();
  });

  describe('when the host serves nobody', () => {
    const fails = (count: number) => Promise.allSettled(Array.from({ length: count }, () => call()));

    it('stops calling, says until when, lets one call find out, and tells of each change once', async () => {
      await connect({});
      server.answer = (_request, response) => json(response, { success: false }, 503);
      await fails(100);
      expect(server.requests).toHaveLength(100);
      await expect(call()).rejects.toMatchObject({
        code: 'COBALT_VENDOR_UNAVAILABLE',
        arrival: 'not_sent',
        message: expect.stringMatching(/is asked again at 20\d\d-.+Z\.$/u),
      });
      await fails(30);
      expect(server.requests).toHaveLength(100);
      expect(log.warn.mock.calls).toHaveLength(1);

      let probes = 0;
      server.answer = (_request, response) => {
        probes += 1;
        json(response, { success: true });
      };
      await eventually(async () => expect(await call()).toEqual({ success: true }));
      expect(probes).toBe(1);
      await call();
      expect(log.log.mock.calls).toHaveLength(1);
      expect(log.warn.mock.calls).toHaveLength(1);
    });

    it('learns it from refused connections', async () => {
      await connect({}, 'http://127.0.0.1:1');
      await fails(100);
      await expect(call()).rejects.toThrow(/is asked again at/u);
    });

    it('does not take refusals, impatience and aborts for it', async () => {
      await connect({});
      server.answer = (_request, response) => json(response, { success: false }, 404);
      await fails(200);
      server.answer = () => undefined;
      await Promise.allSettled(Array.from({ length: 40 }, () => call({ timeoutMs: 20 })));
      const controller = new AbortController();
      const aborted = Array.from({ length: 200 }, () => call({ signal: controller.signal }));
      controller.abort();
      await Promise.allSettled(aborted);
      server.answer = (_request, response) => json(response, { success: true });
      await expect(call()).resolves.toEqual({ success: true });
      expect(log.warn).not.toHaveBeenCalled();
    });
  });

  describe('files', () => {
    const download = (input: Partial<TransportCall<FileAnswer>> = {}) =>
      call<FileAnswer>({ bytes: true, read: (file) => file as FileAnswer, ...input });

    it('are given as a stream with the headers, and hold their place until its end', async () => {
      await connect({ connections: 1 });
      server.answer = (request, response) => {
        if (request.url === '/v1/file') {
          response.setHeader('content-type', 'application/pdf');
          response.end('contents');
        } else json(response, { success: true });
      };
      const { stream, headers } = await download({ path: '/file' });
      expect(headers['content-type']).toBe('application/pdf');
      await expect(call({ timeoutMs: 50 })).rejects.toMatchObject({ arrival: 'not_sent' });
      expect(await text(stream)).toBe('contents');
      await call();
    });

    it('that Cobalt refuses are errors like others', async () => {
      await connect({ connections: 1 });
      server.answer = (_request, response) =>
        json(response, { success: false, message: 'Document not found.' }, 404);
      await expect(download()).rejects.toMatchObject({
        code: 'COBALT_VENDOR_NOT_FOUND',
        vendorMessage: 'Document not found.',
      });
      server.answer = (_request, response) => {
        response.writeHead(502);
        response.end('x'.repeat(1_000_000));
      };
      await expect(download()).rejects.toMatchObject({ vendorStatus: 502 });
      server.answer = (_request, response) => json(response, { success: true });
      await call();
    });

    it('that nobody reads end at the deadline, and free their place', async () => {
      await connect({ connections: 1 });
      server.answer = (request, response) => {
        if (request.url === '/v1/file') response.write('never ends');
        else json(response, { success: true });
      };
      await call();
      const { stream } = await download({ path: '/file', timeoutMs: 1500 });
      await expect(text(stream)).rejects.toThrow();
      await expect(call()).resolves.toEqual({ success: true });
    });
  });
});
