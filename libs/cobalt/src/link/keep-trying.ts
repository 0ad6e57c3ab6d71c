import { setTimeout as sleep } from 'node:timers/promises';

const PAUSES_MS = [100, 250, 500, 1000, 2000, 4000];

/** Does a thing until it succeeds, about eight seconds long; then throws the last error. */
export async function keepTrying<T>(work: () => Promise<T>): Promise<T> {
  for (const pause of PAUSES_MS) {
    try {
      return await work();
    } catch {
      await sleep(pause);
    }
  }
  return work();
}
