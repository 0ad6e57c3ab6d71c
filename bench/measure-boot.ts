import type { Effort, Surroundings } from './support/conditions.js';
import { startChild } from './support/ipc.js';

/** How long each kind of app took to boot, boot by boot. */
export interface Boots {
  plain: number[];
  cobalt: number[];
}

/** Boots the same app without us and with us, in turn, each time in a new process. */
export async function measureBoot(surroundings: Surroundings, { boots }: Effort): Promise<Boots> {
  const results: Boots = { plain: [], cobalt: [] };
  // the first of each fills the file system's cache
  for (let round = -1; round < boots; round += 1) {
    for (const kind of round % 2 === 0 ? (['plain', 'cobalt'] as const) : (['cobalt', 'plain'] as const)) {
      const child = await startChild('support/boot-process.js', [kind, JSON.stringify(surroundings)]);
      const { bootMs } = await child.ask<{ bootMs: number }>('result');
      if (round >= 0) results[kind].push(bootMs);
      await child.ask('close');
      await child.stop();
    }
  }
  return results;
}
