import { once } from 'node:events';
import { createServer, request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';

import { Module, RequestMethod, SetMetadata, VersioningType } from '@nestjs/common';
import type { INestApplication } from '@nestjs/common';
import { RouterModule } from '@nestjs/core';
import { ExpressAdapter } from '@nestjs/platform-express';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { expect, it } from '@jest/globals';
import { CobaltModule } from 'nestjs-cobalt';
import express from 'express';

import type { TestHost } from './support/host.js';
import { hostPerTest } from './support/host-per-test.js';
import { describeEachAdapter } from './support/hosts.js';
import { HttpClient } from './support/http-client.js';

const RETURN = 'https://app.example.com/linked';

describeEachAdapter('addresses', (adapter) => {
  const hosts = hostPerTest({ adapter });
  const signedIn = { 'x-org': 'org', 'x-user': 'ana' };

  /** Links in window mode: the browser goes to the callback by plain navigation, with its cookies and nothing else. */
  async function expectLink(
    token: string,
    callback: string,
    headers: Record<string, string> = {},
    origin = hosts.current.url,
  ) {
    const browser = new HttpClient(origin, {});
    const asked = await browser.post(token, { returnUrl: RETURN }, { ...signedIn, ...headers });
    expect([asked.status, asked.body['code']]).toEqual([201, undefined]);
    const [cookie = ''] = asked.headers.getSetCookie();
    expect(/; Path=([^;]*)/u.exec(cookie)?.[1]).toBe(callback);
    const tooLarge = await browser.post(token, { emrName: 'x'.repeat(20_000) }, { ...signedIn, ...headers });
    expect([tooLarge.status, tooLarge.body['code']]).toEqual([413, 'COBALT_PAYLOAD_TOO_LARGE']);
    const { publicToken = '' } = hosts.emulator.finishLink(asked.body['linkToken'] as string);
    const back = await browser.get(`${callback}?token=${publicToken}`, {
      accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
      referer: `${hosts.emulator.url}/`,
    });
    expect([back.status, back.headers.get('location')]).toEqual([
      303,
      expect.stringMatching(/^https:\/\/app\.example\.com\/linked\?cobalt=linked&connectionId=[\w-]{36}$/u),
    ]);
    expect(browser.cookies.size).toBe(0);
    return cookie;
  }

  it('are below cobalt by default', async () => {
    await hosts.start();
    await expectLink('/cobalt/link/token', '/cobalt/link/callback');
  });

  it.each<[string, (app: INestApplication) => void, string, string]>([
    ['a global prefix', (app) => app.setGlobalPrefix('api/v1'), '/api/v1', '/api/v1'],
    [
      'a global prefix with a parameter',
      (app) => app.setGlobalPrefix('t/:tenant'),
      '/t/riverside',
      '/t/riverside',
    ],
    [
      'a global prefix that leaves all our routes out',
      (app) => app.setGlobalPrefix('api/v1', { exclude: ['cobalt/{*path}'] }),
      '',
      '',
    ],
    [
      'a global prefix that leaves the callback out',
      (app) =>
        app.setGlobalPrefix('api/v1', {
          exclude: [{ path: 'cobalt/link/callback', method: RequestMethod.GET }],
        }),
      '/api/v1',
      '',
    ],
    ['URI versions without a default', (app) => app.enableVersioning(), '', ''],
    [
      'URI versions with a default',
      (app) => app.enableVersioning({ type: VersioningType.URI, defaultVersion: '1' }),
      '/v1',
      '',
    ],
    [
      'URI versions with several defaults',
      (app) => app.enableVersioning({ type: VersioningType.URI, defaultVersion: ['1', '2'] }),
      '/v2',
      '',
    ],
    [
      'URI versions with a default below a global prefix',
      (app) =>
        app
          .setGlobalPrefix('api')
          .enableVersioning({ type: VersioningType.URI, prefix: 'version-', defaultVersion: '1' }),
      '/api/version-1',
      '/api',
    ],
  ])('follow %s', async (_title, prepare, token, callback) => {
    await hosts.start({ prepare });
    await expectLink(`${token}/cobalt/link/token`, `${callback}/cobalt/link/callback`);
    const ana = hosts.current.as('org', 'ana');
    expect((await ana.get(`${token}/cobalt/connections`)).status).toBe(200);
  });

  it.each<[string, (app: INestApplication) => void, Record<string, string>]>([
    [
      'header versions without a default',
      (app) => app.enableVersioning({ type: VersioningType.HEADER, header: 'X-Version' }),
      {},
    ],
    [
      'header versions with a default',
      (app) =>
        app.enableVersioning({ type: VersioningType.HEADER, header: 'X-Version', defaultVersion: '1' }),
      { 'x-version': '1' },
    ],
    [
      'media type versions without a default',
      (app) => app.enableVersioning({ type: VersioningType.MEDIA_TYPE, key: 'v=' }),
      {},
    ],
    [
      'media type versions with a default',
      (app) => app.enableVersioning({ type: VersioningType.MEDIA_TYPE, key: 'v=', defaultVersion: '1' }),
      { accept: 'application/json;v=1' },
    ],
    [
      'versions of its own making with a default',
      (app) =>
        app.enableVersioning({
          type: VersioningType.CUSTOM,
          extractor: (request) =>
            String((request as { headers: Record<string, string> }).headers['x-mine'] ?? 'none'),
          defaultVersion: '1',
        }),
      { 'x-mine': '1' },
    ],
  ])('are reached under %s, the callback without saying one', async (_title, prepare, headers) => {
    await hosts.start({ prepare });
    await expectLink('/cobalt/link/token', '/cobalt/link/callback', headers);
    if (Object.keys(headers).length > 0) {
      expect((await hosts.current.as('org', 'ana').post('/cobalt/link/token', {})).status).toBe(404);
    }
  });

  it.each<[string, ClassDecorator[] | undefined, string]>([
    ['which the callback does not have', undefined, ''],
    ['which the callback is given too', [SetMetadata('__version__', '2')], '/v2'],
  ])("follow a version among the host's decorators, %s", async (_title, callback, prefix) => {
    await hosts.start({
      cobalt: { decorators: { link: [SetMetadata('__version__', '2')], callback } },
      prepare: (app) => app.enableVersioning({ type: VersioningType.URI, defaultVersion: '1' }),
    });
    await expectLink('/v2/cobalt/link/token', `${prefix}/cobalt/link/callback`);
    expect((await hosts.current.as('org', 'ana').get('/v1/cobalt/connections')).status).toBe(200);
  });

  it("follow the prefix that a host's RouterModule gives to the module", async () => {
    @Module({})
    class EhrModule {}
    await hosts.start({
      imports: [
        RouterModule.register([
          { path: 'clinics/:clinic', module: EhrModule, children: [{ path: 'ehr', module: CobaltModule }] },
        ]),
        EhrModule,
      ],
      prepare: (app) => app.setGlobalPrefix('api'),
    });
    await expectLink('/api/clinics/7/ehr/cobalt/link/token', '/api/clinics/7/ehr/cobalt/link/callback');
  });

  it('are the ones that the adapter is told to tell apart', async () => {
    const http =
      adapter === 'express'
        ? new ExpressAdapter(express().set('case sensitive routing', true).set('strict routing', true))
        : undefined;
    await hosts.start({ http });
    await expectLink('/cobalt/link/token', '/cobalt/link/callback');
    for (const path of ['/Cobalt/link/token', '/cobalt/link/token/']) {
      const answer = await hosts.current.as('org', 'ana').post(path, {});
      expect([path, answer.status, answer.body['code']]).toEqual([path, 404, undefined]);
    }
  });

  it('may be written in another case and end in a slash where the adapter lets them', async () => {
    const http =
      adapter === 'fastify'
        ? new FastifyAdapter({ routerOptions: { caseSensitive: false, ignoreTrailingSlash: true } })
        : undefined;
    await hosts.start({ http });
    for (const path of ['/Cobalt/link/token', '/cobalt/link/token/']) {
      const answer = await hosts.current.as('org', 'ana').post(path, {});
      expect(answer.headers.getSetCookie()[0]).toContain(`; Path=${path.replace(/token.?$/u, 'callback')};`);
      const malformed = await hosts.current
        .as('org', 'ana')
        .send('POST', path, '{', { 'content-type': 'application/json' });
      expect([malformed.status, malformed.body['code']]).toEqual([400, 'COBALT_INVALID_REQUEST']);
    }
  });

  it("are the browser's behind a proxy that takes a prefix off and says so", async () => {
    await hosts.start({ prepare: (app) => app.setGlobalPrefix('api') });
    const proxy = await stripping('/clinic.app/ehr', hosts.current, {
      'x-forwarded-prefix': '/clinic.app/ehr',
      'x-forwarded-proto': 'https',
    });
    try {
      const cookie = await expectLink(
        '/clinic.app/ehr/api/cobalt/link/token',
        '/clinic.app/ehr/api/cobalt/link/callback',
        {},
        proxy.url,
      );
      expect(cookie).toMatch(/; Secure$/u);
    } finally {
      await proxy.stop();
    }
  });

  it("are the browser's behind a proxy that says nothing, when the host says it", async () => {
    await hosts.start({ cobalt: { publicPath: '/ehr' } });
    const proxy = await stripping('/ehr', hosts.current, {});
    try {
      await expectLink('/ehr/cobalt/link/token', '/ehr/cobalt/link/callback', {}, proxy.url);
    } finally {
      await proxy.stop();
    }
  });

  it.each([
    '/a; Domain=example.com',
    'https://evil.example',
    '//evil.example',
    '/a/../b',
    '/a,/b',
    '/%2e%2e',
    'no-slash',
    `/${'x'.repeat(300)}`,
    '/é',
  ])('take no prefix such as %p from a header', async (prefix) => {
    await hosts.start();
    const answer = await hosts.current
      .as('org', 'ana')
      .post('/cobalt/link/token', {}, { 'x-forwarded-prefix': encodeURI(prefix).replace('%252e', '%2e') });
    expect(answer.headers.getSetCookie()[0]).toContain('; Path=/cobalt/link/callback;');
  });

  it('are told to be on https by the adapter that trusts its proxy', async () => {
    const http =
      adapter === 'express'
        ? new ExpressAdapter(express().set('trust proxy', true))
        : new FastifyAdapter({ trustProxy: true });
    await hosts.start({ http });
    const ana = hosts.current.as('org', 'ana');
    const secure = await ana.post('/cobalt/link/token', {}, { 'x-forwarded-proto': 'https' });
    expect(secure.headers.getSetCookie()[0]).toMatch(/; Secure$/u);
    const plain = await ana.post('/cobalt/link/token', {}, { 'x-forwarded-proto': 'http' });
    expect(plain.headers.getSetCookie()[0]).not.toContain('Secure');
  });
});

/** A reverse proxy that serves the app below `prefix`, and takes it off. */
async function stripping(prefix: string, host: TestHost, headers: Record<string, string>) {
  const server = createServer((incoming, outgoing) => {
    if (!incoming.url!.startsWith(`${prefix}/`)) return void outgoing.writeHead(502).end();
    const onward = httpRequest(
      host.url + incoming.url!.slice(prefix.length),
      { method: incoming.method, headers: { ...incoming.headers, ...headers } },
      (answer) => {
        outgoing.writeHead(answer.statusCode!, answer.headers);
        answer.pipe(outgoing);
      },
    );
    onward.on('error', () => outgoing.destroy());
    incoming.pipe(onward);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
