import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { FairQueue } from './fair-queue.js';
import type { Admission } from './fair-queue.js';

const later = () => performance.now() + 60_000;

/** Long enough for everything that was settled to be heard of. */
async function turn(): Promise<void> {
  for (let round = 0; round < 8; round += 1) await Promise.resolve();
}

describe('the fair queue', () => {
  it('lets in at once what finds a place, and tells nobody to wait', () => {
    const queue = new FairQueue({ places: 3, placesPerOrg: 2, queueLimit: 10 });
    expect([queue.tryEnter('a'), queue.tryEnter('a'), queue.tryEnter('a')]).toEqual([true, true, false]);
    expect([queue.tryEnter('b'), queue.tryEnter('b')]).toEqual([true, false]);
    queue.leave('a');
    expect(queue.tryEnter('b')).toBe(true);
  });

  it('serves a quiet organisation next, however many calls of a noisy one wait', async () => {
    const queue = new FairQueue({ places: 1, placesPerOrg: 1, queueLimit: 1000 });
    queue.tryEnter('noisy');
    const order: string[] = [];
    const wait = async (org: string) => {
      await queue.enter(org, { deadlineAt: later() });
      order.push(org);
      queue.leave(org);
    };
    const all = [...Array<string>(100).fill('noisy'), 'quiet'].map(wait);
    queue.leave('noisy');
    await Promise.all(all);
    expect(order.indexOf('quiet')).toBeLessThanOrEqual(1);
    expect(order).toHaveLength(101);
  });

  it('refuses what would make the line of one organisation too long, and nobody else', async () => {
    const queue = new FairQueue({ places: 1, placesPerOrg: 1, queueLimit: 1 });
    queue.tryEnter('a');
    const waiting = queue.enter('a', { deadlineAt: later() });
    expect(await queue.enter('a', { deadlineAt: later() })).toBe('full');
    const returning = queue.enter('a', { deadlineAt: later(), isReturning: true });
    const other = queue.enter('b', { deadlineAt: later() });
    queue.leave('a');
    expect(await other).toBe('admitted');
    queue.leave('b');
    expect(await waiting).toBe('admitted');
    queue.leave('a');
    expect(await returning).toBe('admitted');
  });

  it('keeps no place for whoever gave up: aborted, or out of time', async () => {
    const queue = new FairQueue({ places: 1, placesPerOrg: 1, queueLimit: 10 });
    queue.tryEnter('a');
    const controller = new AbortController();
    const aborted = queue.enter('b', { deadlineAt: later(), signal: controller.signal });
    const expired = queue.enter('c', { deadlineAt: performance.now() + 5 });
    const last = queue.enter('a', { deadlineAt: later() });
    const reason = new Error('gone');
    controller.abort(reason);
    await expect(aborted).rejects.toBe(reason);
    expect(await expired).toBe('expired');
    queue.leave('a');
    expect(await last).toBe('admitted');
    queue.leave('a');
    expect(queue.tryEnter('b')).toBe(true);
  });

  it('says so when somebody leaves who is not inside', () => {
    const queue = new FairQueue({ places: 1, placesPerOrg: 1, queueLimit: 10 });
    expect(() => queue.leave('a')).toThrow(/inside/u);
  });

  type Step = { do: 'enter'; org: string } | { do: 'leave' | 'abort'; pick: number };
  const org = fc.constantFrom('a', 'b', 'c', 'd');
  const step: fc.Arbitrary<Step> = fc.oneof(
    { weight: 5, arbitrary: fc.record({ do: fc.constant('enter' as const), org }) },
    { weight: 4, arbitrary: fc.record({ do: fc.constant('leave' as const), pick: fc.nat() }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('abort' as const), pick: fc.nat() }) },
  );
  const limits = fc.record({
    places: fc.integer({ min: 1, max: 6 }),
    placesPerOrg: fc.integer({ min: 1, max: 4 }),
    queueLimit: fc.integer({ min: 0, max: 8 }),
  });

  it('keeps its limits, the order of each line and the turns, whoever comes and goes in whatever order', async () => {
    await fc.assert(
      fc.asyncProperty(limits, fc.array(step, { maxLength: 80 }), async (given, steps) => {
        const run = new Run(given);
        for (const one of steps) {
          await run.step(one);
          run.check();
        }
        await run.drain();
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});

interface Visit {
  readonly id: number;
  readonly org: string;
  readonly controller: AbortController;
  settled: number;
}

/** Drives a queue, and knows what has to be true after every step. */
class Run {
  private readonly queue: FairQueue;
  private readonly visits: Visit[] = [];
  private readonly inside: Visit[] = [];
  private waiting: Visit[] = [];
  /** How often others were let in since an organisation that could have been next began to wait. */
  private readonly passedOver = new Map<string, number>();

  constructor(private readonly limits: { places: number; placesPerOrg: number; queueLimit: number }) {
    this.queue = new FairQueue(limits);
  }

  async step(one: { do: 'enter'; org: string } | { do: 'leave' | 'abort'; pick: number }): Promise<void> {
    if (one.do === 'enter') this.enter(one.org);
    else if (one.do === 'leave' && this.inside.length > 0) {
      const [visit] = this.inside.splice(one.pick % this.inside.length, 1);
      this.queue.leave(visit!.org);
    } else if (one.do === 'abort' && this.waiting.length > 0) {
      this.waiting[one.pick % this.waiting.length]!.controller.abort(new Error('gone'));
    }
    await turn();
  }

  check(): void {
    const { places, placesPerOrg, queueLimit } = this.limits;
    expect(this.inside.length).toBeLessThanOrEqual(places);
    for (const org of ['a', 'b', 'c', 'd']) {
      const inside = this.inside.filter((visit) => visit.org === org).length;
      const waiting = this.waiting.filter((visit) => visit.org === org).length;
      expect(inside).toBeLessThanOrEqual(placesPerOrg);
      expect(waiting).toBeLessThanOrEqual(queueLimit);
      // nobody waits for a place that is there
      if (waiting > 0) expect(inside === placesPerOrg || this.inside.length === places).toBe(true);
      // with four organisations, at most three go before the one whose turn it could be
      expect(this.passedOver.get(org) ?? 0).toBeLessThanOrEqual(3);
    }
    for (const visit of this.visits) expect(visit.settled).toBeLessThanOrEqual(1);
  }

  /** Everybody who was not sent away gets in, exactly once. */
  async drain(): Promise<void> {
    while (this.inside.length > 0) await this.step({ do: 'leave', pick: 0 });
    expect(this.waiting).toEqual([]);
    for (const visit of this.visits) expect(visit.settled).toBe(1);
  }

  private enter(org: string): void {
    const visit: Visit = { id: this.visits.length, org, controller: new AbortController(), settled: 0 };
    this.visits.push(visit);
    this.waiting.push(visit);
    this.queue.enter(org, { deadlineAt: later(), signal: visit.controller.signal }).then(
      (admission) => this.settled(visit, admission),
      () => this.settled(visit, 'expired'),
    );
  }

  private settled(visit: Visit, admission: Admission): void {
    visit.settled += 1;
    if (admission === 'admitted') {
      const first = this.waiting.find(({ org }) => org === visit.org);
      expect(first).toBe(visit);
      this.inside.push(visit);
      this.count(visit.org);
    }
    this.waiting = this.waiting.filter((other) => other !== visit);
  }

  private count(admitted: string): void {
    this.passedOver.set(admitted, 0);
    for (const org of ['a', 'b', 'c', 'd']) {
      const isWaiting = this.waiting.some((visit) => visit.org === org);
      const isFull = this.inside.filter((visit) => visit.org === org).length >= this.limits.placesPerOrg;
      if (org === admitted) continue;
      this.passedOver.set(org, isWaiting && !isFull ? (this.passedOver.get(org) ?? 0) + 1 : 0);
    }
  }
}
