import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { ConsoleLogger } from '@nestjs/common';
import type { CobaltEmulator } from '@nestjs-cobalt/emulator';

import { readEnvironment } from '../../src/environment/index.js';
import type { AppEnvironment } from '../../src/environment/index.js';
import { startApp as start } from '../../src/start-app.js';
import { VendorService } from '../../src/vendor/index.js';

export interface AppOptions {
  /** Default: a SQLite file in a directory of its own. */
  databaseUrl?: string;
  /** Variables beside `PORT=0` and the database's. */
  env?: Readonly<Record<string, string>>;
}

export interface RunningApp {
  readonly url: string;
  readonly environment: AppEnvironment;
  /** The emulator inside; undefined when the environment names a Cobalt. */
  readonly emulator: CobaltEmulator | undefined;
  /** Stops the app and removes what it kept on disk. */
  stop(): Promise<void>;
}

/** Says what goes wrong and nothing else. */
class QuietLogger extends ConsoleLogger {
  constructor() {
    super({ logLevels: ['error', 'fatal'], colors: false });
  }
}

/** The real reference app in this process, its data in a directory of its own. */
export async function startApp({ databaseUrl, env = {} }: AppOptions = {}): Promise<RunningApp> {
  const directory = await mkdtemp(join(tmpdir(), 'clinic-app-'));
  const variables = { PORT: '0', ...(databaseUrl !== undefined && { DATABASE_URL: databaseUrl }), ...env };
  const environment = await readEnvironment(variables, directory);
  const app = await start(environment, { logger: new QuietLogger() });
  return {
    url: environment.origin,
    environment,
    emulator: await app.get(VendorService, { strict: false }).emulator(),
    async stop() {
      await app.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
