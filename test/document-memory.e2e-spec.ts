import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { TEST_KEYS, TestHost } from './support/host.js';

const MB = 1024 * 1024;

/** The app and the vendor are processes of their own: this one is seen by neither's memory. */
describe('a document of 200 MB', () => {
  let host: TestHost;
  let vendor: ChildProcess;
  let vendorUrl: unknown;

  const start = (name: string, args: string[] = []) =>
    fork(join(process.cwd(), 'test/support/documents', name), args, { execArgv: [] });

  beforeAll(async () => {
    host = await TestHost.start();
    await host.link('imaging', 'ana');
    vendor = start('vendor.main.mjs');
    [vendorUrl] = (await once(vendor, 'message')) as [string];
  }, 60_000);

  afterAll(async () => {
    vendor.disconnect();
    await host.stop();
  });

  it.each(['up', 'down'])(
    'goes %s whole, and the app grows by no more than 64 MB',
    async (direction) => {
      const { clientId, clientSecret } = host.emulator.credentials;
      const cobalt = { clientId, clientSecret, baseUrl: vendorUrl, encryption: { keys: TEST_KEYS } };
      const argument = {
        ...{ database: host.database.options, cobalt },
        ...{ orgId: 'imaging', direction, bytes: 200 * MB },
      };
      const client = start('client.main.mjs', [JSON.stringify(argument)]);
      const [moved] = (await Promise.race([
        once(client, 'message'),
        once(client, 'exit').then(() => Promise.reject(new Error('The app ended early.'))),
      ])) as [{ sent: string; received: string; grownBytes: number }];
      expect(moved.sent).toMatch(/^[\da-f]{64}$/u);
      expect(moved.received).toBe(moved.sent);
      expect(moved.grownBytes / MB).toBeLessThanOrEqual(64);
    },
    120_000,
  );
});
