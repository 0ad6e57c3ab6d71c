import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ApiOperationId } from '@nestjs-cobalt/contract';
import fc from 'fast-check';

import { CobaltOrgClient, WebhooksApi, createCobaltHttp } from '../libs/cobalt/src/client/index.js';
import type { CobaltHttp } from '../libs/cobalt/src/client/index.js';
import { SecretString } from '../libs/cobalt/src/encryption/index.js';
import { CobaltError } from '../libs/cobalt/src/errors/index.js';
import { clientMethods } from './support/client-methods.js';
import { brokenCall, goodCall } from './support/contract-inputs/arbitrary-call.js';
import { CANARY } from './support/contract-inputs/broken-input.js';
import { receivedProblems } from './support/received-problems.js';
import { VendorServer, json } from './support/vendor-server.js';

const RUNS = { numRuns: 40 };
/** Many calls each, on a machine that may be busy. */
const TIMEOUT_MS = 60_000;
/** Link's two calls take secrets and belong to a session: they are tested with the Link flow. */
const methods = Object.entries(clientMethods)
  .filter(([, { method }]) => !method.startsWith('link.'))
  .map(([operation, { method }]) => [method, operation as ApiOperationId] as const);

describe('every method of the client', () => {
  let server: VendorServer;
  let http: CobaltHttp;
  beforeAll(async () => {
    server = await VendorServer.start((_request, response) =>
      json(response, { success: false, message: 'Seen.' }, 400),
    );
    http = createCobaltHttp({
      clientId: 'client-id',
      clientSecret: new SecretString('client-secret'),
      baseUrl: server.url,
      http: { timeoutMs: 30_000, connections: 4, retries: 0 },
    });
  });
  beforeEach(() => {
    server.requests.length = 0;
  });
  afterAll(async () => {
    await http.close();
    await server.close();
  });

  /** Calls a method by its name, and gives what it rejects with. */
  async function rejection(method: string, args: readonly unknown[]): Promise<unknown> {
    const accessToken = new SecretString('at');
    const grant = { orgId: 'clinic', connectionId: 'c', linkEpoch: 1, accessToken };
    const org = new CobaltOrgClient(
      http.transport,
      { grant: () => Promise.resolve(grant), loginRequired: () => Promise.resolve() },
      'clinic',
    );
    const surface = { webhooks: new WebhooksApi(http.transport) };
    const [resource = '', name = ''] = method.split('.');
    const owner = Reflect.get(resource === 'webhooks' ? surface : org, resource) as Record<
      string,
      (...args: readonly unknown[]) => PromiseLike<unknown>
    >;
    try {
      await owner[name]?.(...args);
      return undefined;
    } catch (error) {
      return error;
    }
  }

  async function obeysOrRefuses(
    method: string,
    operation: ApiOperationId,
    args: unknown[],
  ): Promise<boolean> {
    const error = await rejection(method, args);
    const requests = server.requests.splice(0);
    expect(error).toBeInstanceOf(CobaltError);
    const { code, message, stack } = error as CobaltError;
    expect(`${message}${stack}${JSON.stringify(error)}`).not.toContain(CANARY);
    const [request, ...more] = requests;
    if (request === undefined) {
      // A query of many kilobytes is Node's to refuse: no rule of Cobalt's is known.
      if ((error as { vendorStatus?: number }).vendorStatus !== 431)
        expect(code).toBe('COBALT_INVALID_REQUEST');
      return false;
    }
    expect(more).toEqual([]);
    expect(await receivedProblems(operation, request)).toEqual([]);
    return true;
  }

  it.each(methods)(
    '%s sends requests that obey the contract, whatever good input it gets',
    async (method, operation) => {
      let sent = 0;
      await fc.assert(
        fc.asyncProperty(goodCall(operation), async (args) => {
          if (await obeysOrRefuses(method, operation, args)) sent += 1;
        }),
        RUNS,
      );
      expect(sent).toBeGreaterThan(0);
    },
    TIMEOUT_MS,
  );

  it.each(methods)(
    '%s refuses wild input before it is sent, or obeys the contract',
    async (method, operation) => {
      await fc.assert(
        fc.asyncProperty(brokenCall(operation), async (args) => {
          await obeysOrRefuses(method, operation, args);
        }),
        RUNS,
      );
    },
    TIMEOUT_MS,
  );
});
