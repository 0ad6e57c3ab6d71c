import {
  Catch,
  HttpException,
  Injectable,
  Module,
  SetMetadata,
  UseGuards,
  ValidationPipe,
} from '@nestjs/common';
import type {
  ArgumentsHost,
  CallHandler,
  CanActivate,
  ExceptionFilter,
  ExecutionContext,
  NestInterceptor,
} from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE, HttpAdapterHost, Reflector } from '@nestjs/core';
import { expect, it } from '@jest/globals';
import { CobaltModule } from 'nestjs-cobalt';
import { map } from 'rxjs';

import { hostPerTest } from './support/host-per-test.js';
import { describeEachAdapter } from './support/hosts.js';
import { HttpClient } from './support/http-client.js';

const TOKEN = '/cobalt/link/token';
const CALLBACK = '/cobalt/link/callback';
const RETURN = 'https://app.example.com/linked';
const Public = () => SetMetadata('public', true);

interface SignedIn {
  user?: { org: string; id: string };
  headers: Record<string, string | undefined>;
}

/** The host's sign-in: it looks a ticket up and leaves the user on the request, as Passport does. */
@Injectable()
class TicketGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    if (this.reflector.getAllAndOverride('public', [context.getHandler(), context.getClass()])) return true;
    const request = context.switchToHttp().getRequest<SignedIn>();
    const ticket = request.headers['x-ticket'];
    if (ticket !== undefined) request.user = { org: 'org', id: ticket };
    return ticket !== undefined;
  }
}

const userOf = (request: SignedIn) => request.user && { orgId: request.user.org, userId: request.user.id };

@Injectable()
class Wrapping implements NestInterceptor {
  intercept(_context: ExecutionContext, next: CallHandler) {
    return next.handle().pipe(map((data: unknown) => ({ data })));
  }
}

/** Every error in the host's own shape. */
@Catch()
class CatchAll implements ExceptionFilter {
  constructor(private readonly host: HttpAdapterHost) {}

  catch(error: unknown, context: ArgumentsHost): void {
    const status = error instanceof HttpException ? error.getStatus() : 500;
    const { code } = error as { code?: string };
    this.host.httpAdapter.reply(context.switchToHttp().getResponse(), { mine: { status, code } }, status);
  }
}

describeEachAdapter("a host's own pipeline", (adapter) => {
  const hosts = hostPerTest({ adapter });

  /** Window mode by a browser that sends cookies and nothing else on its way back. */
  async function comeBack(headers: Record<string, string>, browser = new HttpClient(hosts.current.url, {})) {
    const { status, body } = await browser.post(TOKEN, { returnUrl: RETURN }, headers);
    expect(status).toBe(201);
    const { linkToken } = { ...body, ...(body['data'] as object | undefined) } as { linkToken: string };
    const { publicToken = '' } = hosts.emulator.finishLink(linkToken);
    return browser.get(`${CALLBACK}?token=${publicToken}`, { accept: 'text/html' });
  }
  const LINKED = expect.stringMatching(/^https:\/\/app\.example\.com\/linked\?cobalt=linked&/u);

  it('has a global guard that refuses strangers, says who is signed in and lets the callback through', async () => {
    await hosts.start({
      cobalt: { identity: userOf as never, decorators: { callback: [Public()] } },
      providers: [{ provide: APP_GUARD, useClass: TicketGuard }],
    });
    const strangers = [
      await hosts.current.anonymous().post(TOKEN, {}),
      // a body of ours that cannot be read is no way around the guard
      await hosts.current.anonymous().send('POST', TOKEN, '{', { 'content-type': 'application/json' }),
      await hosts.current
        .anonymous()
        .send('POST', TOKEN, 'x'.repeat(20_000), { 'content-type': 'text/plain' }),
      await hosts.current.anonymous().get('/cobalt/connections'),
    ];
    expect(strangers.map(({ status, body }) => [status, body['code']])).toEqual(
      strangers.map(() => [403, undefined]),
    );
    expect(await hosts.current.rows('cobalt_link_session')).toEqual([]);
    const back = await comeBack({ 'x-ticket': 'ana' });
    expect([back.status, back.headers.get('location')]).toEqual([303, LINKED]);
  });

  it('has guards for our controllers alone, with what they need from the modules we import', async () => {
    @Injectable()
    class Tickets {
      readonly valid = new Set(['ana']);
    }
    @Module({ providers: [Tickets], exports: [Tickets] })
    class TicketsModule {}
    @Injectable()
    class ValidTicket implements CanActivate {
      constructor(private readonly tickets: Tickets) {}
      canActivate(context: ExecutionContext): boolean {
        const request = context.switchToHttp().getRequest<SignedIn>();
        const ticket = request.headers['x-ticket'] ?? '';
        request.user = { org: 'org', id: ticket };
        return this.tickets.valid.has(ticket);
      }
    }
    const guarded = [UseGuards(ValidTicket)];
    await hosts.start({
      module: (defaults) =>
        CobaltModule.forRoot({
          ...defaults,
          identity: userOf as never,
          imports: [TicketsModule],
          decorators: { link: guarded, connections: guarded },
        }),
    });
    expect((await hosts.current.anonymous().post(TOKEN, {}, { 'x-ticket': 'eve' })).status).toBe(403);
    expect((await hosts.current.anonymous().get('/cobalt/connections', { 'x-ticket': 'eve' })).status).toBe(
      403,
    );
    const back = await comeBack({ 'x-ticket': 'ana' });
    expect(back.headers.get('location')).toEqual(LINKED);
  });

  it('finds the user that a middleware put on the request', async () => {
    const put = (request: SignedIn, _response: unknown, next: () => void) => {
      if (request.headers['x-ticket'] !== undefined) request.user = { org: 'org', id: 'ana' };
      next();
    };
    await hosts.start({
      // Fastify hands middlewares the raw request
      cobalt: {
        identity: ((request: SignedIn & { raw?: SignedIn }) => userOf(request.raw ?? request)) as never,
      },
      prepare: (app) => void app.use(put),
    });
    expect((await hosts.current.anonymous().post(TOKEN, {})).body['code']).toBe('COBALT_UNAUTHENTICATED');
    expect((await hosts.current.anonymous().post(TOKEN, {}, { 'x-ticket': 'ana' })).status).toBe(201);
  });

  it('has the strictest of validation pipes, and our answers stay ours', async () => {
    await hosts.start({
      providers: [
        {
          provide: APP_PIPE,
          useValue: new ValidationPipe({
            whitelist: true,
            forbidNonWhitelisted: true,
            forbidUnknownValues: true,
            transform: true,
            transformOptions: { enableImplicitConversion: true },
          }),
        },
      ],
    });
    const ana = hosts.current.as('org', 'ana');
    const { connectionId } = await hosts.current.link('org', 'ana');
    expect((await ana.get(`/cobalt/connections/${connectionId}`)).status).toBe(200);
    const unknown = await ana.post(TOKEN, { orgId: 'other' });
    expect(unknown.body).toMatchObject({
      code: 'COBALT_INVALID_REQUEST',
      message: 'Unknown field "orgId" in the body.',
    });
    const number = await ana.post(TOKEN, { emrName: 7 });
    expect([number.status, number.body['code']]).toEqual([400, 'COBALT_INVALID_REQUEST']);
    const malformed = await ana.send('POST', TOKEN, '{', { 'content-type': 'application/json' });
    expect(malformed.body['message']).toBe('The body is not valid JSON.');
    const back = await comeBack({ 'x-org': 'org', 'x-user': 'ben' });
    expect(back.headers.get('location')).toEqual(LINKED);
  });

  it('has an interceptor that wraps answers: ours too, and the callback is not broken', async () => {
    await hosts.start({ providers: [{ provide: APP_INTERCEPTOR, useClass: Wrapping }] });
    const ana = new HttpClient(hosts.current.url, { 'x-org': 'org', 'x-user': 'ana' }, true);
    const back = await comeBack({}, ana);
    expect([back.status, back.headers.get('location')]).toEqual([303, LINKED]);
    const list = await ana.get('/cobalt/connections');
    const [connection] = (list.body['data'] as { connections: { id: string }[] }).connections;
    expect(connection).toMatchObject({ userId: 'ana', status: 'active' });
    const page = await ana.get(CALLBACK, { accept: 'text/html' });
    expect([page.status, page.headers.get('content-type')]).toEqual([
      400,
      expect.stringContaining('text/html'),
    ]);
    expect(page.text).toContain('<!doctype html>');
    const gone = await ana.delete(`/cobalt/connections/${connection!.id}`);
    expect(gone.status).toBe(204);
  });

  it('has a filter that sees each of our errors as an HttpException with its code', async () => {
    await hosts.start({ providers: [{ provide: APP_FILTER, useClass: CatchAll }] });
    const mine = async (answer: ReturnType<HttpClient['get']>) => (await answer).body['mine'];
    const ana = new HttpClient(hosts.current.url, { 'x-org': 'org', 'x-user': 'ana' }, true);
    expect(await mine(new HttpClient(hosts.current.url, {}, true).post(TOKEN, {}))).toEqual({
      status: 401,
      code: 'COBALT_UNAUTHENTICATED',
    });
    expect(await mine(ana.post(TOKEN, { emrName: 'x'.repeat(20_000) }))).toEqual({
      status: 413,
      code: 'COBALT_PAYLOAD_TOO_LARGE',
    });
    expect(await mine(ana.send('POST', TOKEN, '{', { 'content-type': 'application/json' }))).toEqual({
      status: 400,
      code: 'COBALT_INVALID_REQUEST',
    });
    expect(await mine(ana.get('/cobalt/connections/none'))).toEqual({
      status: 404,
      code: 'COBALT_CONNECTION_NOT_FOUND',
    });
  });

  it("has no filter: our errors have Nest's own shape, and a code", async () => {
    await hosts.start({});
    expect((await hosts.current.anonymous().post(TOKEN, {})).body).toEqual({
      statusCode: 401,
      error: 'Unauthorized',
      message: 'Nobody is signed in.',
      code: 'COBALT_UNAUTHENTICATED',
    });
  });

  it('answers other origins for us, also when the body cannot be read, and sets its headers on our answers', async () => {
    await hosts.start({
      prepare: (app) => {
        app.enableCors({ origin: 'https://app.example.com', credentials: true });
        app.use(
          (_request: unknown, response: { setHeader(n: string, v: string): void }, next: () => void) => {
            response.setHeader('x-content-type-options', 'nosniff');
            next();
          },
        );
      },
    });
    const origin = { origin: 'https://app.example.com' };
    const ana = hosts.current.as('org', 'ana');
    const preflight = await ana.send('OPTIONS', TOKEN, undefined, {
      ...origin,
      'access-control-request-method': 'POST',
    });
    expect(preflight.status).toBe(204);
    const json = { ...origin, 'content-type': 'application/json' };
    const answers = [
      await ana.post(TOKEN, {}, origin),
      await ana.send('POST', TOKEN, '{', json),
      await ana.send('POST', TOKEN, 'x'.repeat(20_000), json),
    ];
    expect(answers.map(({ status }) => status)).toEqual([201, 400, 413]);
    for (const { headers } of [preflight, ...answers]) {
      expect(headers.get('access-control-allow-origin')).toBe('https://app.example.com');
    }
    for (const { headers } of answers) expect(headers.get('x-content-type-options')).toBe('nosniff');
  });
});
