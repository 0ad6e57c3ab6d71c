import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { TestHost } from './support/host.js';
import { describeEachHost } from './support/hosts.js';

const TOKEN = '/cobalt/link/token';
const EXCHANGE = '/cobalt/link/exchange';

describeEachHost('bad input', (kind) => {
  let host: TestHost;
  beforeAll(async () => {
    host = await TestHost.start({ ...kind, cobalt: { http: { timeoutMs: 800 }, dispatch: false } });
  });
  afterAll(() => host.stop());
  beforeEach(() => {
    host.emulator.faults.clear();
    host.emulator.clearJournal();
  });

  const state = async () =>
    JSON.stringify([await host.rows('cobalt_connection'), await host.rows('cobalt_link_session')]);
  const ana = () => host.as('org', 'ana');

  describe('in a body', () => {
    const json = { 'content-type': 'application/json' };
    it.each<[string, string, string, Record<string, string>, number, string]>([
      ['nothing at all', TOKEN, '', json, 400, 'COBALT_INVALID_REQUEST'],
      ['no JSON', TOKEN, '{"emrName":', json, 400, 'COBALT_INVALID_REQUEST'],
      [
        'another content type',
        TOKEN,
        'emrName=x',
        { 'content-type': 'text/plain' },
        400,
        'COBALT_INVALID_REQUEST',
      ],
      [
        'a form',
        EXCHANGE,
        'a=b',
        { 'content-type': 'application/x-www-form-urlencoded' },
        400,
        'COBALT_INVALID_REQUEST',
      ],
      ['an array', TOKEN, '[]', json, 400, 'COBALT_INVALID_REQUEST'],
      ['null', TOKEN, 'null', json, 400, 'COBALT_INVALID_REQUEST'],
      ['a number', EXCHANGE, '7', json, 400, 'COBALT_INVALID_REQUEST'],
      ['an unknown field', TOKEN, '{"orgId":"other"}', json, 400, 'COBALT_INVALID_REQUEST'],
      ['__proto__', TOKEN, '{"__proto__":{"canManage":true}}', json, 400, 'COBALT_INVALID_REQUEST'],
      ['constructor', EXCHANGE, '{"sessionId":"x","constructor":{}}', json, 400, 'COBALT_INVALID_REQUEST'],
      ['a wrong type', TOKEN, '{"emrName":{"$ne":1}}', json, 400, 'COBALT_INVALID_REQUEST'],
      ['null for a name', TOKEN, '{"emrName":null}', json, 400, 'COBALT_INVALID_REQUEST'],
      ['null for an address', TOKEN, '{"emrInstanceDomain":null}', json, 400, 'COBALT_INVALID_REQUEST'],
      ['null for a return URL', TOKEN, '{"returnUrl":null}', json, 400, 'COBALT_INVALID_REQUEST'],
      ['null for a connection', TOKEN, '{"connectionId":null}', json, 400, 'COBALT_INVALID_REQUEST'],
      [
        'null for a public token',
        EXCHANGE,
        '{"sessionId":"x","publicToken":null}',
        json,
        400,
        'COBALT_INVALID_REQUEST',
      ],
      ['an empty name', TOKEN, '{"emrName":""}', json, 400, 'COBALT_INVALID_REQUEST'],
      ['control characters', TOKEN, '{"emrName":"a\\u0000b"}', json, 400, 'COBALT_INVALID_REQUEST'],
      [
        'an address that is none',
        TOKEN,
        '{"emrInstanceDomain":"ftp://x"}',
        json,
        400,
        'COBALT_INVALID_REQUEST',
      ],
      ['no session id', EXCHANGE, '{"publicToken":"pt_1"}', json, 400, 'COBALT_INVALID_REQUEST'],
      [
        'a public token with spaces',
        EXCHANGE,
        '{"sessionId":"x","publicToken":"a b"}',
        json,
        400,
        'COBALT_INVALID_REQUEST',
      ],
      [
        'an empty public token',
        EXCHANGE,
        '{"sessionId":"x","publicToken":""}',
        json,
        400,
        'COBALT_INVALID_REQUEST',
      ],
      [
        'too long a public token',
        EXCHANGE,
        `{"sessionId":"x","publicToken":"${'x'.repeat(1025)}"}`,
        json,
        400,
        'COBALT_INVALID_REQUEST',
      ],
      [
        'too much',
        TOKEN,
        JSON.stringify({ emrName: 'x'.repeat(17_000) }),
        json,
        413,
        'COBALT_PAYLOAD_TOO_LARGE',
      ],
      ['far too much', TOKEN, 'x'.repeat(3_000_000), json, 413, 'COBALT_PAYLOAD_TOO_LARGE'],
      [
        'an unknown session',
        EXCHANGE,
        '{"sessionId":"nope","publicToken":"pt_1"}',
        json,
        404,
        'COBALT_LINK_SESSION_NOT_FOUND',
      ],
      [
        'a session id that was never issued',
        EXCHANGE,
        '{"sessionId":"c6c0b5f0-6c5e-4a7e-9a52-0a1f7a4c1a11","publicToken":"pt_1"}',
        json,
        404,
        'COBALT_LINK_SESSION_NOT_FOUND',
      ],
      ['an unknown connection', TOKEN, '{"connectionId":"nope"}', json, 404, 'COBALT_CONNECTION_NOT_FOUND'],
    ])('%s is refused and changes nothing', async (_title, path, body, headers, status, code) => {
      const before = await state();
      const answer = await ana().send('POST', path, body, headers);
      expect(answer.body).toEqual({
        statusCode: status,
        error: expect.any(String),
        message: expect.any(String),
        code,
      });
      expect(answer.status).toBe(status);
      expect(await state()).toBe(before);
      expect(host.emulator.journal()).toEqual([]);
    });
  });

  describe('in an id from the identity resolver', () => {
    it.each([
      ['an e-mail address', 'ana@clinic.example', 422, 'COBALT_ID_LOOKS_LIKE_PII'],
      ['a phone number', '+1 555 123 4567', 422, 'COBALT_ID_LOOKS_LIKE_PII'],
      ['129 characters', 'x'.repeat(129), 400, 'COBALT_INVALID_REQUEST'],
      ['NUL', 'a\u0000b', 400, 'COBALT_INVALID_REQUEST'],
    ])('%s is refused', async (_title, id, status, code) => {
      const before = await state();
      for (const user of [host.as(id, 'ana'), host.as('org', id)]) {
        const answer = await user.post(TOKEN, {});
        expect([answer.status, answer.body['code']]).toEqual([status, code]);
        expect(answer.text).not.toContain(id);
      }
      expect(await state()).toBe(before);
    });

    it.each([
      ' padded ',
      'UPPER',
      'upper',
      'Übersee 🏥',
      'x'.repeat(128),
      "o'brien; DROP TABLE",
      '%00',
      '../etc',
    ])('%p is taken exactly as it is', async (orgId) => {
      const { connectionId } = await host.link(orgId, 'ana');
      expect(await host.cobalt.connections.list({ orgId })).toEqual([
        expect.objectContaining({ id: connectionId, orgId }),
      ]);
      expect(host.emulator.state().connections.some((account) => account.orgId === orgId)).toBe(true);
    });
  });

  describe('in a path', () => {
    it.each([
      'nope',
      '%00',
      '..%2f..',
      "'; DROP TABLE cobalt_connection; --",
      // Fastify answers longer ones itself, with 414 (its maxParamLength)
      'x'.repeat(100),
      '%F0%9F%8F%A5',
    ])('%p is an unknown connection and an unknown session', async (id) => {
      const before = await state();
      const answers = [
        await ana().get(`/cobalt/connections/${id}`),
        await ana().delete(`/cobalt/connections/${id}`),
        await ana().get(`/cobalt/link/sessions/${id}`),
      ];
      expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
      expect(answers.map(({ body }) => body['code'])).toEqual([
        'COBALT_CONNECTION_NOT_FOUND',
        'COBALT_CONNECTION_NOT_FOUND',
        'COBALT_LINK_SESSION_NOT_FOUND',
      ]);
      expect(await state()).toBe(before);
    });
  });

  /** What a caller whose compiler says nothing, or was told not to, may pass. */
  describe('in an argument', () => {
    const who = { orgId: 'org', userId: 'ana' };
    const untyped = (value: unknown) => value as never;
    const invalid = { code: 'COBALT_INVALID_REQUEST' };

    it.each<[unknown]>([
      [null],
      ['ana'],
      [['ana']],
      [{ userId: undefined }],
      [{ userId: null }],
      [{ userId: 7 }],
      [{ connectionId: undefined }],
      [{ connectionId: { $ne: '' } }],
      [{ any: 'yes' }],
      [{ any: undefined }],
      [{ user: 'ana' }],
      [{ __proto__: { userId: 'ana', orgId: 'other' } }],
    ])('%p selects no connection', (selector) => {
      expect(() => host.cobalt.org('org', untyped(selector))).toThrow(expect.objectContaining(invalid));
    });

    it.each<[string, 'createToken' | 'exchange' | 'import', object]>([
      ['no access token', 'import', { ...who, accessToken: undefined }],
      ['null for an access token', 'import', { ...who, accessToken: null }],
      ['an object for an access token', 'import', { ...who, accessToken: { reveal: () => 'at_1' } }],
      ['a name of an EHR that is a number', 'import', { ...who, accessToken: 'at_1', emrName: 7 }],
      ['null for a public token', 'exchange', { ...who, publicToken: null }],
      ['a public token that is a number', 'exchange', { ...who, publicToken: 7 }],
      ['null for a session', 'exchange', { ...who, publicToken: 'pt_1', sessionId: null }],
      ['a return URL that is a number', 'createToken', { ...who, returnUrl: 7 }],
      ['null for a return URL', 'createToken', { ...who, returnUrl: null }],
      ['a name of an EHR that is an object', 'createToken', { ...who, emrName: {} }],
      ['an address that is a number', 'createToken', { ...who, emrInstanceDomain: 7 }],
      ['null for a connection', 'createToken', { ...who, connectionId: null }],
      ['no user', 'createToken', { orgId: 'org' }],
    ])('%s is refused and changes nothing', async (_title, method, argument) => {
      const { link, connections } = host.cobalt;
      const before = await state();
      const call =
        method === 'import' ? connections.import(untyped(argument)) : link[method](untyped(argument));
      await expect(call).rejects.toMatchObject(invalid);
      expect(await state()).toBe(before);
      expect(host.emulator.journal()).toEqual([]);
    });

    it('any: false and no selector at all mean the only usable connection', () => {
      expect(() => host.cobalt.org('org', { any: false })).not.toThrow();
      expect(() => host.cobalt.org('org', undefined)).not.toThrow();
    });
  });

  describe('from Cobalt', () => {
    it.each([
      [{ kind: 'status', status: 400 }, 502, 'COBALT_VENDOR_ERROR'],
      [{ kind: 'status', status: 401 }, 502, 'COBALT_VENDOR_CREDENTIALS'],
      [{ kind: 'status', status: 404 }, 502, 'COBALT_VENDOR_ERROR'],
      [{ kind: 'status', status: 429 }, 503, 'COBALT_VENDOR_UNAVAILABLE'],
      [{ kind: 'status', status: 500 }, 502, 'COBALT_VENDOR_ERROR'],
      [{ kind: 'status', status: 503 }, 503, 'COBALT_VENDOR_UNAVAILABLE'],
      [{ kind: 'delay', delayMs: 3_000 }, 504, 'COBALT_VENDOR_TIMEOUT'],
      [{ kind: 'reset' }, 503, 'COBALT_VENDOR_UNAVAILABLE'],
      [{ kind: 'reset_after_accept' }, 503, 'COBALT_VENDOR_UNAVAILABLE'],
      [{ kind: 'html' }, 502, 'COBALT_CONTRACT_VIOLATION'],
      [{ kind: 'malformed' }, 502, 'COBALT_CONTRACT_VIOLATION'],
      [{ kind: 'truncated' }, 502, 'COBALT_CONTRACT_VIOLATION'],
    ] as const)(
      '%p fails a link token, leaves a failed session and an answer with a code',
      async (fault, status, code) => {
        host.emulator.faults.add({ ...fault, match: { path: '/link/token/create' } });
        const answer = await host.as('faults', 'ana').post(TOKEN, {});
        expect([answer.status, answer.body['code']]).toEqual([status, code]);
        const sessions = (await host.rows('cobalt_link_session')).filter(({ org_id }) => org_id === 'faults');
        expect(sessions.at(-1)).toMatchObject({ sealed_token: null });
        expect(sessions.filter((session) => session['status'] === 'open')).toEqual([]);
        expect(sessions.filter((session) => session['failure_code'] === code).length).toBeGreaterThan(0);
      },
    );
  });
});
