import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { SecretString } from '../encryption/index.js';
import { LinkApi, createCobaltHttp } from './index.js';
import type { CobaltHttp } from './index.js';

describe('LinkApi', () => {
  let http: CobaltHttp;
  let api: LinkApi;
  beforeEach(() => {
    http = createCobaltHttp({
      clientId: 'client-id',
      clientSecret: new SecretString('client-secret'),
      baseUrl: 'http://127.0.0.1:1',
      http: { timeoutMs: 5000, connections: 1, retries: 1 },
    });
    api = new LinkApi(http.transport);
  });
  afterEach(() => http.close());

  it('takes the same options as every call', async () => {
    const publicToken = new SecretString('public-token');
    const calls = [
      (retries?: number) => api.createToken({ userId: 'u', orgId: 'o' }, { retries }),
      (retries?: number) => api.exchange(publicToken, { retries }),
    ];
    for (const call of calls) {
      await expect(call()).rejects.toMatchObject({ arrival: 'not_sent', attempts: 2 });
      await expect(call(0)).rejects.toMatchObject({ arrival: 'not_sent', attempts: 1 });
    }
  });
});
