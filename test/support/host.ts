import type {
  DynamicModule,
  INestApplication,
  ModuleMetadata,
  NestApplicationOptions,
  Type,
} from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { AbstractHttpAdapter } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CobaltEmulator } from '@nestjs-cobalt/emulator';
import { CobaltModule, CobaltService, cobaltEntities, cobaltMigrations } from 'nestjs-cobalt';
import type { CobaltIdentity, CobaltModuleOptions, CobaltRequest } from 'nestjs-cobalt';
import type { DataSource } from 'typeorm';
import { DataSource as TypeOrmDataSource } from 'typeorm';

import { createAdapter } from './adapters.js';
import type { AdapterName } from './adapters.js';
import { databases } from './databases.js';
import type { TestDatabase, TestDatabaseServer } from './databases.js';
import { HttpClient } from './http-client.js';
import { assertNoViolations, vendorUrl } from './validating-proxy.js';

/** A key ring for tests. */
export const TEST_KEYS = `test:${Buffer.alloc(32, 7).toString('base64')}`;

/** Who a request is from, as test requests say it: headers stand in for the host's own sign-in. */
export function headerIdentity(request: CobaltRequest): CobaltIdentity | undefined {
  const { 'x-org': orgId, 'x-user': userId, 'x-manage': manage } = request.headers;
  if (typeof orgId !== 'string' || typeof userId !== 'string') return undefined;
  return {
    orgId: decodeURIComponent(orgId),
    userId: decodeURIComponent(userId),
    canManage: manage === 'yes',
  };
}

/** What an instance needs to work with a vendor, with the identity and the keys of tests. */
export function optionsFor(emulator: CobaltEmulator): CobaltModuleOptions {
  return {
    identity: headerIdentity,
    clientId: emulator.credentials.clientId,
    clientSecret: emulator.credentials.clientSecret,
    baseUrl: vendorUrl(emulator),
    linkBaseUrl: emulator.linkUrl,
    encryption: { keys: TEST_KEYS },
    returnOrigins: ['https://app.example.com'],
  };
}

/** A `TypeOrmModule` on a test database that has the module's tables. */
export function migrated(database: TestDatabase) {
  return {
    ...database.options,
    entities: cobaltEntities,
    migrations: cobaltMigrations,
    migrationsRun: true,
    retryAttempts: 0,
  };
}

/** What a test host is made of; everything has a default. */
export interface TestHostOptions {
  /** Default: Express. */
  adapter?: AdapterName;
  server?: TestDatabaseServer;
  database?: TestDatabase;
  emulator?: CobaltEmulator;
  cobalt?: Partial<CobaltModuleOptions>;
  /** Instead of `CobaltModule.forRoot` with the defaults. */
  module?: (defaults: CobaltModuleOptions) => DynamicModule;
  imports?: NonNullable<ModuleMetadata['imports']>;
  /** Of the host's own module, such as global guards. */
  providers?: NonNullable<ModuleMetadata['providers']>;
  /** Instead of Nest's adapter as it comes. */
  http?: AbstractHttpAdapter;
  /** What `NestFactory.create` is told besides. */
  app?: NestApplicationOptions;
  /** Before `listen`. */
  prepare?: (app: INestApplication) => void;
  logger?: NestApplicationOptions['logger'];
}

/** An app of somebody's own that imports the module: real HTTP, a real database, the emulator as the vendor. */
export class TestHost {
  private constructor(
    readonly app: INestApplication,
    readonly adapter: AdapterName,
    readonly url: string,
    readonly emulator: CobaltEmulator,
    readonly database: TestDatabase,
    private readonly owned: (() => Promise<void>)[],
  ) {}

  static async start(options: TestHostOptions = {}): Promise<TestHost> {
    const owned: (() => Promise<void>)[] = [];
    const emulator = options.emulator ?? (await CobaltEmulator.start({ port: 0 }));
    if (options.emulator === undefined) owned.push(() => emulator.stop());
    const database = options.database ?? (await (options.server ?? databases[0]!).create());
    if (options.database === undefined) owned.push(() => database.drop());
    const defaults: CobaltModuleOptions = { ...optionsFor(emulator), ...options.cobalt };
    const module = hostModule(
      [
        TypeOrmModule.forRoot(migrated(database)),
        options.module?.(defaults) ?? CobaltModule.forRoot(defaults),
        ...(options.imports ?? []),
      ],
      options.providers,
    );
    const { adapter = 'express' } = options;
    const app = await NestFactory.create(module, options.http ?? createAdapter(adapter), {
      ...options.app,
      logger: options.logger ?? false,
      abortOnError: false,
    });
    options.prepare?.(app);
    await app.listen(0, '127.0.0.1');
    const url = (await app.getUrl()).replace(/\/$/u, '');
    emulator.changeSettings({ callbackUrl: `${url}/cobalt/link/callback` });
    return new TestHost(app, adapter, url, emulator, database, owned);
  }

  get cobalt(): CobaltService {
    return this.app.get(CobaltService, { strict: false });
  }

  /** The host's own DataSource: what tests look at the tables with. */
  get dataSource(): DataSource {
    return this.app.get(TypeOrmDataSource, { strict: false });
  }

  /** An HTTP client that is signed in. */
  as(orgId: string, userId: string, { canManage = false }: { canManage?: boolean } = {}): HttpClient {
    return new HttpClient(this.url, {
      'x-org': encodeURIComponent(orgId),
      'x-user': encodeURIComponent(userId),
      ...(canManage ? { 'x-manage': 'yes' } : {}),
    });
  }

  anonymous(): HttpClient {
    return new HttpClient(this.url, {});
  }

  /** Links an account all the way, as a browser with the lightbox would. */
  async link(
    orgId: string,
    userId: string,
  ): Promise<{ connectionId: string; sessionId: string; publicToken: string }> {
    const user = this.as(orgId, userId);
    const token = await user.post('/cobalt/link/token', {});
    const { publicToken = '' } = this.emulator.finishLink(token.body.linkToken as string);
    const sessionId = token.body.sessionId as string;
    const exchanged = await user.post('/cobalt/link/exchange', { sessionId, publicToken });
    return { connectionId: (exchanged.body.connection as { id: string }).id, sessionId, publicToken };
  }

  /** All rows of one of the module's tables, by their column names. */
  rows(
    table: 'cobalt_connection' | 'cobalt_link_session' | 'cobalt_org_key',
  ): Promise<Record<string, unknown>[]> {
    return this.dataSource.query(`SELECT * FROM ${table}`);
  }

  async stop(): Promise<void> {
    await this.app.close();
    try {
      await assertNoViolations(this.emulator);
    } finally {
      for (const end of this.owned) await end();
    }
  }
}

function hostModule(
  imports: ModuleMetadata['imports'],
  providers: ModuleMetadata['providers'],
): DynamicModule {
  class HostModule {}
  return { module: HostModule as Type, imports, providers };
}
