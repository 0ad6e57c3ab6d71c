import { FULL } from './support/conditions.js';
import type { Effort, Surroundings } from './support/conditions.js';
import { startChild } from './support/ipc.js';
import { percentile } from './support/statistics.js';

/** What the vendor takes for every answer, in milliseconds. */
export const SLOW_VENDOR_MS = 20;

/** Of each round: the quiet organisation's p99 in milliseconds, the noisy one's calls a second. */
export interface Fairness {
  calls: number;
  quietAlone: number[];
  quietBeside: number[];
  noisyAlone: number[];
  noisyBeside: number[];
}

/** A quiet organisation beside one that makes thousands of calls at once, and each of them alone. */
export async function measureFairness(databaseUrl: string, effort: Effort): Promise<Fairness> {
  const isFull = effort.rounds >= FULL.rounds;
  const calls = isFull ? 10_000 : 2000;
  const vendor = await startChild('support/vendor.js', [String(SLOW_VENDOR_MS)]);
  const child = await startChild('support/fairness-process.js');
  const measured: Fairness = { calls, quietAlone: [], quietBeside: [], noisyAlone: [], noisyBeside: [] };
  try {
    const vendorUrl = await vendor.ask<string>('ready');
    await child.ask('start', { databaseUrl, vendorUrl } satisfies Surroundings);
    await child.ask('both', 1000);
    for (let round = 0; round < 3; round += 1) {
      measured.noisyAlone.push(await child.ask<number>('noisy', calls));
      const both = await child.ask<{ throughput: number; latencies: number[] }>('both', calls);
      measured.noisyBeside.push(both.throughput);
      measured.quietBeside.push(percentile(both.latencies, 0.99));
      const alone = await child.ask<number[]>('quiet', both.latencies.length);
      measured.quietAlone.push(percentile(alone, 0.99));
    }
    return measured;
  } finally {
    await child.ask('stop').finally(() => child.stop());
    await vendor.stop();
  }
}
