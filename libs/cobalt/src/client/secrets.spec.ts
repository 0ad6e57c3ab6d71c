import { inspect } from 'node:util';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { AxiosError } from 'axios';

import { VendorServer, json } from '../../../../test/support/vendor-server.js';
import type { Answer } from '../../../../test/support/vendor-server.js';
import { SecretString } from '../encryption/index.js';
import { CobaltOrgClient, LinkApi, createCobaltHttp } from './index.js';
import type { CobaltHttp } from './index.js';

const CANARIES = {
  clientSecret: 'canary-client-secret-7f3a',
  accessToken: 'canary-access-token-91bc',
  publicToken: 'canary-public-token/+&=5d2e',
  storedToken: 'canary-stored-token-c04d',
  patient: 'Canarina Phisdottir',
};
const NEEDLES = Object.values(CANARIES).flatMap((text) => [text, encodeURIComponent(text)]);

/** Everything that can be found on a thrown value by whoever looks closely. */
function everythingIn(value: unknown): string {
  const texts = [
    inspect(value, { depth: Infinity, showHidden: true, getters: false, maxStringLength: null }),
    JSON.stringify(value) ?? '',
    String(value),
  ];
  const seen = new Set<unknown>();
  const walk = (thing: unknown): void => {
    if ((typeof thing !== 'object' && typeof thing !== 'function') || thing === null || seen.has(thing)) {
      texts.push(String(thing));
      return;
    }
    seen.add(thing);
    for (const key of Reflect.ownKeys(thing)) {
      const descriptor = Object.getOwnPropertyDescriptor(thing, key);
      if (descriptor && 'value' in descriptor) walk(descriptor.value);
    }
    if (thing instanceof Error) texts.push(thing.message, thing.stack ?? '');
  };
  walk(value);
  return texts.join('\n');
}

const words = { success: false, message: `${CANARIES.patient} cannot be found`, error: 'not_found' };

describe('a failed call', () => {
  let server: VendorServer;
  let http: CobaltHttp;
  const thrownAtHost: unknown[] = [];

  beforeEach(async () => {
    server = await VendorServer.start((_request, response) => json(response, {}));
    http = connect(server.url);
  });

  afterEach(async () => {
    await server.close();
    await http.close();
    thrownAtHost.length = 0;
  });

  function connect(baseUrl: string): CobaltHttp {
    const made = createCobaltHttp({
      clientId: 'client',
      clientSecret: new SecretString(CANARIES.clientSecret),
      baseUrl,
      http: { timeoutMs: 300, connections: 2, retries: 0 },
    });
    made.httpService.axiosRef.interceptors.response.use(undefined, (error: AxiosError) => {
      thrownAtHost.push({ ...error, response: undefined, cause: error.cause });
      throw error;
    });
    return made;
  }

  async function failures(): Promise<unknown[]> {
    const grant = {
      orgId: 'org',
      connectionId: 'connection',
      linkEpoch: 1,
      accessToken: new SecretString(CANARIES.accessToken),
    };
    const grants = { grant: async () => grant, loginRequired: async () => undefined };
    const client = new CobaltOrgClient(http.transport, grants, 'org');
    const link = new LinkApi(http.transport);
    const results = await Promise.allSettled([
      client.patients.list(),
      client.appointments.get('1'),
      client.settings.update({ accessTokenReferenceId: 'connection' }),
      client.request({ method: 'POST', path: '/anything', body: { a: 1 } }),
      link.exchange(new SecretString(CANARIES.publicToken)),
      link.createToken({ userId: 'u', orgId: 'o', accessToken: new SecretString(CANARIES.storedToken) }),
    ]);
    return results.map((result) => {
      if (result.status === 'fulfilled') throw new Error('every call was to fail');
      return result.reason as unknown;
    });
  }

  const answers: [string, Answer][] = [
    ['refused with words about a patient', (_request, response) => json(response, words, 404)],
    ['refused with login_required', (_request, response) => json(response, { error: 'login_required' }, 403)],
    [
      'answered with the request echoed in a 400',
      (request, response) =>
        json(response, { ...words, url: request.url, headers: request.headers, body: request.body }, 400),
    ],
    ['answered with a good status and no success', (_request, response) => json(response, words)],
    [
      'answered with broken JSON',
      (_request, response) => void response.end(`{"name":"${CANARIES.patient}",,`),
    ],
    ['answered with HTML', (request, response) => void response.end(`<p>${CANARIES.patient} ${request.url}`)],
    [
      'cut off',
      (_request, response) => {
        response.writeHead(200, { 'content-length': 1000 });
        response.write(`{"name":"${CANARIES.patient}"`);
        setImmediate(() => response.socket?.destroy());
      },
    ],
    ['reset', (request) => void request.socket.destroy()],
    ['never answered', () => undefined],
  ];

  it.each(answers)('that was %s shows no secret and no patient', async (_name, answer) => {
    server.answer = answer;
    const errors = await failures();
    expect(errors).toHaveLength(6);
    for (const error of errors) {
      expect(error).toMatchObject({ code: expect.stringMatching(/^COBALT_/u) });
      const text = everythingIn(error);
      for (const needle of NEEDLES) expect(text).not.toContain(needle);
      expect(text).not.toContain('public_token=');
    }
  });

  it('that could not be sent shows none either', async () => {
    await http.close();
    http = connect('http://127.0.0.1:1');
    for (const error of await failures()) {
      const text = everythingIn(error);
      for (const needle of NEEDLES) expect(text).not.toContain(needle);
    }
  });

  it('leaves nothing secret in the axios errors that interceptors of the host see', async () => {
    server.answer = (_request, response) => json(response, { success: false }, 500);
    await failures();
    server.answer = (request) => void request.socket.destroy();
    await failures();
    expect(thrownAtHost).toHaveLength(12);
    for (const error of thrownAtHost) {
      const text = everythingIn(error);
      for (const needle of NEEDLES) expect(text).not.toContain(needle);
    }
  });

  it("keeps Cobalt's words readable for those who ask for them", async () => {
    server.answer = (_request, response) => json(response, words, 404);
    const [error] = await failures();
    expect(error).toMatchObject({ vendorMessage: words.message, vendorStatus: 404 });
    expect(Object.keys(error as object)).not.toContain('vendorMessage');
  });
});
