import { beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SessionKeeper } from './session-keeper.js';
import type { Clock } from './session-keeper.js';

const MINUTE = 60_000;

interface Session {
  id: number;
  expiresAt: string;
}

/** Time that passes when it is told to; it runs what is due on the way. */
class HandClock implements Clock {
  private time = Date.parse('2026-03-01T12:00:00Z');
  private timers: { at: number; run: () => void }[] = [];

  now(): number {
    return this.time;
  }

  after(ms: number, run: () => void): () => void {
    const timer = { at: this.time + ms, run };
    this.timers.push(timer);
    return () => (this.timers = this.timers.filter((other) => other !== timer));
  }

  pass(ms: number): void {
    const end = this.time + ms;
    for (;;) {
      const next = this.timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      this.timers = this.timers.filter((timer) => timer !== next);
      this.time = Math.max(this.time, next.at);
      next.run();
    }
    this.time = end;
  }

  /** The computer slept, or its clock was set: timers know nothing of it. */
  jump(ms: number): void {
    this.time += ms;
    for (const timer of this.timers) timer.at += ms;
  }
}

/** A backend that answers when it is told to. */
class HandBackend {
  requests: { id: number; answer: (session: Session) => void; fail: (error: Error) => void }[] = [];
  asked = 0;

  constructor(private readonly clock: HandClock) {}

  readonly create = (): Promise<Session> => {
    this.asked += 1;
    return new Promise((answer, fail) => this.requests.push({ id: this.asked, answer, fail }));
  };

  async answer(lifeMs = 30 * MINUTE): Promise<void> {
    const expiresAt = new Date(this.clock.now() + lifeMs).toISOString();
    const request = this.requests.shift();
    request?.answer({ id: request.id, expiresAt });
    await settled();
  }

  async fail(): Promise<void> {
    this.requests.shift()?.fail(new Error('HTTP 503'));
    await settled();
  }
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('a keeper of sessions', () => {
  let clock: HandClock;
  let backend: HandBackend;
  let keeper: SessionKeeper<Session>;
  beforeEach(() => {
    clock = new HandClock();
    backend = new HandBackend(clock);
    keeper = new SessionKeeper(backend.create, () => undefined, clock);
  });

  it('asks for nothing until a session is wanted, and then once', async () => {
    clock.pass(60 * MINUTE);
    expect(backend.asked).toBe(0);
    keeper.want(true);
    keeper.want(true);
    expect([backend.asked, keeper.busy]).toEqual([1, true]);
    await backend.answer();
    keeper.want(true);
    expect([backend.asked, keeper.busy]).toEqual([1, false]);
  });

  it('gives a kept session away once', async () => {
    keeper.want(true);
    await backend.answer();
    await expect(keeper.take()).resolves.toMatchObject({ id: 1 });
    void keeper.take();
    expect(backend.asked).toBe(2);
  });

  it('gives away the session that is under way', async () => {
    keeper.want(true);
    const taken = keeper.take();
    keeper.want(false);
    await backend.answer();
    await expect(taken).resolves.toMatchObject({ id: 1 });
    expect(backend.asked).toBe(1);
    void keeper.take();
    expect(backend.asked).toBe(2);
  });

  it('renews it shortly before it expires, for as long as it is wanted', async () => {
    keeper.want(true);
    for (let renewals = 1; renewals <= 5; renewals++) {
      await backend.answer();
      clock.pass(27 * MINUTE);
      expect(backend.asked).toBe(renewals);
      clock.pass(MINUTE);
      expect(backend.asked).toBe(renewals + 1);
    }
    keeper.want(false);
    await backend.answer();
    clock.pass(600 * MINUTE);
    expect(backend.asked).toBe(6);
  });

  it.each([
    ['the computer slept', 31 * MINUTE],
    ['the clock was set back', -31 * MINUTE],
  ])('does not trust its timer: %s', async (_how, ms) => {
    keeper.want(true);
    await backend.answer();
    clock.jump(ms);
    void keeper.take();
    expect(backend.asked).toBe(2);
  });

  it.each(['2020-01-01T00:00:00Z', 'nonsense'])(
    'does not loop over a session that expires %s',
    async (expiresAt) => {
      keeper.want(true);
      backend.requests.shift()?.answer({ id: 1, expiresAt });
      await settled();
      await expect(keeper.take()).resolves.toMatchObject({ id: 1 });
      keeper.want(true);
      backend.requests.shift()?.answer({ id: 2, expiresAt });
      await settled();
      clock.pass(MINUTE - 1);
      expect(backend.asked).toBe(2);
    },
  );

  it.each([undefined, null])('takes %s for a failure, and goes on', async (garbage) => {
    keeper.want(true);
    backend.requests.shift()?.answer(garbage as unknown as Session);
    await settled();
    expect(keeper.failure).toMatchObject({ reason: 'session_failed', cause: expect.any(TypeError) });
    clock.pass(2_000);
    await backend.answer();
    expect([keeper.failure, keeper.busy, backend.asked]).toEqual([undefined, false, 2]);
  });

  it('waits longer after every failure, says what failed, and recovers', async () => {
    keeper.want(true);
    for (let failures = 1; failures <= 12; failures++) {
      await backend.fail();
      expect(keeper.failure).toMatchObject({ reason: 'session_failed', cause: new Error('HTTP 503') });
      const delay = Math.min(5 * MINUTE, 2_000 * 2 ** (failures - 1));
      clock.pass(delay / 2 - 1);
      expect(backend.asked).toBe(failures);
      clock.pass(delay / 2 + 1);
      expect(backend.asked).toBe(failures + 1);
    }
    await backend.answer();
    expect(keeper.failure).toBeUndefined();
  });

  it('does not wait for its next try when a session is taken', async () => {
    keeper.want(true);
    await backend.fail();
    const taken = keeper.take();
    expect([backend.asked, keeper.failure]).toEqual([2, undefined]);
    await backend.answer();
    await expect(taken).resolves.toMatchObject({ id: 2 });
  });

  it.each(['kept', 'under way'])('drops a session that is %s when it hears of a newer one', async (which) => {
    keeper.want(true);
    if (which === 'kept') await backend.answer();
    keeper.rest();
    if (which === 'under way') await backend.answer();
    keeper.want(true);
    clock.pass(60 * MINUTE);
    expect(backend.asked).toBe(1);
    keeper.wake();
    keeper.want(true);
    expect(backend.asked).toBe(2);
  });

  it('never gives away a session twice, or one that has expired, and never asks in a loop', async () => {
    const operations = fc.oneof(
      fc.record({ kind: fc.constantFrom('pass', 'jump'), ms: fc.integer({ min: 0, max: 90 * MINUTE }) }),
      fc.record({ kind: fc.constant('answer'), ms: fc.integer({ min: 2 * MINUTE, max: 60 * MINUTE }) }),
      fc.record({
        kind: fc.constantFrom('fail', 'take', 'want', 'unwant', 'rest', 'wake'),
        ms: fc.constant(0),
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(operations, { maxLength: 60 }), async (steps) => {
        const time = new HandClock();
        const server = new HandBackend(time);
        const kept = new SessionKeeper(server.create, () => undefined, time);
        const given = new Set<number>();
        const wrong: string[] = [];
        let takes = 0;
        for (const { kind, ms } of steps) {
          const before = server.asked;
          if (kind === 'pass') time.pass(ms);
          else if (kind === 'jump') time.jump(ms);
          else if (kind === 'answer') await server.answer(ms);
          else if (kind === 'fail') await server.fail();
          else if (kind === 'want' || kind === 'unwant') kept.want(kind === 'want');
          else if (kind === 'rest' || kind === 'wake') kept[kind]();
          else {
            takes += 1;
            const takenAt = time.now();
            void kept.take().then(
              ({ id, expiresAt }) => {
                if (given.has(id)) wrong.push(`${id} was given away twice`);
                if (Date.parse(expiresAt) <= takenAt) wrong.push(`${id} had expired`);
                given.add(id);
              },
              () => undefined,
            );
          }
          // Whatever happens, it causes one request at most, and one of the keeper's own is under way at most.
          expect(server.asked - before).toBeLessThanOrEqual(1);
          expect(server.requests.length).toBeLessThanOrEqual(takes + 1);
        }
        await settled();
        expect(wrong).toEqual([]);
      }),
    );
  });
});
