import { afterAll, afterEach, beforeAll } from '@jest/globals';
import { CobaltEmulator } from '@nestjs-cobalt/emulator';

import { TestHost } from './host.js';
import type { TestHostOptions } from './host.js';

/** One emulator for a whole suite, and the host that a test started on it, which is stopped after the test. */
export interface HostPerTest {
  readonly emulator: CobaltEmulator;
  /** The host of the running test. */
  readonly current: TestHost;
  start(options?: TestHostOptions): Promise<TestHost>;
}

/** To be called in a `describe`. */
export function hostPerTest(defaults: TestHostOptions): HostPerTest {
  let emulator: CobaltEmulator;
  let host: TestHost | undefined;
  beforeAll(async () => {
    emulator = await CobaltEmulator.start();
  });
  afterAll(() => emulator.stop());
  afterEach(async () => {
    await host?.stop();
    host = undefined;
  });
  return {
    get emulator() {
      return emulator;
    },
    get current() {
      return host!;
    },
    start: async (options = {}) => (host = await TestHost.start({ emulator, ...defaults, ...options })),
  };
}
