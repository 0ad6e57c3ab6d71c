import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { CLIENT_HEADERS } from '../../testing/caller.js';
import { Receiver } from '../../testing/receiver.js';
import { EMULATOR_CREDENTIALS, type EmulatorConnection, type EmulatorStateView } from '../index.js';

// Processes are started, on machines that may have much else to do.
jest.setTimeout(60_000);

const COMMAND = fileURLToPath(new URL('../../bin/cobalt-emulator.js', import.meta.url));

interface Run {
  readonly process: ChildProcess;
  readonly firstLine: Promise<string>;
  readonly ended: Promise<{ code: number | null; signal: string | null; out: string; err: string }>;
}

describe('the command cobalt-emulator', () => {
  const runs: Run[] = [];
  const folders: string[] = [];

  const run = (...args: string[]): Run => {
    const child = spawn(process.execPath, [COMMAND, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    const started: Run = {
      process: child,
      firstLine: new Promise((resolve, reject) => {
        createInterface(child.stdout).once('line', resolve);
        child.once('exit', () => reject(new Error(`It ended: ${err}`)));
      }),
      ended: new Promise((resolve) =>
        child.once('close', (code, signal) => resolve({ code, signal, out, err })),
      ),
    };
    started.firstLine.catch(() => undefined);
    runs.push(started);
    return started;
  };
  const newFolder = (): string => {
    const folder = mkdtempSync(join(tmpdir(), 'emulator-'));
    folders.push(folder);
    return folder;
  };
  const stateOf = async (url: string): Promise<EmulatorStateView> =>
    (await fetch(`${url}/_emulator/state`)).json() as Promise<EmulatorStateView>;
  const post = async <T>(address: string, body: object, headers: object = {}): Promise<T> => {
    const all = { ...CLIENT_HEADERS, 'content-type': 'application/json', ...headers };
    const answer = await fetch(address, { method: 'POST', headers: all, body: JSON.stringify(body) });
    return answer.json() as Promise<T>;
  };
  const untilReceived = async (receiver: Receiver, count: number): Promise<void> => {
    while (receiver.received.length < count) await new Promise((resolve) => setTimeout(resolve, 20));
  };

  afterEach(async () => {
    for (const { process: child } of runs) child.kill('SIGKILL');
    await Promise.all(runs.splice(0).map(({ ended }) => ended));
    // Not before: a process that runs writes into them.
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
  });

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'prints its address first, serves there, and ends with 0 on %s',
    async (signal) => {
      const started = run('--port', '0', '--seed', '12', '--callback-url', 'http://127.0.0.1:1/back');
      const url = await started.firstLine;
      expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
      expect(await stateOf(url)).toMatchObject({
        seed: 12,
        settings: { callbackUrl: 'http://127.0.0.1:1/back' },
      });
      started.process.kill(signal);
      const { code, out, err } = await started.ended;
      expect([code, err]).toEqual([0, '']);
      for (const line of [
        `COBALT_BASE_URL=${url}`,
        `COBALT_LINK_BASE_URL=${url}/link`,
        `COBALT_CLIENT_ID=${EMULATOR_CREDENTIALS.clientId}`,
        `COBALT_CLIENT_SECRET=${EMULATOR_CREDENTIALS.clientSecret}`,
        `COBALT_WEBHOOK_SECRETS=${EMULATOR_CREDENTIALS.webhookSecret}`,
      ]) {
        expect(out).toContain(line);
      }
    },
  );

  it('keeps accounts in its file over a kill', async () => {
    const folder = newFolder();
    const file = join(folder, 'state.json');
    const first = run('--port', '0', '--state', file);
    const body = JSON.stringify({ orgId: 'o', userId: 'u' });
    const headers = { 'content-type': 'application/json' };
    const linked = await fetch(`${await first.firstLine}/_emulator/connections`, {
      method: 'POST',
      body,
      headers,
    });
    first.process.kill('SIGKILL');
    await first.ended;
    const { connections } = await stateOf(await run('--port', '0', '--state', file).firstLine);
    expect(connections).toEqual([await linked.json()]);
  });

  it('knows every account that it has answered with, killed in the middle of many', async () => {
    const folder = newFolder();
    const file = join(folder, 'state.json');
    const first = run('--port', '0', '--state', file);
    const url = await first.firstLine;
    const answered: EmulatorConnection[] = [];
    const ask = async (userId: string): Promise<void> => {
      answered.push(await post<EmulatorConnection>(`${url}/_emulator/connections`, { orgId: 'o', userId }));
      if (answered.length === 50) first.process.kill('SIGKILL');
    };
    await Promise.allSettled(Array.from({ length: 300 }, (_, index) => ask(String(index))));
    await first.ended;
    const { connections } = await stateOf(await run('--port', '0', '--state', file).firstLine);
    expect(answered.length).toBeGreaterThanOrEqual(50);
    expect(connections).toEqual(expect.arrayContaining(answered));
  });

  it('ends the job of an answered call after a kill, and brings its event', async () => {
    const folder = newFolder();
    const receiver = await Receiver.start();
    const first = run('--port', '0', '--state', join(folder, 'state.json'));
    const url = await first.firstLine;
    await post(`${url}/v1/webhook`, { webhook_url: receiver.url() });
    const account = { orgId: 'riverside-family', userId: 'u' };
    const linked = await post<EmulatorConnection>(`${url}/_emulator/connections`, account);
    const booking = { mrn: '1', location: '1', provider: '1', type: 'f/u', datetime: '2026-03-14T10:00:00Z' };
    const { job_id: jobId } = await post<{ job_id: number }>(`${url}/v1/appointments`, booking, {
      access_token: linked.accessToken,
    });
    first.process.kill('SIGKILL');
    await first.ended;
    expect(receiver.received).toEqual([]);

    await run('--port', '0', '--state', join(folder, 'state.json')).firstLine;
    await untilReceived(receiver, 1);
    expect(JSON.parse(receiver.received[0]?.text ?? '')).toMatchObject({
      type: 'appointment.failed',
      job_id: String(jobId),
    });
    await receiver.stop();
  });

  it('says nothing on standard error while it delivers dozens of events at once', async () => {
    const receiver = await Receiver.start();
    const started = run('--port', '0');
    const url = await started.firstLine;
    await post(`${url}/v1/webhook`, { webhook_url: receiver.url() });
    await post(`${url}/_emulator/connections`, { orgId: 'o', userId: 'u' });
    await post(`${url}/_emulator/faults`, { target: 'webhook', kind: 'delay', delayMs: 500 });
    const event = { connection: 'u', type: 'patient.created' };
    for (let round = 0; round < 40; round += 1) await post(`${url}/_emulator/webhooks/fire`, event);
    await untilReceived(receiver, 40);
    started.process.kill('SIGTERM');
    expect((await started.ended).err).toBe('');
    await receiver.stop();
  });

  it('explains itself', async () => {
    const { code, out } = await run('--help').ended;
    expect(code).toBe(0);
    expect(out).toMatch(/^Usage: cobalt-emulator/);
  });

  it.each([
    [['--nope']],
    [['surplus']],
    [['--port', 'x']],
    [['--port', '65536']],
    [['--port']],
    [['--seed', '1.5']],
    [['--callback-url', 'nonsense']],
    [['--callback-url', '']],
    [['--host', '']],
    [['--state', '']],
  ])('shows its usage and ends with 2 for %j', async (args) => {
    const { code, out, err } = await run(...args).ended;
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('Usage: cobalt-emulator');
  });

  it('ends with 1 when the port is taken', async () => {
    const { port } = new URL(await run('--port', '0').firstLine);
    const { code, err } = await run('--port', port).ended;
    expect([code, err]).toEqual([
      1,
      `Port ${port} of 127.0.0.1 is taken (EADDRINUSE). Stop what listens there, or choose another with --port; 0 picks a free one.\n`,
    ]);
  });

  it.each([
    [
      '--host',
      '203.0.113.7',
      'No address of this machine is called 203.0.113.7 (EADDRNOTAVAIL). Choose another with --host.',
    ],
    ['--state', '/', 'The state file / cannot be read. Check its permissions.'],
    [
      '--state',
      '/dev/null/state.json',
      'The state file /dev/null/state.json cannot be read. Check its permissions.',
    ],
  ])('ends with 1 and a sentence for %s %s', async (option, value, message) => {
    const { code, out, err } = await run('--port', '0', option, value).ended;
    expect([code, out, err]).toEqual([1, '', `${message}\n`]);
  });
});
