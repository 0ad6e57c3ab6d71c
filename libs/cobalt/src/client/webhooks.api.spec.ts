import { inspect } from 'node:util';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { VendorServer, json } from '../../../../test/support/vendor-server.js';
import { SecretString } from '../encryption/index.js';
import { WebhooksApi, createCobaltHttp } from './index.js';
import type { CobaltHttp } from './index.js';

const SECRET = 'whsec_canary';
const webhookUrl = 'https://clinic.example/cobalt/webhooks';

describe('WebhooksApi', () => {
  let server: VendorServer;
  let http: CobaltHttp;
  let webhooks: WebhooksApi;
  let reply: unknown;
  beforeAll(async () => {
    server = await VendorServer.start((_request, response) => json(response, reply));
    http = createCobaltHttp({
      clientId: 'client-id',
      clientSecret: new SecretString('client-secret'),
      baseUrl: server.url,
      http: { timeoutMs: 5000, connections: 4 },
    });
    webhooks = new WebhooksApi(http.transport);
  });
  afterAll(async () => {
    await server.close();
    await http.close();
  });

  const answers: [string, object, () => Promise<{ webhookSecret: SecretString | null }>][] = [
    ['the list', { success: true, webhook_urls: [], webhook_secret_key: SECRET }, () => webhooks.list()],
    [
      'a registration in the form of the guide',
      { success: true, message: 'Webhook registered successfully', webhook_secret_key: SECRET },
      () => webhooks.register({ webhookUrl }),
    ],
    [
      'a registration in the form of the reference',
      { success: true, webhook_id: 'wh_1', webhook_url: webhookUrl, webhook_secret: SECRET },
      () => webhooks.register({ webhookUrl }),
    ],
    [
      'a registration in the form of the schema',
      { success: true, webhook: { webhook_id: 'wh_1', webhook_url: webhookUrl, webhook_secret_key: SECRET } },
      () => webhooks.register({ webhookUrl }),
    ],
    [
      'a rotation',
      { success: true, webhook: { id: 'wh_1', secret: SECRET } },
      () => webhooks.rotateSecret('wh_1'),
    ],
    [
      "a rotation of the account's secret",
      { success: true, webhook: { id: 'wh_1', secret: SECRET } },
      () => webhooks.rotateSecret(),
    ],
  ];

  it.each(answers)(
    'shows the secret of %s to nobody who does not ask for it',
    async (_title, answer, call) => {
      reply = answer;
      const result = await call();
      expect(result.webhookSecret?.reveal()).toBe(SECRET);
      const shown = [inspect(result, { depth: 9, showHidden: true }), JSON.stringify(result)].join();
      expect(shown).toContain('[secret]');
      expect(shown).not.toContain(SECRET);
    },
  );

  it.each(answers)(
    'takes %s with no usable secret for a breach of contract',
    async (_title, _answer, call) => {
      for (const secret of [{ key: SECRET }, [SECRET], '']) {
        reply = {
          success: true,
          webhook_secret: secret,
          webhook_secret_key: secret,
          webhook: { id: SECRET, secret },
        };
        const failure: unknown = await call().catch((error: unknown) => error);
        expect(failure).toMatchObject({ code: 'COBALT_CONTRACT_VIOLATION' });
        const shown = [inspect(failure, { depth: 9 }), JSON.stringify(failure), String(failure)].join();
        expect(shown).not.toContain(SECRET);
      }
    },
  );

  it('has null where Cobalt gives no secret', async () => {
    reply = { success: true, message: 'Webhook registered successfully' };
    expect(await webhooks.register({ webhookUrl })).toMatchObject({ webhookSecret: null, webhookId: null });
  });

  it('sends no id that would lead elsewhere, and no URL that is not https', async () => {
    const before = server.requests.length;
    for (const id of ['', '..', '.']) {
      await expect(webhooks.delete(id)).rejects.toMatchObject({
        code: 'COBALT_INVALID_REQUEST',
        operation: 'deleteWebhook',
        field: 'id',
      });
    }
    await expect(webhooks.register({ webhookUrl: 'http://clinic.example' })).rejects.toMatchObject({
      code: 'COBALT_INVALID_REQUEST',
      field: 'webhookUrl',
    });
    expect(server.requests).toHaveLength(before);
  });

  it('rotates the secret of the very registration that is named', async () => {
    reply = { success: true, webhook: { id: 'wh/1', secret: SECRET } };
    await webhooks.rotateSecret('wh/1');
    await webhooks.rotateSecret();
    expect(server.requests.slice(-2).map(({ url }) => url)).toEqual([
      '/v1/webhook/wh%2F1/rotate-secret',
      '/v1/webhook/rotate-secret',
    ]);
  });

  it('can be cancelled', async () => {
    const signal = AbortSignal.abort(new Error('gone'));
    for (const call of [
      webhooks.list({ signal }),
      webhooks.register({ webhookUrl }, { signal }),
      webhooks.delete('wh_1', { signal }),
      webhooks.rotateSecret(undefined, { signal }),
    ]) {
      await expect(call).rejects.toThrow('gone');
    }
  });
});
