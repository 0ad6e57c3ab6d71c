import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

import type { CobaltModuleOptions } from 'nestjs-cobalt';

import { HttpClient } from './http-client.js';
import type { TestHost } from './host.js';
import { TEST_KEYS } from './host.js';
import { vendorUrl } from './validating-proxy.js';

/** Where a process is to die: before or after its n-th SQL statement or call to the vendor. */
export interface DeathPoint {
  step: number;
  moment: 'before' | 'after';
}

/** A second machine: a host app of its own process on the same database and vendor as `host`. */
export class HostProcess {
  private constructor(
    readonly url: string,
    private readonly child: ChildProcess,
  ) {}

  /** @param throttle how many requests a minute a global ThrottlerGuard lets through, if there is to be one */
  static async start(
    host: TestHost,
    dieAt?: DeathPoint,
    { throttle }: { throttle?: number } = {},
  ): Promise<HostProcess> {
    const { credentials, linkUrl } = host.emulator;
    const cobalt: CobaltModuleOptions = {
      clientId: credentials.clientId,
      clientSecret: credentials.clientSecret,
      baseUrl: vendorUrl(host.emulator),
      linkBaseUrl: linkUrl,
      encryption: { keys: TEST_KEYS },
    };
    const { adapter, database } = host;
    const argument = JSON.stringify({ adapter, database: database.options, cobalt, dieAt, throttle });
    const child = fork(join(process.cwd(), 'test/support/host-process.main.mjs'), [argument], {
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
      execArgv: [],
    });
    const lines = createInterface(child.stdout!);
    const [address] = (await Promise.race([
      once(lines, 'line'),
      once(child, 'exit').then(() => Promise.reject(new Error('The host process ended before it listened.'))),
    ])) as [string];
    return new HostProcess(address, child);
  }

  as(orgId: string, userId: string): HttpClient {
    return new HttpClient(this.url, { 'x-org': orgId, 'x-user': userId });
  }

  /** How many steps it has made so far. */
  async steps(): Promise<number> {
    this.child.send('steps');
    const [{ steps }] = (await once(this.child, 'message')) as [{ steps: number }];
    return steps;
  }

  get isAlive(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  async stop(): Promise<void> {
    if (!this.isAlive) return;
    const exit = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await exit;
  }
}
