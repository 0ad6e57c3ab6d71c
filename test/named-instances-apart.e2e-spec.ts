import { ConfigModule } from '@nestjs/config';
import { RouterModule } from '@nestjs/core';
import { Injectable, Logger, Module, UseGuards } from '@nestjs/common';
import type { CanActivate, ExecutionContext, LoggerService } from '@nestjs/common';
import { TypeOrmModule, getDataSourceToken } from '@nestjs/typeorm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { CobaltEmulator } from '@nestjs-cobalt/emulator';
import { CobaltModule, InjectCobalt, getCobaltToken } from 'nestjs-cobalt';
import type { CobaltFactoryOptions, CobaltOptionsFactory, CobaltService } from 'nestjs-cobalt';
import type { DataSource } from 'typeorm';

import { sqlite } from './support/databases/sqlite.js';
import type { TestDatabase } from './support/databases.js';
import { eventually } from './support/eventually.js';
import { TEST_KEYS, TestHost, headerIdentity, migrated, optionsFor } from './support/host.js';
import { describeEachAdapter, describeEachHost } from './support/hosts.js';
import { TestInstance } from './support/test-instance.js';

/** Every line that the app logs, as `context: message`. */
class Lines implements LoggerService {
  readonly all: string[] = [];
  log = (message: unknown, ...rest: unknown[]) =>
    void this.all.push(`${String(rest.at(-1))}: ${String(message)}`);
  error = this.log;
  warn = this.log;
}

/** A DataSource for the module, registered under a name. */
const dataSource = (name: string, database: TestDatabase) =>
  TypeOrmModule.forRootAsync({
    name,
    useFactory: () => migrated(database),
  });

describeEachHost('two instances on two DataSources', (kind) => {
  let host: TestHost;
  let file: TestDatabase;
  let main: TestInstance;
  let east: TestInstance;
  const lines = new Lines();
  beforeAll(async () => {
    file = await sqlite.create();
    const emulator = await CobaltEmulator.start();
    host = await TestHost.start({
      ...kind,
      emulator,
      logger: lines,
      imports: [
        dataSource('eastern', file),
        CobaltModule.forRoot({ ...optionsFor(emulator), name: 'east', dataSource: 'eastern' }),
        CobaltModule.forRoot({
          ...optionsFor(emulator),
          name: 'backend',
          identity: undefined,
          dataSource: 'eastern',
        }),
      ],
    });
    main = new TestInstance(host, undefined, '/cobalt');
    east = new TestInstance(host, 'east', '/cobalt/east');
  });
  afterAll(async () => {
    await host.stop();
    await host.emulator.stop();
    await file.drop();
    Logger.overrideLogger(false);
  });
  const eastern = () => host.app.get<DataSource>(getDataSourceToken('eastern'), { strict: false });

  it('keep their rows each in its own', async () => {
    const ids = { main: await main.link('org', 'ana'), east: await east.link('org', 'ana') };
    const idsIn = async (source: DataSource) =>
      (await source.query<{ id: string }[]>('SELECT id FROM cobalt_connection')).map(({ id }) => id);
    expect(await idsIn(host.dataSource)).toEqual([ids.main]);
    expect(await idsIn(eastern())).toEqual([ids.east]);
    for (const table of ['cobalt_link_session', 'cobalt_org_key']) {
      const instances = async (source: DataSource) =>
        source.query<object[]>(`SELECT DISTINCT instance FROM ${table}`);
      expect(await instances(host.dataSource)).toEqual([{ instance: 'default' }]);
      expect(await instances(eastern())).toEqual([{ instance: 'east' }]);
    }
  });

  it('say in each line of the log whose it is', () => {
    expect(lines.all).toContain(
      'Cobalt:backend: No `identity` is configured: the routes for the frontend are not mounted.',
    );
    expect(lines.all.filter((line) => /^Cobalt(:east)?: /u.test(line))).toEqual([]);
  });

  it('fall ill each on its own, and say so without a word of the database', async () => {
    // Nest has one logger per process, and it is the one of whichever app was made last
    host.app.useLogger(lines);
    await eastern().query('ALTER TABLE cobalt_link_session RENAME TO elsewhere');
    expect(await main.cobalt.health()).toMatchObject({ cobalt: { status: 'up' } });
    expect(await east.cobalt.health()).toEqual({
      'cobalt:east': {
        status: 'down',
        database: 'down',
        encryption: 'up',
        code: 'COBALT_CONFIGURATION',
        message: expect.stringContaining('cobaltMigrations') as unknown,
      },
    });
    await eventually(() =>
      expect(lines.all).toContainEqual(expect.stringMatching(/^Cobalt:east: Sweep of exchanges put off: /u)),
    );
    expect(lines.all.filter((line) => line.startsWith('Cobalt: '))).toEqual([]);
    expect((await host.as('org', 'ana').post('/cobalt/link/token', {})).status).toBe(201);
  });
});

describeEachHost('two apps in one process', (kind) => {
  it('share neither routes nor rows, though their instances have one name; the end of one is not that of the other', async () => {
    const emulator = await CobaltEmulator.start();
    const start = (path: string, linkSessionTtlSeconds: number) =>
      TestHost.start({
        ...kind,
        emulator,
        module: (defaults) =>
          CobaltModule.forRoot({ ...defaults, name: 'east', path, linkSessionTtlSeconds }),
      });
    const [one, other] = [await start('one', 60), await start('other', 3600)];
    try {
      const instances = [new TestInstance(one, 'east', '/one'), new TestInstance(other, 'east', '/other')];
      const ids = [];
      for (const instance of instances) ids.push(await instance.link('org', 'ana'));
      for (const [index, { host, cobalt }] of instances.entries()) {
        expect((await host.rows('cobalt_connection')).map(({ id }) => id)).toEqual([ids[index]]);
        expect(await cobalt.connections.list({ orgId: 'org' })).toHaveLength(1);
      }
      expect((await one.as('org', 'ana').get('/other/connections')).status).toBe(404);
      expect((await other.as('org', 'ana').get('/one/connections')).status).toBe(404);
      const asked = await one.as('org', 'ana').post('/one/link/token', {});
      expect(Date.parse(asked.body['expiresAt'] as string)).toBeLessThan(Date.now() + 61_000);

      await one.stop();
      await instances[1]!.link('org', 'ben');
      expect((await instances[1]!.cobalt.org('org', { any: true }).patients.list()).items).toBeDefined();
      expect(await instances[1]!.cobalt.health()).toMatchObject({ 'cobalt:east': { status: 'up' } });
      expect(await instances[0]!.cobalt.health()).toMatchObject({ 'cobalt:east': { status: 'down' } });
    } finally {
      await other.stop();
      await emulator.stop();
    }
  });
});

describeEachAdapter('registering named instances', (adapter) => {
  let emulator: CobaltEmulator;
  let host: TestHost | undefined;
  let dynamic: CobaltFactoryOptions;
  beforeAll(async () => {
    emulator = await CobaltEmulator.start();
    const { clientId, clientSecret } = emulator.credentials;
    dynamic = {
      clientId,
      clientSecret,
      baseUrl: emulator.url,
      linkBaseUrl: emulator.linkUrl,
      encryption: { keys: TEST_KEYS },
    };
  });
  afterAll(() => emulator.stop());
  afterEach(async () => {
    await host?.stop();
    host = undefined;
  });
  const start = async (...imports: NonNullable<Parameters<typeof TestHost.start>[0]>['imports'] & object) =>
    (host = await TestHost.start({ adapter, emulator, imports }));

  it('works from the environment alone, each from its own variables', async () => {
    const variables = (prefix: string, origin: string) => ({
      [`${prefix}CLIENT_ID`]: emulator.credentials.clientId,
      [`${prefix}CLIENT_SECRET`]: emulator.credentials.clientSecret,
      [`${prefix}BASE_URL`]: emulator.url,
      [`${prefix}LINK_BASE_URL`]: emulator.linkUrl,
      [`${prefix}ENCRYPTION_KEYS`]: `k:${Buffer.alloc(32, 1).toString('base64')}`,
      [`${prefix}RETURN_ORIGINS`]: origin,
    });
    const environment = {
      ...variables('COBALT_', 'https://main.example.com'),
      ...variables('COBALT_EAST_COAST_', 'https://east.example.com'),
    };
    host = await TestHost.start({
      adapter,
      emulator,
      module: () => CobaltModule.forRoot({ identity: headerIdentity }),
      imports: [
        ConfigModule.forRoot({ ignoreEnvFile: true, load: [() => environment] }),
        CobaltModule.forRoot({ name: 'east-coast', identity: headerIdentity }),
      ],
    });
    const ask = async (prefix: string, origin: string) =>
      (await host!.as('org', 'ana').post(`${prefix}/link/token`, { returnUrl: `https://${origin}/` })).status;
    expect(await ask('/cobalt', 'main.example.com')).toBe(201);
    expect(await ask('/cobalt', 'east.example.com')).toBe(400);
    expect(await ask('/cobalt/east-coast', 'east.example.com')).toBe(201);
    expect(await ask('/cobalt/east-coast', 'main.example.com')).toBe(400);
    await new TestInstance(host, 'east-coast', '/cobalt/east-coast').link('org', 'ana');
  });

  it('works with a factory, a class and an existing one, side by side', async () => {
    @Injectable()
    class Options implements CobaltOptionsFactory {
      createCobaltOptions() {
        return dynamic;
      }
    }
    @Module({ providers: [Options], exports: [Options] })
    class OptionsModule {}
    await start(
      CobaltModule.forRootAsync({ name: 'made', identity: headerIdentity, useFactory: () => dynamic }),
      CobaltModule.forRootAsync({ name: 'classed', identity: headerIdentity, useClass: Options }),
      CobaltModule.forRootAsync({
        name: 'existing',
        identity: headerIdentity,
        imports: [OptionsModule],
        useExisting: Options,
      }),
    );
    const services = [];
    for (const name of ['made', 'classed', 'existing']) {
      const instance = new TestInstance(host!, name, `/cobalt/${name}`);
      await instance.link('org', 'ana');
      expect(await instance.cobalt.connections.list({ orgId: 'org' })).toHaveLength(1);
      services.push(instance.cobalt);
    }
    expect(new Set([...services, host!.cobalt]).size).toBe(4);
  });

  it('fails at boot for the one that is not configured, by its name and its variables', async () => {
    const failure = await start(CobaltModule.forRoot({ name: 'east', identity: headerIdentity })).catch(
      (error: unknown) => error,
    );
    expect(failure).toMatchObject({ name: 'CobaltConfigurationError', code: 'COBALT_CONFIGURATION' });
    expect((failure as Error).message).toMatch(/^CobaltModule "east" is not configured:/u);
    expect((failure as Error).message).toContain('clientId (COBALT_EAST_CLIENT_ID) is required');
  });

  it('gives a named instance by its name, where its module is imported', async () => {
    const east = CobaltModule.forRoot({ ...dynamic, name: 'east' });
    @Injectable()
    class Schedule {
      constructor(@InjectCobalt('east') readonly cobalt: CobaltService) {}
    }
    @Module({ imports: [east], providers: [Schedule] })
    class ScheduleModule {}
    await start(east, ScheduleModule);
    expect(host!.app.get(Schedule, { strict: false }).cobalt).toBe(
      host!.app.get(getCobaltToken('east'), { strict: false }),
    );
    expect(host!.app.get(Schedule, { strict: false }).cobalt).not.toBe(host!.cobalt);
  });

  it('gives a global one everywhere, and says what is missing for one that is not', async () => {
    @Injectable()
    class Schedule {
      constructor(@InjectCobalt('east') readonly cobalt: CobaltService) {}
    }
    @Module({ providers: [Schedule] })
    class ScheduleModule {}
    await start(CobaltModule.forRoot({ ...dynamic, name: 'east', isGlobal: true }), ScheduleModule);
    expect(host!.app.get(Schedule, { strict: false }).cobalt).toBeDefined();
    await host!.stop();
    host = undefined;
    await expect(start(CobaltModule.forRoot({ ...dynamic, name: 'east' }), ScheduleModule)).rejects.toThrow(
      /"nestjs-cobalt:east" at index \[0\] is available in the ScheduleModule/u,
    );
  });

  it('puts each where RouterModule says, and gives each to `app.select`', async () => {
    const east = CobaltModule.forRoot({ ...dynamic, name: 'east', path: 'ehr', identity: headerIdentity });
    await start(
      east,
      RouterModule.register([
        { path: 'main', module: CobaltModule },
        { path: 'regions/:region', module: east.module },
      ]),
    );
    const main = new TestInstance(host!, undefined, '/main/cobalt');
    const eastern = new TestInstance(host!, 'east', '/regions/7/ehr');
    for (const instance of [main, eastern]) {
      await instance.link('org', 'ana');
      const browser = host!.as('org', 'ana');
      const { publicToken } = await instance.open(browser, { connectionId: undefined });
      expect([...browser.cookies.values()].map(({ path }) => path)).toEqual([
        `${instance.prefix}/link/callback`,
      ]);
      const back = await browser.get(`${instance.prefix}/link/callback?token=${publicToken}`);
      expect(back.status).toBe(200);
    }
    expect((await host!.as('org', 'ana').get('/cobalt/connections')).status).toBe(404);
    expect((await host!.as('org', 'ana').get('/main/ehr/connections')).status).toBe(404);
    expect(host!.app.select(east).get(getCobaltToken('east'))).toBe(eastern.cobalt);
  });

  it('puts the decorators given on its own controllers', async () => {
    @Injectable()
    class Closed implements CanActivate {
      canActivate(context: ExecutionContext) {
        return context.getClass().name === 'never';
      }
    }
    await start(
      CobaltModule.forRoot({
        ...dynamic,
        name: 'east',
        identity: headerIdentity,
        decorators: { link: [UseGuards(Closed)] },
      }),
    );
    const status = async (path: string) => (await host!.as('org', 'ana').post(path, {})).status;
    expect(await status('/cobalt/east/link/token')).toBe(403);
    expect(await status('/cobalt/link/token')).toBe(201);
  });
});

describe('an instance whose credentials are wrong', () => {
  let host: TestHost;
  beforeEach(async () => {
    const emulator = await CobaltEmulator.start();
    const wrong = { ...optionsFor(emulator), name: 'east', clientSecret: 'cs_not_this_one' };
    host = await TestHost.start({ emulator, imports: [CobaltModule.forRoot(wrong)] });
  });
  afterEach(async () => {
    await host.stop();
    await host.emulator.stop();
  });

  it('does not stand in the way of the others', async () => {
    const east = await host.as('org', 'ana').post('/cobalt/east/link/token', {});
    expect([east.status, east.body['code']]).toEqual([502, 'COBALT_VENDOR_CREDENTIALS']);
    expect((await host.as('org', 'ana').post('/cobalt/link/token', {})).status).toBe(201);
  });
});
