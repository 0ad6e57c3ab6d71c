import { setImmediate as nextTurn } from 'node:timers/promises';

import { beforeEach, describe, expect, it, jest } from '@jest/globals';

import type { CobaltTransport } from '../client/index.js';
import type { ConnectionRepository, ConnectionVault } from '../connections/index.js';
import { SecretString } from '../encryption/index.js';
import { aConnection } from '../../../../test/support/rows.js';
import { FollowUpService } from './follow-up.service.js';
import { followUpTimeout } from './link-limits.js';

const ANSWERS: Record<string, unknown> = { listProviders: [], getSettings: {}, updateSettings: {} };

describe('what follows an exchange', () => {
  const connection = aConnection({ sealedToken: 'v1.k.x', practiceCheck: 'pending', followUpAt: 1 });
  const call = jest.fn<CobaltTransport['call']>();
  const claimFollowUp = jest.fn<ConnectionRepository['claimFollowUp']>();
  const compareAndSet = jest.fn<ConnectionRepository['compareAndSet']>();
  const followUps = (httpTimeoutMs: number) =>
    new FollowUpService(
      'default',
      { call } as unknown as CobaltTransport,
      {
        claimFollowUp,
        compareAndSet,
        findById: () => Promise.resolve(connection),
      } as unknown as ConnectionRepository,
      { open: () => Promise.resolve(new SecretString('token')) } as unknown as ConnectionVault,
      followUpTimeout(httpTimeoutMs),
    );
  beforeEach(() => {
    for (const mock of [call, claimFollowUp, compareAndSet]) mock.mockReset();
    claimFollowUp.mockResolvedValue(true);
    compareAndSet.mockResolvedValue(true);
  });

  it('ends before its claim does, however slow Cobalt is', async () => {
    call.mockImplementation(({ operation }) => Promise.resolve(ANSWERS[operation] as never));
    const now = Date.now();
    await followUps(300_000).run(connection);
    const timeouts = call.mock.calls.map(([{ timeoutMs = Infinity }]) => timeoutMs);
    expect(timeouts).toHaveLength(3);
    const [, , until] = claimFollowUp.mock.calls[0]!;
    expect(now + timeouts.reduce((sum, timeout) => sum + timeout, 0)).toBeLessThan(until);
  });

  it("keeps to the host's own deadline when that is shorter", async () => {
    call.mockImplementation(({ operation }) => Promise.resolve(ANSWERS[operation] as never));
    await followUps(700).run(connection);
    expect(call.mock.calls.map(([{ timeoutMs }]) => timeoutMs)).toEqual([700, 700, 700]);
  });

  it('ends at once when the app stops, and is left to whoever sweeps next', async () => {
    call.mockImplementation(
      ({ signal }) =>
        new Promise((_, reject) => {
          signal?.addEventListener('abort', () => reject(signal.reason as Error));
        }),
    );
    const service = followUps(30_000);
    const running = service.run(connection);
    await nextTurn();
    expect(call).toHaveBeenCalledTimes(1);
    service.stop();
    await running;
    expect(call).toHaveBeenCalledTimes(1);
    const [, , patch] = compareAndSet.mock.calls[0]!;
    expect(patch).toEqual({ followUpAt: expect.any(Number), followUpAttempts: 1 });
  });
});
