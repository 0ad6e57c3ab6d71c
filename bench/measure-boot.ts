import type { Effort, Surroundings } from './support/conditions.js';
import { startChild } from './support/ipc.js';

/** What one boot came to, in milliseconds. */
export interface Boot {
  bootMs: number;
  cpuMs: number;
}

/** Each kind of app, boot by boot. */
export interface Boots {
  plain: Boot[];
  cobalt: Boot[];
}

/** Boots the same app without us and with us, in turn, each time in a new process. */
export async function measureBoot(surroundings: Surroundings, { boots }: Effort): Promise<Boots> {
  const results: Boots = { plain: [], cobalt: [] };
  // the first of each fills the file system's cache
  for (let round = -1; round < boots; round += 1) {
    for (const kind of round % 2 === 0 ? (['plain', 'cobalt'] as const) : (['cobalt', 'plain'] as const)) {
      const child = await startChild('support/boot-process.js', [kind, JSON.stringify(surroundings)]);
      const boot = await child.ask<Boot>('result');
      if (round >= 0) results[kind].push(boot);
      await child.ask('close');
      await child.stop();
    }
  }
  return results;
}
