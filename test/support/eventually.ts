import { setTimeout as sleep } from 'node:timers/promises';

/** Tries an expectation until it holds; after the bound its last failure is thrown. */
export async function eventually(expectation: () => Promise<void> | void, boundMs = 10_000): Promise<void> {
  const deadline = Date.now() + boundMs;
  for (;;) {
    try {
      return await expectation();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await sleep(25);
    }
  }
}
