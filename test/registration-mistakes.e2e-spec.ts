import { Module, SetMetadata, VERSION_NEUTRAL, VersioningType } from '@nestjs/common';
import { RouterModule } from '@nestjs/core';
import { afterEach, describe, expect, it } from '@jest/globals';
import { CobaltConfigurationError, CobaltModule, getCobaltToken } from 'nestjs-cobalt';
import type { CobaltModuleOptions, CobaltService } from 'nestjs-cobalt';

import { BOOTABLE, boot } from './support/boot.js';
import { describeEachAdapter } from './support/hosts.js';
import { HttpClient } from './support/http-client.js';

const register = (options: CobaltModuleOptions = {}) => CobaltModule.forRoot({ ...BOOTABLE, ...options });

/** The problems that a failure names, one line each. */
function problemsOf(failure: unknown): readonly string[] {
  if (failure instanceof CobaltConfigurationError) return failure.problems;
  throw failure instanceof Error ? failure : new Error('It was not refused.');
}

describe('the name of an instance', () => {
  it.each([
    'east',
    'East',
    'east-coast',
    'east_coast',
    'eu1',
    '7',
    'a'.repeat(64),
    'constructor',
    'registration',
  ])('may be %p', (name) => {
    expect(register({ name }).module.name).toBe(`CobaltModule_${name}`);
  });

  it.each([
    '',
    ' ',
    ' east',
    'east coast',
    'east/coast',
    'east.coast',
    'east:options',
    'ost-küste',
    'east\n',
    '-east',
    'east-',
    'east--coast',
    '__proto__',
    ':id',
    '*',
    'a'.repeat(65),
    7,
    null,
    {},
  ])('cannot be %p: the message names the option', (name) => {
    for (const call of [
      () => register({ name: name as string }),
      () => CobaltModule.forRootAsync({ name: name as string, useFactory: () => BOOTABLE as object }),
    ]) {
      expect(problemsOf(caught(call))).toEqual([
        expect.stringMatching(/^name must be 1 to 64 letters and digits/u),
      ]);
    }
  });

  it("'default' is the unnamed instance", () => {
    const registered = register({ name: 'default' });
    expect(registered.module).toBe(CobaltModule);
    expect(registered.exports).toEqual(register().exports);
    expect(registered.controllers?.map(({ name }) => name)).toEqual(
      register().controllers?.map(({ name }) => name),
    );
  });
});

describe('the path of an instance', () => {
  it.each([
    ['ehr', 'ehr/link'],
    ['/ehr/', 'ehr/link'],
    ['//ehr//', 'ehr/link'],
    ['v1.2/ehr_x~y-z', 'v1.2/ehr_x~y-z/link'],
    ['', '/link'],
    ['/', '/link'],
  ])('may be %p', (path, expected) => {
    const [link] = register({ path }).controllers!;
    expect(Reflect.getMetadata('path', link!)).toBe(expected);
  });

  it.each([
    'a//b',
    ':id',
    'clinics/:id/ehr',
    'ehr*',
    '*',
    '{*all}',
    'ehr?x=1',
    'ehr#x',
    'größe',
    'a b',
    ' ',
    '%65hr',
    '.',
    '../ehr',
    'ehr/..',
    'a\\b',
    'http://a.example',
    7,
    ['a', 'b'],
  ])('cannot be %p: the message names the option', (path) => {
    expect(problemsOf(caught(() => register({ path: path as string })))).toEqual([
      expect.stringMatching(/^path must be made of letters, digits/u),
    ]);
    expect(problemsOf(caught(() => register({ path: path as string, identity: undefined })))).toHaveLength(1);
  });
});

describe('the identity of an instance', () => {
  it.each([null, 'request.user', {}, { resolve: () => undefined }])(
    'cannot be %p: the message names the option',
    (identity) => {
      const wrong = identity as unknown as CobaltModuleOptions['identity'];
      expect(problemsOf(caught(() => register({ identity: wrong })))).toEqual([
        expect.stringMatching(/^identity must be a function of the request/u),
      ]);
    },
  );
});

describeEachAdapter('registrations of one app', (adapter) => {
  let close: (() => Promise<void>) | undefined;
  afterEach(async () => {
    await close?.();
    close = undefined;
  });

  const booted = async (...imports: Parameters<typeof boot>[0]) => {
    const app = await boot(imports, adapter);
    close = () => app.close();
    return app;
  };
  const refused = async (...imports: Parameters<typeof boot>[0]) =>
    problemsOf(
      await booted(...imports).then(
        () => undefined,
        (error: unknown) => error,
      ),
    );

  it.each(['', '/', '//ehr//', 'v1.2/ehr_x~y-z', 'Ehr', '-', '...'])('are served at %p', async (path) => {
    const app = await booted(register({ path }));
    await app.listen(0, '127.0.0.1');
    const prefix = path.replace(/^\/+|\/+$/gu, '');
    const client = new HttpClient((await app.getUrl()).replace(/\/$/u, ''), {});
    const { status, body } = await client.get(`${prefix === '' ? '' : `/${prefix}`}/connections`);
    expect([status, body['code']]).toEqual([401, 'COBALT_UNAUTHENTICATED']);
  });

  it.each(['East', 'east_coast', '7', 'constructor', 'registration', 'a'.repeat(64)])(
    'are injectable and served under the name %p',
    async (name) => {
      const app = await booted(register({ name }));
      expect(Object.keys(await app.get<CobaltService>(getCobaltToken(name)).health())).toEqual([
        `cobalt:${name}`,
      ]);
      await app.listen(0, '127.0.0.1');
      const client = new HttpClient((await app.getUrl()).replace(/\/$/u, ''), {});
      expect((await client.get(`/cobalt/${name}/connections`)).status).toBe(401);
    },
  );

  it('are refused when two calls give one name', async () => {
    const [problem] = await refused(register({ name: 'east' }), register({ name: 'east', path: 'other' }));
    expect(problem).toMatch(/^name: this instance is registered by several calls of forRoot/u);
  });

  it('are refused when two calls give no name, wherever in the app they are', async () => {
    @Module({ imports: [register({ path: 'other' })] })
    class FeatureModule {}
    const [problem] = await refused(register(), FeatureModule);
    expect(problem).toMatch(/^name: the unnamed instance is registered by several calls/u);
  });

  it('are one when the result of one call is imported in several modules', async () => {
    const east = register({ name: 'east' });
    @Module({ imports: [east] })
    class FeatureModule {}
    @Module({ imports: [east, FeatureModule] })
    class OtherModule {}
    const app = await booted(east, FeatureModule, OtherModule);
    expect(app.select(FeatureModule).get(getCobaltToken('east'), { strict: false })).toBe(
      app.get(getCobaltToken('east'), { strict: false }),
    );
  });

  it.each([
    ['east-coast', 'east_coast', 'COBALT_EAST_COAST_CLIENT_ID'],
    ['east', 'EAST', 'COBALT_EAST_CLIENT_ID'],
    ['east', 'east-link', 'COBALT_EAST_LINK_BASE_URL'],
    [undefined, 'link', 'COBALT_LINK_BASE_URL'],
  ])('are refused when %p and %p would read the same variable', async (one, other, variable) => {
    const [problem] = await refused(
      register({ name: one, path: 'one' }),
      register({ name: other, path: 'other' }),
    );
    expect(problem).toMatch(/^name: the instance '[\w-]+' reads /u);
    expect(problem).toContain(variable);
  });

  it.each([
    ['ehr', 'ehr', 'POST /ehr/link/token'],
    ['ehr', '/EHR/', 'POST /EHR/link/token'],
    [undefined, 'cobalt', 'POST /cobalt/link/token'],
    // a connection's id could be "connections"
    ['ehr', 'ehr/connections', 'GET /ehr/connections/connections'],
    ['connections', '', 'GET /connections/:id'],
    ['ehr', 'ehr/link/sessions', 'GET /ehr/link/sessions/connections'],
  ])('are refused when %p and %p have a route in common', async (one, other, route) => {
    const [problem] = await refused(register({ path: one }), register({ path: other, name: 'east' }));
    expect(problem).toBe(
      `path: ${route} would be a route of the unnamed instance as well; ` +
        'give this instance another `path`, or a RouterModule prefix for its module',
    );
  });

  it.each([
    ['cobalt', 'cobalt/east'],
    ['cobalt', 'cobalt/link'],
    ['', 'cobalt'],
  ])('stand beside one another at %p and %p', async (one, other) => {
    await booted(register({ path: one }), register({ path: other, name: 'east' }));
  });

  it('stand at one path when they have different controllers', async () => {
    await booted(
      register({ path: 'ehr', controllers: { connections: false } }),
      register({ path: 'ehr', name: 'east', controllers: { link: false } }),
      register({ path: 'ehr', name: 'backend', identity: undefined }),
    );
  });

  it('are kept apart by RouterModule, and refused when it brings them together', async () => {
    const [main, east] = [register({ path: 'ehr' }), register({ path: 'ehr', name: 'east' })];
    await booted(main, east, RouterModule.register([{ path: 'main', module: CobaltModule }]));
    await close?.();
    close = undefined;
    const both = (path: string, name: string) => register({ path, name });
    const [one, other] = [both('ehr', 'one'), both('x/ehr', 'other')];
    const [problem] = await refused(one, other, RouterModule.register([{ path: 'x', module: one.module }]));
    expect(problem).toContain("POST /x/ehr/link/token would be a route of 'one' as well");
  });

  it('see the parameters of a RouterModule prefix', async () => {
    const [one, other] = [register({ path: 'ehr', name: 'one' }), register({ path: 'a/ehr', name: 'other' })];
    const [problem] = await refused(
      one,
      other,
      RouterModule.register([{ path: ':tenant', module: one.module }]),
    );
    expect(problem).toContain('POST /a/ehr/link/token');
  });

  it('stand at one path in different versions', async () => {
    const versioned = (version: string, name?: string) => {
      const decorate: ClassDecorator = SetMetadata('__version__', version);
      const decorators = { link: [decorate], callback: [decorate], connections: [decorate] };
      return register({ path: 'ehr', name, decorators });
    };
    const withVersions = (...imports: Parameters<typeof boot>[0]) =>
      boot(imports, adapter, (app) => app.enableVersioning({ type: VersioningType.URI }));
    await (await withVersions(versioned('1'), versioned('2', 'east'))).close();
    // a route without a version of its own answers to every one
    const neutral = register({
      path: 'ehr',
      decorators: { callback: [SetMetadata('__version__', VERSION_NEUTRAL)] },
    });
    const everywhere = await withVersions(neutral, versioned('2', 'east')).catch((error: unknown) => error);
    expect(problemsOf(everywhere)[0]).toContain('GET /ehr/link/callback');
    const failure = await withVersions(versioned('1'), versioned('1', 'east')).catch(
      (error: unknown) => error,
    );
    expect(problemsOf(failure)[0]).toContain('POST /ehr/link/token');
  });

  it('of another app in the same process do not count', async () => {
    const other = await boot([register({ name: 'east' }), register()], adapter);
    await booted(register({ name: 'east' }), register());
    await other.close();
  });
});

function caught(work: () => unknown): unknown {
  try {
    work();
    return undefined;
  } catch (error) {
    return error;
  }
}
