import { Inject, Injectable, Module } from '@nestjs/common';
import type { INestApplication, ModuleMetadata, Type } from '@nestjs/common';
import { ConfigModule } from '@nestjs/config';
import { Test } from '@nestjs/testing';
import { TypeOrmModule } from '@nestjs/typeorm';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { CobaltModule, getCobaltToken } from 'nestjs-cobalt';
import type { CobaltOptionsFactory, CobaltService } from 'nestjs-cobalt';
import { CobaltTesting } from 'nestjs-cobalt/testing';

import { sqlite } from './support/databases/sqlite.js';
import type { TestDatabase } from './support/databases/test-database.js';
import { headerIdentity, migrated } from './support/host.js';
import { HttpClient } from './support/http-client.js';

type AppImports = NonNullable<ModuleMetadata['imports']>;

const ANA = { orgId: 'org', userId: 'ana' };
const REAL = {
  clientId: 'ci_real_0123456789',
  clientSecret: 'cs_real_0123456789',
  encryption: { keys: `real:${Buffer.alloc(32, 9).toString('base64')}` },
};

/** What an app has that cannot be reached from a test. */
@Injectable()
class SecretManager {
  static asked = 0;
  read(): never {
    SecretManager.asked += 1;
    throw new Error('There is no secret manager here.');
  }
}
@Module({ providers: [SecretManager], exports: [SecretManager] })
class SecretManagerModule {}
@Injectable()
class SecretOptions implements CobaltOptionsFactory {
  constructor(@Inject(SecretManager) private readonly secrets: SecretManager) {}
  createCobaltOptions(): never {
    return this.secrets.read();
  }
}
@Module({ imports: [SecretManagerModule], providers: [SecretOptions], exports: [SecretOptions] })
class SecretOptionsModule {}

const identity = headerIdentity;
const factory = (secrets: SecretManager) => secrets.read();
const variables = {
  COBALT_CLIENT_ID: REAL.clientId,
  COBALT_CLIENT_SECRET: REAL.clientSecret,
  COBALT_ENCRYPTION_KEYS: REAL.encryption.keys,
  COBALT_RETURN_ORIGINS: 'https://env.example.com',
};

describe('an app under test', () => {
  let cobalt: CobaltTesting;
  let database: TestDatabase;
  let app: INestApplication | undefined;
  beforeAll(async () => {
    cobalt = await CobaltTesting.start();
  });
  afterAll(() => cobalt.stop());
  afterEach(async () => {
    await app?.close();
    app = undefined;
    await database?.drop();
    cobalt.emulator.reset();
  });

  const appModule = async (...modules: AppImports): Promise<Type> => {
    database = await sqlite.create();
    @Module({
      imports: [TypeOrmModule.forRoot(migrated(database)), ...modules],
    })
    class AppModule {}
    return AppModule;
  };

  it.each<[string, () => AppImports]>([
    ['options in code', () => [CobaltModule.forRoot({ ...REAL, identity })]],
    [
      'the environment',
      () => [
        CobaltModule.forRoot({ identity }),
        ConfigModule.forRoot({ ignoreEnvFile: true, load: [() => variables] }),
      ],
    ],
    [
      'a factory',
      () => [
        CobaltModule.forRootAsync({
          identity,
          imports: [SecretManagerModule],
          inject: [SecretManager],
          useFactory: factory,
        }),
      ],
    ],
    [
      'a class',
      () => [
        CobaltModule.forRootAsync({ identity, imports: [SecretManagerModule], useClass: SecretOptions }),
      ],
    ],
    [
      'an existing class',
      () => [
        CobaltModule.forRootAsync({ identity, imports: [SecretOptionsModule], useExisting: SecretOptions }),
      ],
    ],
  ])('with options from %s talks to the emulator', async (_from, modules) => {
    const AppModule = await appModule(...modules());
    const builder = Test.createTestingModule({ imports: [AppModule] });
    const moduleRef = await cobalt
      .override(builder, { returnOrigins: ['https://test.example.com'] })
      .compile();
    app = moduleRef.createNestApplication();
    await app.listen(0, '127.0.0.1');

    const { id } = await cobalt.link(app, ANA);
    const service = app.get<CobaltService>(getCobaltToken());
    expect((await service.org('org').patients.list()).items.length).toBeGreaterThan(0);
    expect(cobalt.accountOf(ANA).orgId).toBe('org');
    const browser = new HttpClient(await app.getUrl(), { 'x-org': 'org', 'x-user': 'ana' });
    expect((await browser.get(`/cobalt/connections/${id}`)).status).toBe(200);
    const returning = await browser.post('/cobalt/link/token', {
      returnUrl: 'https://test.example.com/done',
    });
    expect(returning.status).toBe(201);
    expect(SecretManager.asked).toBe(0);
  });

  it('has each of its instances with an emulator of its own, or with the same', async () => {
    const other = await CobaltTesting.start();
    try {
      const AppModule = await appModule(
        CobaltModule.forRoot({ ...REAL, identity }),
        CobaltModule.forRoot({ ...REAL, name: 'lab', identity }),
        CobaltModule.forRootAsync({
          name: 'imaging',
          imports: [SecretManagerModule],
          inject: [SecretManager],
          useFactory: factory,
        }),
      );
      const builder = Test.createTestingModule({ imports: [AppModule] });
      cobalt.override(builder);
      cobalt.override(builder, { name: 'imaging' });
      other.override(builder, { name: 'lab' });
      app = (await builder.compile()).createNestApplication();
      await app.listen(0, '127.0.0.1');

      await cobalt.link(app, ANA);
      await cobalt.link(app, { ...ANA, orgId: 'org-2', name: 'imaging' });
      await other.link(app, { ...ANA, name: 'lab' });
      expect(cobalt.emulator.state().connections.map(({ orgId }) => orgId)).toEqual(['org', 'org-2']);
      expect(other.emulator.state().connections.map(({ orgId }) => orgId)).toEqual(['org']);
      const lab = app.get<CobaltService>(getCobaltToken('lab'));
      expect(await lab.connections.list({ orgId: 'org' })).toHaveLength(1);
    } finally {
      await app?.close();
      app = undefined;
      await other.stop();
    }
  });

  it('is not compiled when the instance to replace is not there', async () => {
    const AppModule = await appModule(
      CobaltModule.forRoot({ ...REAL }),
      CobaltModule.forRoot({ ...REAL, name: 'lab' }),
    );
    const builder = Test.createTestingModule({ imports: [AppModule] });
    await expect(cobalt.override(builder, { name: 'labs' }).compile()).rejects.toThrow(
      "no Cobalt instance 'labs'; it has 'default', 'lab'",
    );
    await expect(cobalt.override(Test.createTestingModule({})).compile()).rejects.toThrow(
      'it does not import CobaltModule',
    );
  });

  it('has its account logged in again by linking once more', async () => {
    const AppModule = await appModule(CobaltModule.forRoot({ ...REAL, identity }));
    app = (
      await cobalt.override(Test.createTestingModule({ imports: [AppModule] })).compile()
    ).createNestApplication();
    await app.init();
    const connection = await cobalt.link(app, ANA);
    cobalt.emulator.loginRequired(cobalt.accountOf(connection).id);
    const service = app.get<CobaltService>(getCobaltToken());
    await expect(service.org('org').patients.list()).rejects.toMatchObject({ code: 'COBALT_LOGIN_REQUIRED' });
    expect((await cobalt.link(app, ANA)).id).toBe(connection.id);
    expect((await service.org('org').patients.list()).items.length).toBeGreaterThan(0);
    expect(() => cobalt.accountOf({ orgId: 'org', userId: 'ben' })).toThrow(
      "no account of user 'ben' in 'org'",
    );
  });

  it("is where Link's window mode returns to", async () => {
    const AppModule = await appModule(CobaltModule.forRoot({ ...REAL, identity }));
    app = (
      await cobalt.override(Test.createTestingModule({ imports: [AppModule] })).compile()
    ).createNestApplication();
    app.setGlobalPrefix('api');
    await app.listen(0, '127.0.0.1');
    await cobalt.returnTo(app, '/api/cobalt/link/callback');
    const { callbackUrl } = cobalt.emulator.state().settings;
    expect(callbackUrl).toBe(`${await app.getUrl()}/api/cobalt/link/callback`);
    // a path that exists: an unknown session, rather than an unknown route
    expect((await fetch(`${callbackUrl}?token=unknown`)).status).toBe(400);
  });
});
