import { setImmediate as nextTurn } from 'node:timers/promises';

import { Logger } from '@nestjs/common';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';

import type { ConnectionEntity, ConnectionRepository } from '../connections/index.js';
import { CobaltError } from '../errors/index.js';
import type { ExchangeFinisher } from './exchange-finisher.js';
import type { FollowUpService } from './follow-up.service.js';
import type { LinkSessionEntity } from './link-session.entity.js';
import type { LinkSessionRepository } from './link-session.repository.js';
import { LinkWorker } from './link-worker.js';

const runOut = (id: string, sealedToken: string | null) =>
  ({
    id,
    orgId: 'org',
    status: 'exchanging',
    attemptId: 'a',
    leaseUntil: 1,
    sealedToken,
  }) as LinkSessionEntity;
const due = (id: string) => ({ id, orgId: 'org', followUpAt: 1 }) as ConnectionEntity;

describe('the background work of linking', () => {
  const compareAndSet = jest.fn<LinkSessionRepository['compareAndSet']>();
  const finish = jest.fn<ExchangeFinisher['finish']>();
  const run = jest.fn<FollowUpService['run']>();
  const expire = jest.fn<LinkSessionRepository['expire']>();
  const forget = jest.fn<LinkSessionRepository['forget']>();
  const stop = jest.fn<FollowUpService['stop']>();
  let sessions: LinkSessionEntity[];
  let connections: ConnectionEntity[];
  let worker: LinkWorker;
  beforeEach(() => {
    sessions = [];
    connections = [];
    for (const mock of [compareAndSet, finish, run, expire, forget, stop]) mock.mockReset();
    compareAndSet.mockResolvedValue(true);
    run.mockResolvedValue();
    expire.mockResolvedValue(undefined);
    forget.mockResolvedValue(0);
    jest.spyOn(Logger.prototype, 'warn').mockImplementation(() => undefined);
    worker = new LinkWorker(
      'default',
      true,
      {
        findRunOut: () => Promise.resolve(sessions),
        expire,
        forget,
        compareAndSet,
      } as unknown as LinkSessionRepository,
      { findDueFollowUps: () => Promise.resolve(connections) } as unknown as ConnectionRepository,
      { finish } as unknown as ExchangeFinisher,
      { run, stop } as unknown as FollowUpService,
    );
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it('settles exchanges while a follow-up waits for a slow Cobalt', async () => {
    connections = [due('slow')];
    run.mockReturnValue(new Promise(() => undefined));
    void worker.sweep();
    await nextTurn();
    const abandoned = runOut('s', null);
    sessions = [abandoned];
    void worker.sweep();
    await nextTurn();
    expect(compareAndSet).toHaveBeenCalledWith(
      expect.anything(),
      abandoned,
      expect.objectContaining({ status: 'exchange_unknown' }),
    );
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('ends with what is under way when the app stops, however much is due', async () => {
    connections = [due('first'), due('second'), due('third')];
    let ended: () => void = () => undefined;
    run.mockReturnValue(new Promise((resolve) => (ended = resolve)));
    const sweeping = worker.sweep();
    await nextTurn();
    const stopping = worker.beforeApplicationShutdown();
    ended();
    await Promise.all([sweeping, stopping]);
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('waits for a slow Cobalt only so long when the app stops', async () => {
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick'] });
    try {
      connections = [due('slow')];
      let ended: () => void = () => undefined;
      run.mockReturnValue(new Promise((resolve) => (ended = resolve)));
      stop.mockImplementation(() => ended());
      worker.linked(connections[0]!);
      await nextTurn();
      await nextTurn();
      expect(run).toHaveBeenCalledTimes(1);
      const stopping = worker.beforeApplicationShutdown();
      expect(stop).not.toHaveBeenCalled();
      jest.runOnlyPendingTimers();
      expect(stop).toHaveBeenCalledTimes(1);
      await stopping;
    } finally {
      jest.useRealTimers();
    }
  });

  it('goes on with a clean-up that one batch did not end', async () => {
    expire.mockResolvedValueOnce(123).mockResolvedValueOnce(undefined);
    forget.mockImplementation((_instance, _before, take) =>
      Promise.resolve(forget.mock.calls.length === 1 ? take : take - 1),
    );
    for (let time = 0; time < 3; time += 1) await worker.sweep();
    expect(expire.mock.calls.map(([, { from }]) => from).slice(0, 2)).toEqual([0, 123]);
    expect(forget).toHaveBeenCalledTimes(2);
  });

  it('looks again at what a late attempt may have opened again', async () => {
    await worker.sweep();
    await worker.sweep();
    const [first, second] = expire.mock.calls.map(([, range]) => range);
    expect(second!.from).toBeGreaterThan(0);
    expect(second!.from).toBeLessThan(first!.before);
  });

  it('puts off a session that cannot be finished, so that it does not stand before the others for ever', async () => {
    sessions = [runOut('broken', 'v1.x.y')];
    finish.mockRejectedValue(new CobaltError('COBALT_DECRYPTION_FAILED', 'It was moved.'));
    const now = Date.now();
    await worker.sweep();
    const [, seen, patch] = compareAndSet.mock.calls[0]!;
    expect(seen).toBe(sessions[0]);
    expect(Object.keys(patch)).toEqual(['leaseUntil']);
    expect(patch.leaseUntil).toBeGreaterThan(now);
  });
});
