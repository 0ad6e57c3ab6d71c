import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

import { Controller, Inject, Module, Post, Req } from '@nestjs/common';
import { ExpressAdapter } from '@nestjs/platform-express';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { describe, expect, it } from '@jest/globals';
import { CobaltLinkControllerBase, CobaltModule, CobaltService } from 'nestjs-cobalt';
import express from 'express';
import type { RequestHandler } from 'express';

import { TestHost } from './support/host.js';
import type { TestHostOptions } from './support/host.js';
import { hostPerTest } from './support/host-per-test.js';
import { describeEachAdapter } from './support/hosts.js';

const TOKEN = '/cobalt/link/token';
const JSON_TYPE = { 'content-type': 'application/json' };

/** What a host may do to Fastify's parsers. */
interface FastifyParsers {
  removeContentTypeParser(type: string): void;
  addContentTypeParser(
    type: string,
    options: { parseAs: 'string' },
    parser: (request: unknown, body: string, done: (error: null, body: unknown) => void) => void,
  ): void;
}

/** A route of the host's own, which tells what reached it. */
@Controller()
class EchoController {
  @Post('echo')
  echo(@Req() request: { body: unknown; rawBody?: Buffer }) {
    return { body: request.body, raw: request.rawBody?.toString() ?? null };
  }
}
@Module({ controllers: [EchoController] })
class EchoModule {}

describeEachAdapter('bodies', (adapter) => {
  const hosts = hostPerTest({ adapter, imports: [EchoModule] });

  const send = async (body: string | Buffer | undefined, headers: Record<string, string>, path = TOKEN) => {
    const answer = await fetch(hosts.current.url + path, {
      method: 'POST',
      body: body as string | undefined,
      headers: { 'x-org': 'org', 'x-user': 'ana', ...headers },
    });
    const { code, message } = (await answer.json()) as { code?: string; message?: string };
    return [answer.status, code, message];
  };
  const invalid = (message: string) => [400, 'COBALT_INVALID_REQUEST', message];
  const NOT_JSON = invalid('The body must be JSON (Content-Type: application/json).');

  async function expectOurAnswers(prefix = '') {
    const path = prefix + TOKEN;
    expect(await send('{}', JSON_TYPE, path)).toEqual([201, undefined, undefined]);
    expect(await send('{}', { 'content-type': 'application/json; charset=utf-8' }, path)).toEqual([
      201,
      undefined,
      undefined,
    ]);
    expect(await send('{"emrName":', JSON_TYPE, path)).toEqual(invalid('The body is not valid JSON.'));
    expect(await send('', JSON_TYPE, path)).toEqual(invalid('The body is not valid JSON.'));
    expect(await send('{}', { 'content-type': 'text/plain' }, path)).toEqual(NOT_JSON);
    expect(await send('{}', { 'content-type': 'no such type' }, path)).toEqual(NOT_JSON);
    expect(await send(Buffer.from('{}'), {}, path)).toEqual(NOT_JSON);
    expect(await send(undefined, {}, path)).toEqual(NOT_JSON);
    expect(await send(gzipSync('{}'), { ...JSON_TYPE, 'content-encoding': 'gzip' }, path)).toEqual(
      invalid('The body must not be compressed.'),
    );
    const filled = (bytes: number) =>
      JSON.stringify({ emrName: 'x'.repeat(bytes - '{"emrName":""}'.length) });
    expect(await send(filled(16_384), JSON_TYPE, path)).toEqual(
      invalid('emrName must be 1 to 128 characters without control characters.'),
    );
    const tooLarge = [413, 'COBALT_PAYLOAD_TOO_LARGE', 'The body must be at most 16384 bytes.'];
    expect(await send(filled(16_385), JSON_TYPE, path)).toEqual(tooLarge);
    expect(await send(filled(3_000_000), JSON_TYPE, path)).toEqual(tooLarge);
    expect(await send(filled(20_000), { 'content-type': 'text/plain' }, path)).toEqual(NOT_JSON);
  }

  const limited = (bodyLimit: number) => {
    if (adapter === 'fastify') return new FastifyAdapter({ bodyLimit });
    return new ExpressAdapter(express().use(express.json({ limit: bodyLimit })));
  };

  it.each<[string, () => TestHostOptions]>([
    ['as it comes', () => ({})],
    ['without parsers', () => ({ app: { bodyParser: false } })],
    ['that keeps raw bodies', () => ({ app: { rawBody: true } })],
    ['with a limit of 1 KiB', () => ({ http: limited(1_024) })],
    ['with a limit of 10 MB', () => ({ http: limited(10_000_000) })],
    [
      'with a parser of its own for JSON and for everything else',
      () => ({ app: { bodyParser: false }, prepare: ownParsers }),
    ],
  ])('are answered alike in a host %s', async (_title, options) => {
    await hosts.start(options());
    await expectOurAnswers();
  });

  function ownParsers(app: TestHost['app']) {
    if (adapter === 'express') return void app.use(express.json({ type: '*/*', limit: 10 }));
    const instance = app.getHttpAdapter().getInstance() as FastifyParsers;
    instance.removeContentTypeParser('application/json');
    for (const type of ['application/json', '*']) {
      instance.addContentTypeParser(type, { parseAs: 'string' }, (_request, _body, done) =>
        done(null, 'theirs'),
      );
    }
  }

  it('are answered alike below a prefix', async () => {
    await hosts.start({ prepare: (app) => app.setGlobalPrefix('api/:tenant') });
    await expectOurAnswers('/api/riverside');
  });

  it("of the host's own routes stay the host's", async () => {
    await hosts.start({ app: { rawBody: true } });
    const answer = await hosts.current.anonymous().send('POST', '/echo', ' {"a": 1} ', JSON_TYPE);
    expect(answer.body).toEqual({ body: { a: 1 }, raw: ' {"a": 1} ' });
    const form = await hosts.current
      .anonymous()
      .send('POST', '/echo', 'a=1', { 'content-type': 'application/x-www-form-urlencoded' });
    expect(form.body).toMatchObject({ body: { a: '1' } });
  });

  it('are read by us in a controller of the host that extends ours, at a path of its own', async () => {
    @Controller('my-own/ehr')
    class MyLinkController extends CobaltLinkControllerBase {
      constructor(@Inject(CobaltService) cobalt: CobaltService) {
        super(cobalt);
      }
    }
    @Module({ controllers: [MyLinkController] })
    class MyModule {}
    await hosts.start({
      module: (defaults) =>
        CobaltModule.forRoot({ ...defaults, isGlobal: true, controllers: { link: false } }),
      imports: [MyModule],
    });
    expect(await send('{"emrName":', JSON_TYPE, '/my-own/ehr/token')).toEqual(
      invalid('The body is not valid JSON.'),
    );
  });

  it('are read by us once when two instances answer at paths that end alike', async () => {
    await hosts.start({
      module: (defaults) => CobaltModule.forRoot({ ...defaults, path: 'ehr/cobalt' }),
      imports: [
        CobaltModule.forRoot({
          clientId: hosts.emulator.credentials.clientId,
          clientSecret: hosts.emulator.credentials.clientSecret,
          baseUrl: hosts.emulator.url,
          encryption: { keys: `k:${Buffer.alloc(32, 1).toString('base64')}` },
          name: 'second',
          path: 'cobalt',
          identity: ({ headers }) => ({ orgId: String(headers['x-org']), userId: 'ana' }),
        }),
      ],
    });
    await expectOurAnswers();
    await expectOurAnswers('/ehr');
  });

  it('that break off do no harm: the app goes on, and nothing is left unhandled', async () => {
    const unhandled: unknown[] = [];
    const note = (reason: unknown) => void unhandled.push(reason);
    process.on('unhandledRejection', note);
    try {
      await hosts.start();
      const { hostname, port } = new URL(hosts.current.url);
      for (const type of ['application/json', 'text/plain']) {
        const socket = connect(Number(port), hostname);
        await once(socket, 'connect');
        socket.write(
          `POST ${TOKEN} HTTP/1.1\r\nHost: a\r\nX-Org: org\r\nX-User: ana\r\nContent-Type: ${type}\r\nContent-Length: 100\r\n\r\n{"emr`,
        );
        await hosts.current.as('org', 'ana').get('/cobalt/connections');
        socket.destroy();
        await once(socket, 'close');
      }
      expect(await send('{}', JSON_TYPE)).toEqual([201, undefined, undefined]);
      expect(await hosts.current.rows('cobalt_link_session')).toHaveLength(1);
      expect(unhandled).toEqual([]);
    } finally {
      process.off('unhandledRejection', note);
    }
  });

  it('that a middleware of the host has read already are taken as they are', async () => {
    const parser = express.json() as RequestHandler;
    await hosts.start(
      adapter === 'fastify'
        ? { prepare: (app) => void app.use(parser) }
        : { app: { bodyParser: false }, http: new ExpressAdapter(express()) },
    );
    if (adapter === 'fastify') {
      expect(await send('{"nope":1}', JSON_TYPE)).toEqual(invalid('Unknown field "nope" in the body.'));
      return;
    }
    // an Express app around ours comes before it: what it has read is gone
    const outer = express()
      .use(parser)
      .use('/inner', hosts.current.app.getHttpAdapter().getInstance() as RequestHandler);
    const server = createServer(outer as never).listen(0, '127.0.0.1');
    await once(server, 'listening');
    try {
      const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/inner${TOKEN}`, {
        method: 'POST',
        body: '{"nope":1}',
        headers: { ...JSON_TYPE, 'x-org': 'org', 'x-user': 'ana' },
      });
      expect(await answer.json()).toMatchObject({ message: 'Unknown field "nope" in the body.' });
    } finally {
      server.close();
    }
  });
});

describe('an Express app around ours', () => {
  it('has no say in how our bodies are read when it reads none itself, and the cookie knows its path', async () => {
    const host = await TestHost.start({
      http: new ExpressAdapter(express().use(express.json({ limit: 10 }))),
    });
    const outer = express().use('/inner', host.app.getHttpAdapter().getInstance() as RequestHandler);
    const server = createServer(outer as never).listen(0, '127.0.0.1');
    await once(server, 'listening');
    try {
      const post = (body: string) =>
        fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/inner${TOKEN}`, {
          method: 'POST',
          body,
          headers: { ...JSON_TYPE, 'x-org': 'org', 'x-user': 'ana' },
        });
      const answer = await post('{"emrName":"An EHR"}');
      expect(answer.status).toBe(201);
      expect(answer.headers.getSetCookie()[0]).toContain('; Path=/inner/cobalt/link/callback;');
      expect(await (await post('{')).json()).toMatchObject({ code: 'COBALT_INVALID_REQUEST' });
    } finally {
      server.close();
      await host.stop();
    }
  });
});
