import { setImmediate as turn } from 'node:timers/promises';

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { BatchedReader } from './batched-reader.js';

/** A table whose queries are answered when the test says so. */
class SlowTable {
  readonly queries: { keys: readonly string[]; answer(): void; fail(error: Error): void }[] = [];
  readonly rows = new Map<string, string>();

  readonly load = (keys: readonly string[]) =>
    new Promise<Map<string, string>>((resolve, reject) => {
      const found = new Map(keys.flatMap((key) => (this.rows.has(key) ? [[key, this.rows.get(key)!]] : [])));
      this.queries.push({ keys, answer: () => resolve(found), fail: reject });
    });
}

describe('BatchedReader', () => {
  it('makes one query of the reads of one turn, and one key of equal ones', async () => {
    const table = new SlowTable();
    table.rows.set('a', 'A');
    const reader = new BatchedReader(table.load);
    const reads = Promise.all(['a', 'b', 'a', 'c'].map((key) => reader.get(key)));
    await turn();
    expect(table.queries.map(({ keys }) => keys)).toEqual([['a', 'b', 'c']]);
    table.queries[0]!.answer();
    expect(await reads).toEqual(['A', undefined, 'A', undefined]);
  });

  it('does not answer a read with a query that was sent before it', async () => {
    const table = new SlowTable();
    const reader = new BatchedReader(table.load, { maxInFlight: 2 });
    table.rows.set('a', 'old');
    const early = reader.get('a');
    await turn();
    table.rows.set('a', 'new');
    const late = reader.get('a');
    await turn();
    expect(table.queries).toHaveLength(2);
    for (const query of table.queries) query.answer();
    expect(await Promise.all([early, late])).toEqual(['old', 'new']);
  });

  it('gathers what arrives while as many queries are under way as it may send', async () => {
    const table = new SlowTable();
    const reader = new BatchedReader(table.load, { maxInFlight: 1 });
    const reads = [reader.get('a')];
    for (const key of ['b', 'c', 'd']) {
      await turn();
      reads.push(reader.get(key));
    }
    await turn();
    expect(table.queries.map(({ keys }) => keys)).toEqual([['a']]);
    table.queries[0]!.answer();
    await turn();
    await turn();
    expect(table.queries.map(({ keys }) => keys)).toEqual([['a'], ['b', 'c', 'd']]);
    table.queries[1]!.answer();
    await Promise.all(reads);
  });

  it('tells a failure to the reads of that query only, and goes on', async () => {
    const table = new SlowTable();
    table.rows.set('b', 'B');
    const reader = new BatchedReader(table.load, { maxInFlight: 1, maxBatch: 1 });
    const [failing, following] = [reader.get('a'), reader.get('b')];
    const outcome = expect(failing).rejects.toThrow('gone');
    await turn();
    table.queries[0]!.fail(new Error('gone'));
    await outcome;
    await turn();
    table.queries[1]!.answer();
    expect(await following).toBe('B');
  });

  it('survives a loader that throws before it returns a promise', async () => {
    const reader = new BatchedReader<string>(() => {
      throw new Error('broken loader');
    });
    await expect(reader.get('a')).rejects.toThrow('broken loader');
    await expect(reader.get('b')).rejects.toThrow('broken loader');
  });

  it('sees every change committed before the read, within its bounds, however reads and answers interleave', async () => {
    const step = fc.oneof(
      fc.record({ do: fc.constant('get' as const), key: fc.constantFrom('a', 'b', 'c', 'd', 'e') }),
      fc.record({ do: fc.constant('turn' as const) }),
      fc.record({ do: fc.constant('answer' as const), which: fc.nat(3) }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 60 }),
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 1, max: 4 }),
        async (steps, maxInFlight, maxBatch) => {
          let clock = 0;
          const open: (() => void)[] = [];
          const load = (keys: readonly string[]) => {
            const sentAt = ++clock;
            expect(keys.length).toBeLessThanOrEqual(maxBatch);
            expect(new Set(keys).size).toBe(keys.length);
            return new Promise<Map<string, number>>((resolve) => {
              open.push(() => resolve(new Map(keys.map((key) => [key, sentAt]))));
              expect(open.length).toBeLessThanOrEqual(maxInFlight);
            });
          };
          const reader = new BatchedReader(load, { maxInFlight, maxBatch });
          const reads: Promise<void>[] = [];
          for (const item of steps) {
            if (item.do === 'get') {
              const askedAt = ++clock;
              reads.push(reader.get(item.key).then((sentAt) => expect(sentAt).toBeGreaterThan(askedAt)));
            } else if (item.do === 'turn') await turn();
            else open.splice(item.which, 1)[0]?.();
            await Promise.resolve();
          }
          const all = Promise.all(reads);
          for (let spare = 0; spare < 400; spare += 1) {
            open.shift()?.();
            await turn();
          }
          await all;
        },
      ),
      { numRuns: 60 },
    );
  });
});
