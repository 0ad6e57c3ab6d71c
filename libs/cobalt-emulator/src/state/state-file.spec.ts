import {
  appendFileSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { RIVERSIDE } from '../../testing/account.js';
import { call, linkToken } from '../../testing/caller.js';
import { Practice } from '../../testing/practice.js';
import { Receiver } from '../../testing/receiver.js';
import { CobaltEmulator, StateFileError } from '../index.js';
import { EmulatorState, StateFile } from './index.js';

describe('the lines of the state file', () => {
  let folder: string;
  let path: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'emulator-'));
    path = join(folder, 'state.json');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const open = (): EmulatorState => new EmulatorState({ file: new StateFile(path) });
  const lines = (): string[] => readFileSync(path, 'utf8').split('\n').slice(0, -1);
  const practice = { orgId: 'o', practice: 0 };
  const put = (state: EmulatorState, id: string, text = 'x'): void => {
    state.records.of(practice).put('notes', { id, text } as { id: string });
    state.save();
  };

  it('say the same as a snapshot, whatever has been done', async () => {
    const receiver = await Receiver.start();
    const office = await Practice.open();
    const { emulator, mrn, statePath } = office;
    await office.post('/webhook', { webhook_url: receiver.url() });
    const { id } = emulator.connect({ ...RIVERSIDE, userId: 'u-2' });
    emulator.finishLink(await linkToken(emulator, { org_id: 'elsewhere', user_id: 'u' }));
    await office.post('/settings', { access_token_reference_id: 'another' });
    emulator.loginRequired(id);
    emulator.changePractice(id);
    const insurance = { member_id: 'M', insurance_name: 'a', plan_begin_date: '2026-01-01' };
    await office.outcome(await office.post(`/patients/${mrn}/insurances`, insurance));
    const [patient] = await office.list('/patients', 'patients');
    await office.patch(`/patients/${String(patient?.['id'])}`, { email: 'a@b.example' });
    await office.outcome(await office.post('/tasks/notes', { emr_task_id: '1', note: 'n' }));
    await emulator.settled();
    await office.post('/webhook/rotate-secret', {});
    emulator.changeSettings({ eventEntries: 'older' });
    expect(readFileSync(statePath, 'utf8').split('\n').length).toBeGreaterThan(10);
    copyFileSync(statePath, path);
    const before = emulator.state();
    await emulator.stop();
    const tidy = readFileSync(statePath, 'utf8');
    expect(new StateFile(path).read()).toEqual(JSON.parse(tidy));
    expect(JSON.parse(tidy)).toMatchObject({
      version: 1,
      connections: before.connections.map(({ id: each }) => ({ id: each })),
    });
    await office.close();
    await receiver.stop();
  });

  it('hold of a change what has changed, however much there is', () => {
    const state = open();
    put(state, 'first');
    const small = Buffer.byteLength(lines().at(-1) ?? '');
    for (let count = 100; count < 600; count += 1) put(state, String(count));
    expect(Buffer.byteLength(lines().at(-1) ?? '')).toBeLessThanOrEqual(small);
    const before = statSync(path).size;
    state.save();
    expect(statSync(path).size).toBe(before);
  });

  it('are gathered up into one when they are many', () => {
    const state = open();
    const text = 'x'.repeat(100_000);
    for (let count = 0; count < 60; count += 1) put(state, String(count % 3), text);
    expect(lines().length).toBeLessThan(15);
    expect(statSync(path).size).toBeLessThan(2_000_000);
    expect(open().records.of(practice).all('notes')).toEqual(state.records.of(practice).all('notes'));
  });

  it('are as many as have ended: half a line was never answered for', () => {
    const state = open();
    put(state, 'kept');
    put(state, 'torn');
    truncateSync(path, statSync(path).size - 3);
    expect(open().records.of(practice).all('notes')).toEqual([{ id: 'kept', text: 'x' }]);
  });

  it('are refused, and left as they are, when one in the middle is broken', () => {
    const state = open();
    put(state, 'kept');
    appendFileSync(path, '{"records":\n{"head":{"seed":2}}\n');
    const text = readFileSync(path, 'utf8');
    expect(open).toThrow(StateFileError);
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  it('are written anew when the file was removed, or was changed by somebody else', () => {
    const state = open();
    put(state, 'a');
    rmSync(path);
    put(state, 'b');
    expect(open().records.of(practice).all('notes')).toHaveLength(2);
    writeFileSync(path, 'nonsense');
    put(state, 'c');
    expect(open().records.of(practice).all('notes')).toHaveLength(3);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('are refused where they cannot be written, and no draft is left behind', () => {
    mkdirSync(path);
    expect(() => new StateFile(path).replace(new StateFile(join(folder, 'none')).read() as never)).toThrow(
      `The state file ${path} cannot be written (EISDIR). Check its folder, and the room on the disk.`,
    );
    expect(readdirSync(folder)).toEqual(['state.json']);
  });

  it('are refused likewise when a change cannot be added', () => {
    const state = open();
    rmSync(path);
    mkdirSync(path);
    expect(() => put(state, 'a')).toThrow(
      `The state file ${path} cannot be written (EISDIR). Check its folder, and the room on the disk.`,
    );
    rmSync(path, { recursive: true });
    put(state, 'b');
    expect(open().records.of(practice).all('notes')).toHaveLength(2);
  });

  it('may be left unwritten by what nobody asked for, and come with the next change', async () => {
    const receiver = await Receiver.start();
    const log: string[] = [];
    const emulator = await CobaltEmulator.start({ statePath: path, log: (line) => log.push(line) });
    const { id, accessToken } = emulator.connect(RIVERSIDE);
    const registered = { method: 'POST', body: { webhook_url: receiver.url() } };
    await call(emulator, '/v1/webhook', registered);
    const fetched = { method: 'POST', accessToken, body: { mrn: '1' } };
    expect((await call(emulator, '/v1/patients/fetch', fetched)).status).toBe(202);
    emulator.fireWebhook({ connection: id, type: 'patient.created' });
    rmSync(path);
    mkdirSync(path);
    await emulator.settled();
    expect(new Set(log)).toEqual(new Set([expect.stringMatching(/^The state file .*EISDIR/u)]));
    rmSync(path, { recursive: true });
    emulator.loginRequired(id);
    expect(new StateFile(path).read()).toMatchObject({
      jobs: [],
      events: [{ delivery: { status: 'success' } }, { delivery: { status: 'success' } }],
    });
    await emulator.stop();
    await receiver.stop();
  });

  it('leave a file alone at the end that somebody else has taken over', async () => {
    const first = await CobaltEmulator.start({ statePath: path });
    first.connect(RIVERSIDE);
    const second = await CobaltEmulator.start({ statePath: path });
    second.connect({ ...RIVERSIDE, userId: 'u-2' });
    const text = readFileSync(path, 'utf8');
    await first.stop();
    expect(readFileSync(path, 'utf8')).toBe(text);
    await second.stop();
  });
});
