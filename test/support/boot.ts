import type { INestApplication, ModuleMetadata, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { cobaltEntities } from 'nestjs-cobalt';
import type { CobaltModuleOptions } from 'nestjs-cobalt';

import { createAdapter } from './adapters.js';
import type { AdapterName } from './adapters.js';
import { TEST_KEYS, headerIdentity } from './host.js';

/** Enough to boot; nobody is called. */
export const BOOTABLE: CobaltModuleOptions = {
  identity: headerIdentity,
  clientId: 'ci_live_1',
  clientSecret: 'cs_live_1',
  baseUrl: 'http://127.0.0.1:9',
  linkBaseUrl: 'http://127.0.0.1:9',
  encryption: { keys: TEST_KEYS },
};

/** Boots an app of these modules on a database in memory, without its tables and without listening. */
export async function boot(
  imports: NonNullable<ModuleMetadata['imports']>,
  adapter: AdapterName,
  prepare: (app: INestApplication) => void = () => undefined,
): Promise<INestApplication> {
  class BootedModule {}
  const database = TypeOrmModule.forRoot({
    type: 'better-sqlite3',
    database: ':memory:',
    entities: cobaltEntities,
    retryAttempts: 0,
  });
  const app = await NestFactory.create(
    { module: BootedModule as Type, imports: [database, ...imports] },
    createAdapter(adapter),
    { logger: false, abortOnError: false },
  );
  try {
    prepare(app);
    return await app.init();
  } catch (error) {
    await app.close();
    throw error;
  }
}
