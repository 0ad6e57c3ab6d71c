import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

import type { CobaltModuleOptions } from 'nestjs-cobalt';

import type { TestHost } from '../support/host.js';
import { TEST_KEYS } from '../support/host.js';
import { vendorUrl } from '../support/validating-proxy.js';

/** What came of one call. */
export interface CallOutcome {
  /** `OK`, or the error's code. */
  readonly code: string;
  readonly arrival?: string;
  readonly attempts?: number;
}

/** Calls that a process is told to make, all at once. */
export interface Calls {
  orgId: string;
  method?: 'GET' | 'POST';
  path?: string;
  count?: number;
}

/** A backend in a process of its own, on the database and the vendor of `host`. */
export class ClinicProcess {
  private asked = 0;

  private constructor(private readonly child: ChildProcess) {}

  static async start(host: TestHost, http: CobaltModuleOptions['http'] = {}): Promise<ClinicProcess> {
    const { credentials, linkUrl } = host.emulator;
    const cobalt: CobaltModuleOptions = {
      clientId: credentials.clientId,
      clientSecret: credentials.clientSecret,
      baseUrl: vendorUrl(host.emulator),
      linkBaseUrl: linkUrl,
      encryption: { keys: TEST_KEYS },
      http,
    };
    const argument = JSON.stringify({ database: host.database.options, cobalt });
    const main = join(process.cwd(), 'test/clinic-process/clinic-process.main.mjs');
    const child = fork(main, [argument], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'], execArgv: [] });
    await Promise.race([
      once(child, 'message'),
      once(child, 'exit').then(() => Promise.reject(new Error('The process ended before it was ready.'))),
    ]);
    return new ClinicProcess(child);
  }

  async call({ orgId, method = 'GET', path = '/patients', count = 1 }: Calls): Promise<CallOutcome[]> {
    const id = (this.asked += 1);
    const answer = new Promise<CallOutcome[]>((resolve) => {
      const take = (message: { id: number; outcomes: CallOutcome[] }): void => {
        if (message.id !== id) return;
        this.child.off('message', take);
        resolve(message.outcomes);
      };
      this.child.on('message', take);
    });
    this.child.send({ id, orgId, method, path, count });
    return answer;
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const exit = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await exit;
  }
}
