import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { call, CLIENT_HEADERS, exchange, linkToken } from '../../testing/caller.js';
import { CobaltEmulator, InvalidInputError, type FaultSpec } from '../index.js';

const ACCOUNT = { org_id: 'riverside-family', user_id: 'u-1' };

describe('a fault', () => {
  let emulator: CobaltEmulator;
  let accessToken: string;

  const patients = () => call(emulator, '/v1/patients', { accessToken });
  const statusOf = async (): Promise<number> => (await patients()).status;

  beforeEach(async () => {
    emulator = await CobaltEmulator.start();
    ({ accessToken } = emulator.connect({ orgId: ACCOUNT.org_id, userId: ACCOUNT.user_id }));
  });
  afterEach(async () => {
    expect(emulator.state().violations).toEqual([]);
    await emulator.stop();
  });

  it('of kind status answers instead of the API, with the headers it was given', async () => {
    emulator.faults.add({ kind: 'status', status: 429, headers: { 'retry-after': '3' } });
    const answer = await patients();
    expect(answer.status).toBe(429);
    expect(answer.headers.get('retry-after')).toBe('3');
    expect(answer.body).toMatchObject({ success: false });
  });

  it('of kind status answers with the body and the Retry-After that it was given', async () => {
    const body = { success: false, error: 'too_many_requests', message: 'Slow down.', limit: 1 };
    emulator.faults.add({ kind: 'status', status: 429, retryAfter: 7, body, count: 1 });
    const date = 'Wed, 21 Oct 2026 07:28:00 GMT';
    emulator.faults.add({ kind: 'status', status: 503, retryAfter: date, headers: { 'retry-after': '1' } });
    const [first, second] = [await patients(), await patients()];
    expect([first.status, first.headers.get('retry-after'), first.body]).toEqual([429, '7', body]);
    expect([second.status, second.headers.get('retry-after')]).toEqual([503, date]);
  });

  it('of a rate and a count strikes at its rate until its count is reached', async () => {
    emulator.faults.add({ kind: 'status', status: 500, rate: 0.5, count: 3 });
    const statuses: number[] = [];
    for (let round = 0; round < 40; round += 1) statuses.push(await statusOf());
    expect(statuses.filter((status) => status === 500)).toHaveLength(3);
    expect(statuses.slice(0, 3)).not.toEqual([500, 500, 500]);
    expect(statuses.slice(30)).toEqual(Array.from({ length: 10 }, () => 200));
  });

  it('of kind html answers with a page', async () => {
    emulator.faults.add({ kind: 'html', count: 1 });
    emulator.faults.add({ kind: 'html', status: 502 });
    const [first, second] = [await patients(), await patients()];
    expect([first.status, second.status]).toEqual([200, 502]);
    expect(first.headers.get('content-type')).toContain('text/html');
    expect(first.text).toContain('<html>');
  });

  it('of kind malformed answers with JSON that is none', async () => {
    emulator.faults.add({ kind: 'malformed' });
    const answer = await patients();
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain('application/json');
    expect(() => answer.body).toThrow(SyntaxError);
  });

  it('of kind truncated ends in the middle of the answer', async () => {
    const whole = (await patients()).text;
    emulator.faults.add({ kind: 'truncated' });
    const headers = { ...CLIENT_HEADERS, access_token: accessToken };
    const received = await new Promise<{ announced: number; text: string; complete: boolean }>(
      (resolve, reject) => {
        const req = request(`${emulator.url}/v1/patients`, { headers }, (res) => {
          let text = '';
          res.on('data', (chunk: Buffer) => (text += chunk.toString()));
          res.on('error', () => undefined);
          res.on('close', () =>
            resolve({ announced: Number(res.headers['content-length']), text, complete: res.complete }),
          );
        });
        req.on('error', reject).end();
      },
    );
    expect(received.complete).toBe(false);
    expect(received.announced).toBe(Buffer.byteLength(whole));
    expect(received.text.length).toBeGreaterThan(0);
    expect(whole.startsWith(received.text)).toBe(true);
  });

  it('of kind reset cuts the connection before anything happens', async () => {
    const { publicToken } = emulator.finishLink(await linkToken(emulator, ACCOUNT));
    emulator.faults.add({ kind: 'reset', match: { path: '/link/token/exchange' }, count: 1 });
    await expect(exchange(emulator, publicToken)).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } });
    expect(emulator.state().connections).toHaveLength(1);
    expect((await exchange(emulator, publicToken)).status).toBe(200);
  });

  it('of kind reset_after_accept cuts the connection after everything happened', async () => {
    const { publicToken } = emulator.finishLink(await linkToken(emulator, ACCOUNT));
    emulator.faults.add({ kind: 'reset_after_accept', match: { path: '/link/token/exchange' }, count: 1 });
    await expect(exchange(emulator, publicToken)).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } });
    expect(emulator.state().connections).toHaveLength(2);
    expect((await exchange(emulator, publicToken)).status).toBe(400);
  });

  it('of kind delay answers late, and right', async () => {
    emulator.faults.add({ kind: 'delay', delayMs: 300, match: { path: '/patients' } });
    const slow = patients().then(() => 'patients');
    const quick = call(emulator, '/v1/settings', { accessToken }).then(() => 'settings');
    expect(await Promise.race([slow, quick])).toBe('settings');
    expect(await slow).toBe('patients');
  });

  it('of kind delay goes together with another one', async () => {
    emulator.faults.add({ kind: 'status', status: 503 });
    emulator.faults.add({ kind: 'delay', delayMs: 1 });
    expect(await statusOf()).toBe(503);
    expect(emulator.journal().at(-1)?.faults).toEqual(['status', 'delay']);
  });

  it('does not outlive the emulator while it delays', async () => {
    const other = await CobaltEmulator.start();
    other.faults.add({ kind: 'delay', delayMs: 60_000 });
    const waiting = call(other, '/v1/patients');
    await expect(Promise.all([waiting, untilJournaled(other).then(() => other.stop())])).rejects.toThrow();
  });

  it('happens as often as it may, then never again', async () => {
    const { id } = emulator.faults.add({ kind: 'status', status: 500, count: 2 });
    expect([await statusOf(), await statusOf(), await statusOf()]).toEqual([500, 500, 200]);
    expect(emulator.faults.list()).toEqual([
      { id, kind: 'status', status: 500, count: 2, hits: 2, remaining: 0 },
    ]);
  });

  it('meets only the requests it is for', async () => {
    emulator.faults.add({ kind: 'status', status: 500, match: { method: 'post', path: '/settings' } });
    const body = { access_token_reference_id: 'r' };
    expect((await call(emulator, '/v1/settings', { accessToken })).status).toBe(200);
    expect((await call(emulator, '/v1/settings', { method: 'POST', accessToken, body })).status).toBe(500);
    expect(await statusOf()).toBe(200);
  });

  it('meets the Link token calls with and without /v1, and never the Link page or the controls', async () => {
    emulator.faults.add({ kind: 'status', status: 500 });
    for (const path of ['/v1/link/token/exchange', '/link/token/exchange'])
      expect((await call(emulator, path)).status).toBe(500);
    for (const path of ['/link', '/init.js', '/_emulator/state'])
      expect((await call(emulator, path)).status).toBe(200);
  });

  it('strikes at its rate, and at the same requests for the same seed', async () => {
    const strikes = async (seed: number): Promise<number[]> => {
      emulator.reset({ seed });
      ({ accessToken } = emulator.connect({ orgId: 'o', userId: 'u' }));
      emulator.faults.add({ kind: 'status', status: 500, rate: 0.4 });
      const statuses: number[] = [];
      for (let round = 0; round < 60; round += 1) statuses.push(await statusOf());
      return statuses;
    };
    const [first, again, other] = [await strikes(5), await strikes(5), await strikes(6)];
    expect(again).toEqual(first);
    expect(other).not.toEqual(first);
    const failures = first.filter((status) => status === 500).length;
    expect(failures).toBeGreaterThan(10);
    expect(failures).toBeLessThan(40);
  });

  it('can be taken away, alone or with all others', async () => {
    const { id } = emulator.faults.add({ kind: 'status', status: 500 });
    expect([emulator.faults.remove(id), emulator.faults.remove(id)]).toEqual([true, false]);
    expect(await statusOf()).toBe(200);
    emulator.faults.add({ kind: 'reset' });
    emulator.faults.clear();
    expect(await statusOf()).toBe(200);
  });

  it.each<[object, string]>([
    [{ kind: 'explode' }, 'kind must be one of'],
    [{}, "must have required property 'kind'"],
    [{ kind: 'status', status: 99 }, 'status must be >= 200'],
    [{ kind: 'delay', delayMs: -1 }, 'delayMs'],
    [{ kind: 'status', rate: 2 }, 'rate must be <= 1'],
    [{ kind: 'status', count: 0 }, 'count must be >= 1'],
    [{ kind: 'status', match: { host: 'x' } }, 'match has an unknown field: host'],
    [{ kind: 'drop' }, 'kind must be one of'],
    [{ kind: 'status', target: 'webhook' }, 'kind must be one of'],
    [{ kind: 'status', body: 'x' }, 'body must be object'],
    [{ kind: 'status', retryAfter: 'a\r\nb: c' }, 'retryAfter must match pattern'],
    [{ kind: 'status', headers: { 'x-note': 'a\r\nb: c' } }, 'headers'],
    [{ kind: 'status', headers: { 'no name': 'a' } }, 'headers'],
  ])('is refused when it is %j', (spec, message) => {
    expect(() => emulator.faults.add(spec as FaultSpec)).toThrow(InvalidInputError);
    expect(() => emulator.faults.add(spec as FaultSpec)).toThrow(message);
  });
});

/** The request has arrived. */
async function untilJournaled(emulator: CobaltEmulator): Promise<void> {
  while (emulator.journal().length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
}
