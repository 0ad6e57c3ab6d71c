import { Controller, Inject, Injectable, Module, Scope } from '@nestjs/common';
import { ConfigModule } from '@nestjs/config';
import { REQUEST } from '@nestjs/core';
import { afterEach, beforeAll, describe, afterAll, expect, it } from '@jest/globals';
import { CobaltEmulator } from '@nestjs-cobalt/emulator';
import {
  CobaltConfigurationError,
  CobaltExchangeService,
  CobaltLinkControllerBase,
  CobaltLinkService,
  CobaltModule,
  CobaltService,
  InjectCobalt,
} from 'nestjs-cobalt';
import type {
  CobaltFactoryOptions,
  CobaltIdentity,
  CobaltIdentityResolver,
  CobaltModuleOptions,
  CobaltOptionsFactory,
  CobaltRequest,
} from 'nestjs-cobalt';

import { TestHost, headerIdentity } from './support/host.js';

describe('registering the module', () => {
  let emulator: CobaltEmulator;
  let host: TestHost | undefined;
  let dynamic: CobaltFactoryOptions;
  beforeAll(async () => {
    emulator = await CobaltEmulator.start();
    dynamic = {
      clientId: emulator.credentials.clientId,
      clientSecret: emulator.credentials.clientSecret,
      baseUrl: emulator.url,
      linkBaseUrl: emulator.linkUrl,
      encryption: { keys: `k:${Buffer.alloc(32, 1).toString('base64')}` },
    };
  });
  afterAll(() => emulator.stop());
  afterEach(async () => {
    await host?.stop();
    host = undefined;
  });

  const start = async (
    module: (defaults: CobaltModuleOptions) => ReturnType<typeof CobaltModule.forRoot>,
    more = {},
  ) => {
    host = await TestHost.start({ emulator, module, ...more });
    return host;
  };

  it('works with options in code', async () => {
    const { cobalt } = await start(() => CobaltModule.forRoot({ ...dynamic, identity: headerIdentity }));
    expect(cobalt).toBeInstanceOf(CobaltService);
    expect((await host!.link('org', 'ana')).connectionId).toEqual(expect.any(String));
  });

  it('works from the environment alone', async () => {
    const variables = {
      COBALT_CLIENT_ID: emulator.credentials.clientId,
      COBALT_CLIENT_SECRET: emulator.credentials.clientSecret,
      COBALT_BASE_URL: emulator.url,
      COBALT_LINK_BASE_URL: emulator.linkUrl,
      COBALT_ENCRYPTION_KEYS: `k:${Buffer.alloc(32, 1).toString('base64')}`,
      COBALT_RETURN_ORIGINS: 'https://env.example.com',
    };
    await start(() => CobaltModule.forRoot({ identity: headerIdentity }), {
      imports: [ConfigModule.forRoot({ ignoreEnvFile: true, load: [() => variables] })],
    });
    await host!.link('org', 'ana');
    const answer = await host!
      .as('org', 'ana')
      .post('/cobalt/link/token', { returnUrl: 'https://env.example.com/done' });
    expect(answer.status).toBe(201);
  });

  it('works with a factory', async () => {
    await start(() =>
      CobaltModule.forRootAsync({
        identity: headerIdentity,
        inject: [],
        useFactory: async () => Promise.resolve(dynamic),
      }),
    );
    await host!.link('org', 'ana');
  });

  it('works with a class, and with an existing one', async () => {
    @Injectable()
    class Options implements CobaltOptionsFactory {
      createCobaltOptions() {
        return dynamic;
      }
    }
    @Module({ providers: [Options], exports: [Options] })
    class OptionsModule {}
    await start(() => CobaltModule.forRootAsync({ identity: headerIdentity, useClass: Options }));
    await host!.link('org', 'ana');
    await host!.stop();
    await start(() =>
      CobaltModule.forRootAsync({ identity: headerIdentity, imports: [OptionsModule], useExisting: Options }),
    );
    await host!.link('org', 'ben');
  });

  it('takes no static option from a factory: the compiler says so', () => {
    CobaltModule.forRootAsync({
      inject: [],
      // @ts-expect-error -- a path must be known before the factory runs
      useFactory: () => ({ clientId: 'ci_1', path: 'ehr' }),
    });
    CobaltModule.forRootAsync({
      inject: [],
      // @ts-expect-error -- so must the identity
      useFactory: async () => Promise.resolve({ clientId: 'ci_1', identity: headerIdentity }),
    });
    const imported = CobaltModule.forRootAsync({
      inject: ['x'],
      useFactory: (clientId: string) => ({ clientId }),
    });
    expect(imported.controllers).toEqual([]);
  });

  it('refuses a factory registration without exactly one source', () => {
    expect(() => CobaltModule.forRootAsync({})).toThrow(
      'exactly one of useFactory, useClass and useExisting',
    );
  });

  it('takes an injectable class as the identity resolver', async () => {
    @Injectable()
    class Directory {
      readonly org = 'from-directory';
    }
    @Module({ providers: [Directory], exports: [Directory] })
    class DirectoryModule {}
    @Injectable()
    class Resolver implements CobaltIdentityResolver {
      constructor(private readonly directory: Directory) {}
      resolve(request: CobaltRequest): CobaltIdentity | null {
        const user = request.headers['x-user'];
        return typeof user === 'string' ? { orgId: this.directory.org, userId: user } : null;
      }
    }
    await start(() => CobaltModule.forRoot({ ...dynamic, identity: Resolver, imports: [DirectoryModule] }));
    await host!.link('ignored', 'ana');
    expect(await host!.cobalt.connections.list({ orgId: 'from-directory' })).toHaveLength(1);
  });

  it('takes a request-scoped resolver, and stays one instance', async () => {
    @Injectable({ scope: Scope.REQUEST })
    class Resolver implements CobaltIdentityResolver {
      constructor(@Inject(REQUEST) private readonly own: CobaltRequest) {}
      resolve(request: CobaltRequest) {
        return this.own === request ? headerIdentity(request) : undefined;
      }
    }
    await start(() => CobaltModule.forRoot({ ...dynamic, identity: Resolver }));
    await host!.link('org', 'ana');
    expect(await host!.cobalt.connections.list({ orgId: 'org' })).toHaveLength(1);
  });

  it('takes a resolver class whose method is a property', async () => {
    @Injectable()
    class Resolver {
      readonly resolve = headerIdentity;
    }
    await start(() => CobaltModule.forRoot({ ...dynamic, identity: Resolver }));
    await host!.link('org', 'ana');
  });

  it('gives the services by class', async () => {
    await start(() => CobaltModule.forRoot({ ...dynamic }));
    const { app, cobalt } = host!;
    const token = await app.get(CobaltLinkService).createToken({ orgId: 'org', userId: 'ana' });
    const { publicToken } = emulator.finishLink(token.linkToken);
    const connection = await app
      .get(CobaltExchangeService)
      .exchange({ orgId: 'org', userId: 'ana', publicToken });
    expect(connection).toMatchObject({ orgId: 'org', userId: 'ana', status: 'active' });
    expect(
      await cobalt.link.session({ orgId: 'org', userId: 'ana', sessionId: token.sessionId }),
    ).toMatchObject({
      status: 'exchanged',
    });
  });

  it('mounts no route without an identity resolver', async () => {
    await start(() => CobaltModule.forRoot({ ...dynamic }));
    const answer = await host!.as('org', 'ana').post('/cobalt/link/token', {});
    expect([answer.status, answer.body['code']]).toEqual([404, undefined]);
  });

  it('mounts at the path given, the controllers given, with the decorators given', async () => {
    const seen: string[] = [];
    const note =
      (name: string): ClassDecorator =>
      (target) =>
        void seen.push(`${name}:${target.name}`);
    await start(() =>
      CobaltModule.forRoot({
        ...dynamic,
        identity: headerIdentity,
        path: '/ehr/',
        controllers: { connections: false },
        decorators: { link: [note('link')], callback: [note('callback')] },
      }),
    );
    const ana = host!.as('org', 'ana');
    expect((await ana.post('/ehr/link/token', {})).status).toBe(201);
    expect((await ana.get('/ehr/connections')).status).toBe(404);
    expect(seen).toEqual(['link:CobaltLinkController', 'callback:CobaltCallbackController']);
  });

  it("works below a host's global prefix, and the cookie follows", async () => {
    await start(() => CobaltModule.forRoot({ ...dynamic, identity: headerIdentity }), {
      prepare: (app: TestHost['app']) => app.setGlobalPrefix('api/v1'),
    });
    const answer = await host!.as('org', 'ana').post('/api/v1/cobalt/link/token', {});
    expect(answer.headers.getSetCookie()[0]).toContain('Path=/api/v1/cobalt/link/callback;');
    const tooLarge = await host!
      .as('org', 'ana')
      .post('/api/v1/cobalt/link/token', { emrName: 'x'.repeat(20_000) });
    expect([tooLarge.status, tooLarge.body['code']]).toEqual([413, 'COBALT_PAYLOAD_TOO_LARGE']);
  });

  it.each([
    ['/link/token', '/'],
    ['/cobalt/link/token/', undefined],
    ['/Cobalt/LINK/token', undefined],
  ])('reads the body of POST %s itself, registered at %p', async (url, path) => {
    await start(() => CobaltModule.forRoot({ ...dynamic, identity: headerIdentity, path }));
    const ana = host!.as('org', 'ana');
    const malformed = await ana.send('POST', url, '{"emrName":', { 'content-type': 'application/json' });
    expect([malformed.status, malformed.body['code']]).toEqual([400, 'COBALT_INVALID_REQUEST']);
    const asked = await ana.post(url, {});
    expect(asked.status).toBe(201);
    const callback = url.replace(/token.?$/u, 'callback');
    expect(asked.headers.getSetCookie()[0]).toContain(`; Path=${callback};`);
  });

  it('leaves the routes to a controller of the host, if it wants to', async () => {
    @Controller('my-own/ehr')
    class MyLinkController extends CobaltLinkControllerBase {
      constructor(@InjectCobalt() cobalt: CobaltService) {
        super(cobalt);
      }
    }
    @Module({ controllers: [MyLinkController] })
    class MyModule {}
    await start(
      () =>
        CobaltModule.forRoot({
          ...dynamic,
          identity: headerIdentity,
          isGlobal: true,
          controllers: { link: false },
        }),
      { imports: [MyModule] },
    );
    expect((await host!.as('org', 'ana').post('/my-own/ehr/token', {})).status).toBe(201);
    expect((await host!.as('org', 'ana').post('/cobalt/link/token', {})).status).toBe(404);
  });

  it('stops a host that is not configured, with one line per problem and no value in it', async () => {
    const bad = { clientSecret: 'CANARY secret', encryption: { keys: 'CANARY' }, baseUrl: 'CANARY' };
    const failure = await start(() => CobaltModule.forRoot(bad)).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(CobaltConfigurationError);
    const { message, problems } = failure as CobaltConfigurationError;
    expect(problems.map((line) => line.split(' ')[0])).toEqual([
      'clientId',
      'clientSecret',
      'baseUrl',
      'encryption',
    ]);
    expect(message).not.toContain('CANARY');
  });

  it('calls nobody while it boots', async () => {
    emulator.clearJournal();
    await start(() => CobaltModule.forRoot({ ...dynamic, identity: headerIdentity }));
    expect(emulator.journal()).toEqual([]);
  });
});
