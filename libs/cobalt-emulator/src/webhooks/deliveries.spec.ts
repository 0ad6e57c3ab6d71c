import { createHmac } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { call } from '../../testing/caller.js';
import { Receiver, type Received } from '../../testing/receiver.js';
import {
  CobaltEmulator,
  InvalidInputError,
  UnknownConnectionError,
  type WebhookFaultSpec,
} from '../index.js';

describe('the delivery of events', () => {
  let emulator: CobaltEmulator;
  let receiver: Receiver;
  let connection: string;
  let accessToken: string;

  const register = (url: string) =>
    call(emulator, '/v1/webhook', { method: 'POST', body: { webhook_url: url } });
  const fire = (id?: string, type = 'patient.created'): string =>
    emulator.fireWebhook({ connection, type, id }).eventId;
  const entries = async (query = ''): Promise<unknown[]> =>
    (await call<{ webhook_events: unknown[] }>(emulator, `/v1/webhook-events${query}`, { accessToken })).body
      .webhook_events;
  const isSigned = ({ headers, text }: Received, secret = emulator.credentials.webhookSecret): boolean =>
    headers['cobalt-verification'] === createHmac('sha256', secret).update(text).digest('hex');
  const idsReceived = (): unknown[] => receiver.received.map(({ headers }) => headers['webhook-id']);

  beforeEach(async () => {
    [emulator, receiver] = await Promise.all([
      CobaltEmulator.start({ startAt: new Date('2026-03-02T10:00:00Z') }),
      Receiver.start(),
    ]);
    ({ id: connection, accessToken } = emulator.connect({ orgId: 'riverside-family', userId: 'u-1' }));
  });
  afterEach(async () => {
    expect(emulator.state().violations).toEqual([]);
    await emulator.stop();
    await receiver.stop();
  });

  it('is a signed POST of compact JSON, with the documented headers and envelope', async () => {
    await register(receiver.url());
    const data = { patient_id: 'p-1', mrn: '7', name: 'Zoë' };
    const { eventId } = emulator.fireWebhook({ connection, type: 'patient.created', data, jobId: '12' });
    await emulator.settled();
    const [delivery] = receiver.received as [Received];
    const { created } = JSON.parse(delivery.text) as { created: string };
    expect(delivery.text).toBe(
      JSON.stringify({
        id: eventId,
        access_token_reference_id: 'u-1',
        object: 'event',
        created,
        type: 'patient.created',
        job_id: '12',
        data,
      }),
    );
    expect(created).toMatch(/^2026-03-02T10:00:\d\d\.\d{3}Z$/);
    expect(delivery.headers).toMatchObject({
      'content-type': 'application/json',
      'webhook-id': eventId,
      'webhook-timestamp': created,
      'webhook-attempt': '1',
    });
    expect(isSigned(delivery)).toBe(true);
  });

  it('has the envelope of live fetches for those', async () => {
    await register(receiver.url());
    fire('e-1', 'appointment.live_fetch_completed');
    await emulator.settled();
    const envelope = JSON.parse(receiver.received[0]?.text ?? '') as Record<string, unknown>;
    expect(envelope).toMatchObject({ action: 'sync', timestamp: expect.any(String) });
    expect(Object.keys(envelope)).not.toContain('object');
    expect(Object.keys(envelope)).not.toContain('created');
  });

  it('goes to every registered URL, and to none that was removed', async () => {
    const { webhook_id: id } = (await register(receiver.url('/a'))).body;
    await register(receiver.url('/b'));
    fire();
    await emulator.settled();
    expect(receiver.received.map(({ path }) => path).sort()).toEqual(['/a', '/b']);
    await call(emulator, `/v1/webhook/${String(id)}`, { method: 'DELETE' });
    fire();
    await emulator.settled();
    expect(receiver.received.map(({ path }) => path).sort()).toEqual(['/a', '/b', '/b']);
  });

  it('is signed with the newest secret', async () => {
    await register(receiver.url());
    const before = emulator.credentials.webhookSecret;
    await call(emulator, '/v1/webhook/rotate-secret', { method: 'POST' });
    fire();
    await emulator.settled();
    const [delivery] = receiver.received as [Received];
    expect(isSigned(delivery, before)).toBe(false);
    expect(isSigned(delivery, emulator.state().credentials.webhookSecret)).toBe(true);
  });

  it.each([500, 503, 429, 'reset' as const])('is tried once more after %s', async (reaction) => {
    await register(receiver.url());
    receiver.reactions.push(reaction);
    const eventId = fire();
    await emulator.settled();
    const [first, second] = receiver.received as [Received, Received];
    expect(receiver.received.map(({ headers }) => headers['webhook-attempt'])).toEqual(['1', '2']);
    expect(second.text).toBe(first.text);
    expect(emulator.deliveries()).toMatchObject([
      {
        eventId,
        type: 'patient.created',
        url: receiver.url(),
        status: 'success',
        attempts: [
          { attempt: 1, status: reaction === 'reset' ? null : reaction },
          { attempt: 2, status: 200, error: null },
        ],
      },
    ]);
    expect(await entries('?delivery_status=success')).toHaveLength(1);
  });

  it('is given up after the second failure', async () => {
    await register(receiver.url());
    receiver.reactions.push(502, 504);
    const eventId = fire();
    await emulator.settled();
    expect(receiver.received).toHaveLength(2);
    expect(await entries('?delivery_status=failed')).toMatchObject([
      { event_id: eventId, webhook_url: receiver.url(), delivery_status: 'failed' },
    ]);
  });

  it.each([400, 401, 404, 302])('is not tried again after %s', async (status) => {
    await register(receiver.url());
    receiver.reactions.push(status);
    fire();
    await emulator.settled();
    expect(receiver.received).toHaveLength(1);
    expect(await entries('?delivery_status=failed')).toHaveLength(1);
  });

  it('is not tried again after five seconds of silence', async () => {
    await register(receiver.url());
    receiver.reactions.push('silence');
    fire();
    await emulator.settled();
    expect(receiver.received).toHaveLength(1);
    expect(emulator.deliveries()).toMatchObject([
      { status: 'failed', attempts: [{ attempt: 1, status: null, error: 'timeout' }] },
    ]);
  }, 20_000);

  it('is not heard by a receiver that is not there, and the event says so in the older form too', async () => {
    const gone = await Receiver.start();
    await register(gone.url());
    await gone.stop();
    emulator.changeSettings({ eventEntries: 'older' });
    const eventId = fire();
    expect(await entries('?status=pending')).toHaveLength(1);
    await emulator.settled();
    expect(emulator.deliveries()).toMatchObject([{ attempts: [{ error: 'ECONNREFUSED' }, { attempt: 2 }] }]);
    expect(await entries('?status=failed')).toEqual([
      {
        id: eventId,
        access_token_reference_id: 'u-1',
        object: 'event',
        created: expect.any(String),
        type: 'patient.created',
        job_id: null,
        status: 'failed',
        delivered: false,
        delivery_attempts: 2,
        last_delivery_attempt: expect.any(String),
        response_status_code: null,
        data: expect.any(Object),
      },
    ]);
  });

  it('fails as a whole when one of two URLs does not get it', async () => {
    await register(receiver.url('/a'));
    await register(receiver.url('/b'));
    receiver.reactions.push(400);
    fire();
    await emulator.settled();
    expect(
      emulator
        .deliveries()
        .map(({ status }) => status)
        .sort(),
    ).toEqual(['failed', 'success']);
    expect(await entries('?delivery_status=failed')).toHaveLength(1);
  });

  describe('with a fault', () => {
    const add = (spec: Omit<WebhookFaultSpec, 'target'>): void => {
      emulator.faults.add({ target: 'webhook', ...spec });
    };

    beforeEach(() => register(receiver.url()));

    it('drop is never sent', async () => {
      add({ kind: 'drop', count: 1 });
      const dropped = fire();
      const sent = fire();
      await emulator.settled();
      expect(idsReceived()).toEqual([sent]);
      expect(emulator.deliveries()).toMatchObject([
        { eventId: dropped, status: 'failed', attempts: [], faults: ['drop'] },
        { eventId: sent, status: 'success', faults: [] },
      ]);
    });

    it('duplicate comes twice with one id', async () => {
      add({ kind: 'duplicate' });
      const id = fire();
      await emulator.settled();
      expect(idsReceived()).toEqual([id, id]);
      expect(receiver.received[0]?.text).toBe(receiver.received[1]?.text);
    });

    it('bad_signature is signed by nobody we know', async () => {
      add({ kind: 'bad_signature' });
      fire();
      await emulator.settled();
      const [delivery] = receiver.received as [Received];
      expect(delivery.headers['cobalt-verification']).toMatch(/^[0-9a-f]{64}$/);
      expect(isSigned(delivery)).toBe(false);
    });

    it('delay comes later', async () => {
      add({ kind: 'delay', delayMs: 300, count: 1 });
      const [late, prompt] = [fire(), fire()];
      await emulator.settled();
      expect(idsReceived()).toEqual([prompt, late]);
    });

    it('reorder is overtaken by the next one', async () => {
      add({ kind: 'reorder', delayMs: 60_000, count: 1 });
      const [held, overtaking] = [fire(), fire()];
      await emulator.settled();
      expect(idsReceived()).toEqual([overtaking, held]);
    });

    it('reorder comes all the same when there is no next one', async () => {
      add({ kind: 'reorder', delayMs: 50 });
      const id = fire();
      await emulator.settled();
      expect(idsReceived()).toEqual([id]);
    });

    it('strikes the types that it is for, and leaves the API alone', async () => {
      add({ kind: 'drop', match: { type: 'appointment.*' } });
      fire('e-1', 'appointment.created');
      fire('e-2', 'patient.created');
      await emulator.settled();
      expect(idsReceived()).toEqual(['e-2']);
      expect(emulator.faults.list()).toMatchObject([{ target: 'webhook', kind: 'drop', hits: 1 }]);
    });

    it('is refused when it is one of the API’s, and the other way round', () => {
      const wrong = [
        { target: 'webhook', kind: 'status' },
        { target: 'webhook', kind: 'drop', status: 500 },
        { target: 'webhook', kind: 'drop', match: { path: '/x' } },
        { target: 'api', kind: 'drop' },
        { target: 'nothing', kind: 'delay' },
      ];
      for (const spec of wrong) {
        expect(() => emulator.faults.add(spec as WebhookFaultSpec)).toThrow(InvalidInputError);
      }
    });
  });

  it('can be asked for, and looked at, over the control API', async () => {
    await register(receiver.url());
    const body = { connection: 'u-1', type: 'patient.failed', data: { failure_reason: 'x' }, id: 'e-1' };
    const fired = await call(emulator, '/_emulator/webhooks/fire', { method: 'POST', body });
    expect([fired.status, fired.body]).toEqual([201, { eventId: 'e-1' }]);
    await emulator.settled();
    expect((await call(emulator, '/_emulator/webhooks/deliveries')).body).toEqual(emulator.deliveries());
    expect(receiver.received[0]?.text).toContain('"data":{"failure_reason":"x"}');
    const wrong = { connection: 'nobody', type: 'patient.failed' };
    expect((await call(emulator, '/_emulator/webhooks/fire', { method: 'POST', body: wrong })).status).toBe(
      404,
    );
    expect((await call(emulator, '/_emulator/webhooks/fire', { method: 'POST', body: {} })).status).toBe(400);
    expect(() => emulator.fireWebhook(wrong)).toThrow(UnknownConnectionError);
    expect(() => emulator.fireWebhook({ ...body, id: 'a\nb' })).toThrow(InvalidInputError);
  });

  it('goes on after a restart, and not after a reset', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'emulator-'));
    const statePath = join(folder, 'state.json');
    const first = await CobaltEmulator.start({ statePath });
    const account = first.connect({ orgId: 'o', userId: 'u' });
    await call(first, '/v1/webhook', { method: 'POST', body: { webhook_url: receiver.url() } });
    first.faults.add({ target: 'webhook', kind: 'delay', delayMs: 60_000 });
    const { eventId } = first.fireWebhook({ connection: account.id, type: 'patient.created' });
    await first.stop();
    expect(receiver.received).toEqual([]);

    const second = await CobaltEmulator.start({ statePath });
    await second.settled();
    expect(idsReceived()).toEqual([eventId]);
    expect(second.state().webhooks).toMatchObject([{ url: receiver.url() }]);
    second.faults.add({ target: 'webhook', kind: 'delay', delayMs: 60_000 });
    second.fireWebhook({ connection: account.id, type: 'patient.created' });
    second.reset();
    await second.settled();
    expect(second.deliveries()).toEqual([]);
    expect(receiver.received).toHaveLength(1);
    await second.stop();
    rmSync(folder, { recursive: true });
  }, 20_000);
});
