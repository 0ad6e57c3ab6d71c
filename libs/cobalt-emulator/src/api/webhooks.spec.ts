import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { call, type Answer } from '../../testing/caller.js';
import { CobaltEmulator, EMULATOR_CREDENTIALS } from '../index.js';

const URL = 'https://app.example/cobalt/webhooks';
const HOUR = 3600 * 1000;

interface Registered {
  readonly webhook_id: string;
  readonly webhook_secret: string;
}

interface Rotated {
  readonly success: boolean;
  readonly webhook: { readonly id: string | null; readonly secret: string };
}

describe('the registration of webhooks', () => {
  let emulator: CobaltEmulator;

  const register = (url: unknown): Promise<Answer<Registered>> =>
    call<Registered>(emulator, '/v1/webhook', { method: 'POST', body: { webhook_url: url } });
  const list = async () => (await call(emulator, '/v1/webhook')).body;
  const remove = (id: string) => call(emulator, `/v1/webhook/${id}`, { method: 'DELETE' });
  const rotate = (path: string) => call<Rotated>(emulator, path, { method: 'POST' });

  beforeEach(async () => {
    emulator = await CobaltEmulator.start();
  });
  afterEach(async () => {
    expect(emulator.state().violations).toEqual([]);
    await emulator.stop();
  });

  it('answers in the guide’s form and with the reference’s keys, and needs no access token', async () => {
    const { status, body } = await register(URL);
    const id = body.webhook_id;
    const { webhookSecret } = EMULATOR_CREDENTIALS;
    expect([status, body]).toEqual([
      200,
      {
        success: true,
        message: 'Webhook registered successfully',
        webhook_secret_key: webhookSecret,
        webhook_id: id,
        webhook_url: URL,
        webhook_secret: webhookSecret,
        webhook: { webhook_id: id, webhook_url: URL, webhook_secret_key: webhookSecret },
      },
    ]);
    expect(id).toMatch(/^wh_/);
  });

  it('takes several URLs, each once, and lists them', async () => {
    expect(await list()).toEqual({
      success: true,
      webhook_url: null,
      webhook_urls: [],
      webhook_secret_key: EMULATOR_CREDENTIALS.webhookSecret,
    });
    const [first, second, again] = [await register(URL), await register(`${URL}/2`), await register(URL)];
    expect(again.body.webhook_id).toBe(first.body.webhook_id);
    expect(await list()).toMatchObject({
      webhook_url: URL,
      webhook_urls: [
        { id: first.body.webhook_id, url: URL },
        { id: second.body.webhook_id, url: `${URL}/2` },
      ],
    });
    expect(emulator.state().webhooks.map(({ url }) => url)).toEqual([URL, `${URL}/2`]);
  });

  it('removes one, once', async () => {
    const { webhook_id: id } = (await register(URL)).body;
    expect((await remove(id)).body).toEqual({ success: true, message: 'Webhook URL removed successfully' });
    expect(await list()).toMatchObject({ webhook_urls: [] });
    expect([(await remove(id)).status, (await remove(id)).body]).toEqual([
      404,
      { success: false, message: 'Webhook not found.' },
    ]);
  });

  it.each(['http://127.0.0.1:3000/hook', 'http://localhost/hook', 'http://[::1]:1/hook'])(
    'takes %s, which does not leave the machine',
    async (url) => {
      expect((await register(url)).status).toBe(200);
    },
  );

  it.each(['http://app.example/hook', 'http://127.0.0.1.app.example/', 'ftp://app.example/', 'app', '', 7])(
    'refuses %j',
    async (url) => {
      const { status, body } = await register(url);
      expect([status, body]).toMatchObject([400, { success: false }]);
    },
  );

  it('wants a URL, and nothing else', async () => {
    const post = (body: object) => call(emulator, '/v1/webhook', { method: 'POST', body });
    expect((await post({})).body).toEqual({ success: false, message: 'Missing required field: webhook_url' });
    expect((await post({ webhook_url: URL, name: 'x' })).body).toEqual({
      success: false,
      message: 'Unexpected fields in request body: name',
    });
  });

  it('takes no more than twenty', async () => {
    for (let index = 0; index < 20; index += 1) await register(`${URL}/${index}`);
    expect((await register(`${URL}/20`)).status).toBe(400);
    expect((await register(`${URL}/19`)).status).toBe(200);
  });

  it('rotates the secret of the account, by the guide’s path and by the reference’s', async () => {
    const { webhook_id: id } = (await register(URL)).body;
    const [guide, reference] = [
      await rotate('/v1/webhook/rotate-secret'),
      await rotate(`/v1/webhook/${id}/rotate-secret`),
    ];
    for (const { body } of [guide, reference]) {
      expect(body).toEqual({ success: true, webhook: { id, secret: expect.stringMatching(/^whsec_/) } });
    }
    expect(guide.body.webhook.secret).not.toBe(reference.body.webhook.secret);
    expect(await list()).toMatchObject({ webhook_secret_key: reference.body.webhook.secret });
    expect((await rotate('/v1/webhook/wh_unknown/rotate-secret')).status).toBe(404);
  });

  it('keeps an old secret valid for 24 hours', async () => {
    const { secret } = (await rotate('/v1/webhook/rotate-secret')).body.webhook;
    expect(emulator.state().credentials.webhookSecret).toBe(secret);
    expect(emulator.state().webhookSecrets).toEqual([secret, EMULATOR_CREDENTIALS.webhookSecret]);
    emulator.advanceClock(23 * HOUR);
    expect(emulator.state().webhookSecrets).toHaveLength(2);
    emulator.advanceClock(HOUR);
    expect(emulator.state().webhookSecrets).toEqual([secret]);
  });

  it('is forgotten by a reset, which brings the printed secret back', async () => {
    await register(URL);
    await rotate('/v1/webhook/rotate-secret');
    emulator.reset();
    expect(await list()).toMatchObject({
      webhook_urls: [],
      webhook_secret_key: EMULATOR_CREDENTIALS.webhookSecret,
    });
  });
});
