import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { inspect } from 'node:util';

import { HttpException } from '@nestjs/common';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { VendorServer, json } from '../../../../../test/support/vendor-server.js';
import type { Answer } from '../../../../../test/support/vendor-server.js';
import { SecretString } from '../../encryption/index.js';
import { CobaltError, isCobaltError } from '../../errors/index.js';
import type { CobaltErrorCode } from '../../errors/index.js';
import * as client from '../index.js';
import { isCobaltVendorError } from '../index.js';
import type { AccessGrant, CobaltHttp, CobaltVendorError, TransportCall } from '../index.js';

const { createCobaltHttp, ...classes } = client;
type ClassName = Extract<keyof typeof classes, `Cobalt${string}Error`>;
type Row = [what: string, answer: Answer, name: ClassName, code: CobaltErrorCode, http: number];

const CANARY = 'Canarina Phisdottir';
const grant: AccessGrant = {
  orgId: 'org-1',
  connectionId: 'connection-1',
  linkEpoch: 1,
  accessToken: new SecretString('canary-access-token'),
};

/** An error status, with words about a patient and the request echoed. */
const refuses =
  (status: number, body: object = {}, headers: Record<string, string> = {}): Answer =>
  (request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    json(
      response,
      { success: false, message: CANARY, url: request.url, sent: request.headers, ...body },
      status,
    );
  };
const answers =
  (text: string): Answer =>
  (_request, response) =>
    void response.end(text);

const BY_STATUS: Row[] = [
  ['400', refuses(400), 'CobaltValidationError', 'COBALT_VENDOR_REFUSED', 422],
  ['401', refuses(401), 'CobaltAuthenticationError', 'COBALT_VENDOR_CREDENTIALS', 502],
  ['403', refuses(403), 'CobaltVendorError', 'COBALT_VENDOR_ERROR', 502],
  [
    '403 login_required',
    refuses(403, { error: 'login_required' }),
    'CobaltLoginRequiredError',
    'COBALT_LOGIN_REQUIRED',
    409,
  ],
  ['404', refuses(404), 'CobaltNotFoundError', 'COBALT_VENDOR_NOT_FOUND', 404],
  ['405', refuses(405), 'CobaltVendorError', 'COBALT_VENDOR_ERROR', 502],
  ['409', refuses(409), 'CobaltConflictError', 'COBALT_VENDOR_CONFLICT', 409],
  ['422', refuses(422), 'CobaltValidationError', 'COBALT_VENDOR_REFUSED', 422],
  ['429', refuses(429), 'CobaltRateLimitError', 'COBALT_VENDOR_UNAVAILABLE', 503],
  ['500', refuses(500), 'CobaltVendorFaultError', 'COBALT_VENDOR_ERROR', 502],
  ['502', refuses(502), 'CobaltVendorFaultError', 'COBALT_VENDOR_ERROR', 502],
  ['503', refuses(503), 'CobaltVendorFaultError', 'COBALT_VENDOR_UNAVAILABLE', 503],
  ['504', refuses(504), 'CobaltVendorFaultError', 'COBALT_VENDOR_ERROR', 502],
  ['302', refuses(302), 'CobaltContractViolationError', 'COBALT_CONTRACT_VIOLATION', 502],
];

const UNREADABLE: Row[] = [
  ['HTML', answers(`<p>${CANARY}`), 'CobaltContractViolationError', 'COBALT_CONTRACT_VIOLATION', 502],
  [
    'broken JSON',
    answers(`{"n":"${CANARY}",,`),
    'CobaltContractViolationError',
    'COBALT_CONTRACT_VIOLATION',
    502,
  ],
  ['nothing', answers(''), 'CobaltContractViolationError', 'COBALT_CONTRACT_VIOLATION', 502],
  ['success: false', refuses(200), 'CobaltContractViolationError', 'COBALT_CONTRACT_VIOLATION', 502],
  [
    'no payload',
    (_request, response) => json(response, { success: true, note: CANARY }),
    'CobaltContractViolationError',
    'COBALT_CONTRACT_VIOLATION',
    502,
  ],
  [
    'half an answer',
    (_request, response) => {
      response.writeHead(200, { 'content-length': 1000 });
      response.write(`{"name":"${CANARY}"`);
      setImmediate(() => response.socket?.destroy());
    },
    'CobaltContractViolationError',
    'COBALT_CONTRACT_VIOLATION',
    502,
  ],
];

const UNANSWERED: Row[] = [
  [
    'a reset',
    (request) => void request.socket.destroy(),
    'CobaltConnectionError',
    'COBALT_VENDOR_UNAVAILABLE',
    503,
  ],
  ['silence', () => undefined, 'CobaltTimeoutError', 'COBALT_VENDOR_TIMEOUT', 504],
];

describe('a call that fails', () => {
  let server: VendorServer;
  let http: CobaltHttp;
  beforeEach(async () => {
    server = await VendorServer.start((_request, response) => json(response, {}));
    connect(server.url);
  });
  afterEach(async () => {
    await server.close();
    await http.close();
  });

  function connect(baseUrl: string): void {
    const clientSecret = new SecretString('canary-client-secret');
    http = createCobaltHttp({
      clientId: 'client',
      clientSecret,
      baseUrl,
      http: { timeoutMs: 5000, connections: 2, retries: 0 },
    });
  }

  async function failureOf(input: Partial<TransportCall> = {}): Promise<CobaltVendorError> {
    const call = { operation: 'listThings', method: 'GET', path: '/things', grant };
    const payload = { keys: ['things'], kind: 'array' } as const;
    const error: unknown = await http.transport
      .call({ ...call, payload, ...input })
      .catch((reason: unknown) => reason);
    if (!(error instanceof classes.CobaltVendorError)) throw new Error('no vendor error', { cause: error });
    return error;
  }

  function expectClass(
    error: CobaltVendorError,
    name: ClassName,
    code: CobaltErrorCode,
    status: number,
  ): void {
    expect(error).toBeInstanceOf(classes[name]);
    expect(error).toBeInstanceOf(HttpException);
    expect(error).toMatchObject({
      name,
      code,
      status,
      operation: 'listThings',
      orgId: 'org-1',
      connectionId: 'connection-1',
      requestId: expect.stringMatching(/^[0-9a-f-]{36}$/u),
      remedy: expect.stringMatching(/\.$/u),
      message: expect.stringMatching(/\.$/u),
    });
    expect(isCobaltError(error)).toBe(true);
    expect(isCobaltVendorError(error)).toBe(true);
    expect(error.getStatus()).toBe(status);
    expect(Object.keys(error.getResponse() as object)).toEqual(['statusCode', 'error', 'message', 'code']);
    expect(error.getResponse()).toMatchObject({ statusCode: status, message: error.message, code });
  }

  function expectNoSecret(error: CobaltVendorError): void {
    const shown = [
      inspect(error, { depth: Infinity, showHidden: true, getters: false }),
      JSON.stringify(error),
      Error.prototype.toString.call(error),
      JSON.stringify(error.getResponse()),
      error.stack,
    ].join('\n');
    expect(shown).not.toMatch(/Canarina|canary-/u);
  }

  it.each([...BY_STATUS, ...UNREADABLE, ...UNANSWERED])('with %s is told by its class', async (...row) => {
    const [what, answer, name, code, status] = row;
    server.answer = answer;
    const error = await failureOf(what === 'silence' ? { timeoutMs: 500 } : {});
    expectClass(error, name, code, status);
    expect(error.attempts).toBe(1);
    expectNoSecret(error);
  });

  it.each(BY_STATUS)(
    'with %s carries the status and the words of Cobalt, out of sight',
    async (what, answer) => {
      server.answer = answer;
      const error = await failureOf();
      expect(error).toMatchObject({ arrival: 'answered', vendorStatus: Number.parseInt(what, 10) });
      expect(error.vendorMessage).toBe(CANARY);
    },
  );

  it('because Cobalt is not there was not sent', async () => {
    await http.close();
    connect('http://127.0.0.1:1');
    const error = await failureOf();
    expectClass(error, 'CobaltConnectionError', 'COBALT_VENDOR_UNAVAILABLE', 503);
    expect(error.arrival).toBe('not_sent');
  });

  it('with something that is not HTTP is a breach of contract', async () => {
    const noise: Server = createServer((socket) =>
      socket.once('data', () => socket.end(`${CANARY}\r\n\r\n`)),
    );
    await new Promise<void>((resolve) => noise.listen(0, '127.0.0.1', resolve));
    await http.close();
    connect(`http://127.0.0.1:${(noise.address() as AddressInfo).port}`);
    const error = await failureOf();
    await new Promise((resolve) => noise.close(resolve));
    expectClass(error, 'CobaltContractViolationError', 'COBALT_CONTRACT_VIOLATION', 502);
    expectNoSecret(error);
  });

  it('because it cannot be written as HTTP is invalid, and was not sent', async () => {
    const error = await failureOf({ grant: { ...grant, accessToken: new SecretString('canary-\r\n') } });
    expectClass(error, 'CobaltValidationError', 'COBALT_INVALID_REQUEST', 400);
    expect(error).toMatchObject({ arrival: 'not_sent' });
    expect(error).not.toHaveProperty('field');
    expectNoSecret(error);
    expect(server.requests).toEqual([]);
  });

  it.each([
    ['seconds', '7', 7000],
    ['nothing', undefined, undefined],
  ])('because of a rate limit says how long to wait: %s', async (_name, retryAfter, milliseconds) => {
    server.answer = refuses(429, {}, retryAfter === undefined ? {} : { 'retry-after': retryAfter });
    const error = await failureOf();
    expect((error as client.CobaltRateLimitError).retryAfterMs).toBe(milliseconds);
  });

  it.each<[number, CobaltErrorCode]>([
    [400, 'COBALT_VENDOR_ERROR'],
    [403, 'COBALT_VENDOR_CREDENTIALS'],
    [404, 'COBALT_VENDOR_ERROR'],
    [409, 'COBALT_VENDOR_ERROR'],
    [422, 'COBALT_VENDOR_ERROR'],
  ])('with %d in the link flow, which decides for itself, is %s', async (status, code) => {
    server.answer = refuses(status);
    for (const operation of ['createLinkToken', 'exchangePublicToken']) {
      expect(await failureOf({ operation, grant: undefined })).toMatchObject({ code, status: 502 });
    }
  });

  it('with 404 to a call of the client alone, outside the link flow, is not found', async () => {
    server.answer = refuses(404);
    const error = await failureOf({ operation: 'deleteWebhook', grant: undefined });
    expect(error).toBeInstanceOf(classes.CobaltNotFoundError);
  });
});

describe('an argument that breaks a documented rule', () => {
  it('is named with the rule, and nothing was sent', () => {
    const problem = { operation: 'listThings', field: 'providerIds[3]', rule: 'must be a text' };
    const error = new classes.CobaltValidationError(problem);
    expect(error).toMatchObject({
      ...problem,
      code: 'COBALT_INVALID_REQUEST',
      status: 400,
      message: '`providerIds[3]` must be a text.',
      arrival: 'not_sent',
      attempts: 0,
    });
  });
});

describe('errors of calls', () => {
  it('are told from all others', () => {
    expect(isCobaltVendorError(new CobaltError('COBALT_NOT_LINKED', 'Nothing is linked.'))).toBe(false);
    expect(isCobaltVendorError(Object.assign(new Error('x'), { arrival: 'answered', attempts: 1 }))).toBe(
      false,
    );
    expect(isCobaltVendorError(undefined)).toBe(false);
  });
});
