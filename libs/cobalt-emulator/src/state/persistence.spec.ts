import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { call, exchange, linkToken } from '../../testing/caller.js';
import { CobaltEmulator, StateFileError, type CobaltEmulatorOptions } from '../index.js';

const ACCOUNT = { org_id: 'riverside-family', user_id: 'u-1' };
const DAY = 24 * 3600 * 1000;

describe('the state file', () => {
  let folder: string;
  let statePath: string;
  const started: CobaltEmulator[] = [];

  const start = async (options: CobaltEmulatorOptions = {}): Promise<CobaltEmulator> => {
    const emulator = await CobaltEmulator.start({ statePath, ...options });
    started.push(emulator);
    return emulator;
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'emulator-'));
    statePath = join(folder, 'deep', 'state.json');
  });
  afterEach(async () => {
    await Promise.all(started.splice(0).map((emulator) => emulator.stop()));
    rmSync(folder, { recursive: true });
  });

  it('carries accounts, tokens, settings, clock and seed over a restart', async () => {
    const first = await start({ seed: 5 });
    const account = first.connect({ orgId: ACCOUNT.org_id, userId: ACCOUNT.user_id });
    const { accessToken } = account;
    await call(first, '/v1/settings', {
      method: 'POST',
      accessToken,
      body: { access_token_reference_id: 'conn-1' },
    });
    first.changePractice('conn-1');
    first.loginRequired('conn-1');
    first.changeSettings({ callbackUrl: 'http://127.0.0.1:1/back', publicTokenSingleUse: false });
    first.advanceClock(3 * DAY);
    const { publicToken } = first.finishLink(await linkToken(first, ACCOUNT));
    const unused = await linkToken(first, ACCOUNT);
    const before = first.state();
    await first.stop();

    const second = await start();
    expect(second.state()).toEqual({ ...before, clock: expect.objectContaining({ offsetMs: 3 * DAY }) });
    expect((await call(second, '/v1/patients', { accessToken })).status).toBe(403);
    expect((await exchange(second, publicToken)).status).toBe(200);
    expect(second.finishLink(unused).publicToken).toMatch(/^pt_/);
  });

  it('holds a change before the answer to it is out', async () => {
    const emulator = await start();
    const { publicToken } = emulator.finishLink(await linkToken(emulator, ACCOUNT));
    const { token } = (await exchange(emulator, publicToken)).body;
    // As after a kill: the first one has not been stopped, and writes nothing more.
    const successor = await start();
    expect(successor.state().connections).toMatchObject([{ accessToken: token }]);
  });

  it('can be read by its owner only, and leaves no draft behind', async () => {
    const emulator = await start();
    emulator.connect({ orgId: 'o', userId: 'u' });
    expect(statSync(statePath).mode & 0o777).toBe(0o600);
    expect(readdirSync(join(folder, 'deep'))).toEqual(['state.json']);
    await emulator.stop();
    expect(readdirSync(join(folder, 'deep'))).toEqual(['state.json']);
    expect(JSON.parse(readFileSync(statePath, 'utf8'))).toMatchObject({ version: 1 });
  });

  it('is emptied by a reset, which brings back what was asked for at the start', async () => {
    const emulator = await start({ seed: 5, callbackUrl: 'http://127.0.0.1:1/a' });
    emulator.connect({ orgId: 'o', userId: 'u' });
    emulator.changeSettings({ callbackUrl: 'http://127.0.0.1:1/b', updateModeReturnsPublicToken: false });
    emulator.advanceClock(DAY);
    emulator.reset({ seed: 9 });
    expect(emulator.state()).toMatchObject({
      connections: [],
      seed: 9,
      clock: { offsetMs: 0 },
      settings: {
        callbackUrl: 'http://127.0.0.1:1/a',
        updateModeReturnsPublicToken: true,
        publicTokenSingleUse: true,
      },
    });
    emulator.reset();
    await emulator.stop();
    expect((await start()).state()).toMatchObject({ connections: [], seed: 5 });
  });

  it('counts the jobs on over a restart, and elsewhere after a reset, so that no id comes twice', async () => {
    const nextJob = async (emulator: CobaltEmulator): Promise<number> => {
      const { accessToken } = emulator.connect({ orgId: ACCOUNT.org_id, userId: ACCOUNT.user_id });
      const body = { note: 'n', subject: 's', patient_mrn: '1', location_id: 'x' };
      const [location] = (
        await call<{ locations: { ehr_id: string }[] }>(emulator, '/v1/locations', { accessToken })
      ).body.locations;
      const answer = await call(emulator, '/v1/patient-notes', {
        method: 'POST',
        accessToken,
        body: { ...body, location_id: location?.ehr_id },
      });
      return Number(answer.body['job_id']);
    };
    const first = await start();
    const job = await nextJob(first);
    expect(await nextJob(first)).toBe(job + 1);
    await first.stop();
    const second = await start();
    expect(await nextJob(second)).toBe(job + 2);
    second.reset();
    const later = await nextJob(second);
    expect(Math.abs(later - job)).toBeGreaterThan(2);
    expect(Number.isSafeInteger(later)).toBe(true);
  });

  it.each([
    '{"version":1',
    '[]',
    'null',
    '{"version":2}',
    '{"version":1,"seed":1,"clockOffsetMs":0,"settings":{}}',
  ])('is refused, and left as it is, when it holds %s', async (content) => {
    statePath = join(folder, 'state.json');
    writeFileSync(statePath, content);
    await expect(start()).rejects.toThrow(StateFileError);
    expect(readFileSync(statePath, 'utf8')).toBe(content);
  });
});
