import { inspect } from 'node:util';

import {
  ConsoleLogger,
  Controller,
  Get,
  Injectable,
  Module,
  Param,
  UseGuards,
  UseInterceptors,
} from '@nestjs/common';
import type { CanActivate, NestInterceptor, PipeTransform } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import {
  CobaltModule,
  CobaltOrgClient,
  CobaltService,
  CobaltVendorError,
  isCobaltError,
} from 'nestjs-cobalt';
import type { Observable } from 'rxjs';
import { from, mergeMap } from 'rxjs';

import { databases } from './support/databases.js';
import { TEST_KEYS, TestHost, migrated } from './support/host.js';
import { describeEachAdapter } from './support/hosts.js';
import { VendorServer, json } from './support/vendor-server.js';
import type { Answer } from './support/vendor-server.js';

const PATIENT = 'Canarina Phisdottir';
const TOKEN = 'canary-access-token-77';
const SECRET = 'canary-client-secret-77';
const NEEDLES = [PATIENT, encodeURIComponent(PATIENT), 'Phisdottir', TOKEN, SECRET];

/** Refuses, and gives back all that it was sent, in every place that an answer has. */
const echo =
  (status: number): Answer =>
  (request, response) => {
    response.setHeader(
      'location',
      `https://elsewhere.example/?name=${encodeURIComponent(PATIENT)}&t=${TOKEN}`,
    );
    response.setHeader('x-echo', TOKEN);
    const sent = { url: request.url, headers: request.headers, body: request.body };
    json(response, { success: false, message: `${PATIENT} ${TOKEN}`, error: PATIENT, sent }, status);
  };

@Injectable()
class LinkedGuard implements CanActivate {
  constructor(private readonly cobalt: CobaltService) {}

  async canActivate(): Promise<boolean> {
    await this.cobalt.org('clinic').settings.get();
    return true;
  }
}

@Injectable()
class SettingsInterceptor implements NestInterceptor {
  constructor(private readonly cobalt: CobaltService) {}

  intercept(_context: unknown, next: { handle: () => Observable<unknown> }): Observable<unknown> {
    return from(this.cobalt.org('clinic').settings.get()).pipe(mergeMap(() => next.handle()));
  }
}

@Injectable()
class AppointmentPipe implements PipeTransform<string, Promise<object>> {
  constructor(private readonly cobalt: CobaltService) {}

  transform(id: string): Promise<object> {
    return this.cobalt.org('clinic').appointments.get(id);
  }
}

@Controller('clinic')
class ClinicController {
  @Get('guarded')
  @UseGuards(LinkedGuard)
  guarded(): string {
    return 'unreached';
  }

  @Get('intercepted')
  @UseInterceptors(SettingsInterceptor)
  intercepted(): string {
    return 'unreached';
  }

  @Get('piped/:id')
  piped(@Param('id', AppointmentPipe) appointment: object): object {
    return appointment;
  }
}

@Module({ controllers: [ClinicController] })
class ClinicModule {}

describeEachAdapter('a call to Cobalt that fails outside of a handler', (adapter) => {
  let host: TestHost;
  let vendor: VendorServer;
  beforeAll(async () => {
    vendor = await VendorServer.start(echo(404));
    host = await TestHost.start({
      adapter,
      cobalt: { isGlobal: true, baseUrl: vendor.url, http: { retries: 0 } },
      imports: [ClinicModule],
    });
    await host.cobalt.connections.import({ orgId: 'clinic', userId: 'ana', accessToken: TOKEN });
  });
  afterAll(async () => {
    await host.stop();
    await vendor.close();
  });

  it.each(['guarded', 'intercepted', 'piped/7'])('is answered like one inside: %s', async (path) => {
    const answer = await host.anonymous().get(`/clinic/${path}`);
    expect(answer.body).toEqual({
      statusCode: 404,
      error: 'Not Found',
      message: expect.stringMatching(/^Cobalt does not know what /u),
      code: 'COBALT_VENDOR_NOT_FOUND',
    });
    expect(answer.status).toBe(404);
    for (const needle of NEEDLES) expect(answer.text).not.toContain(needle);
  });
});

describe('a call to Cobalt in an app without HTTP', () => {
  let vendor: VendorServer;
  let close: () => Promise<void>;
  let org: CobaltOrgClient;

  beforeAll(async () => {
    vendor = await VendorServer.start(echo(404));
    const database = await databases[0]!.create();
    const app = await NestFactory.createApplicationContext(
      {
        module: class JobsModule {},
        imports: [
          TypeOrmModule.forRoot(migrated(database)),
          CobaltModule.forRoot({
            clientId: 'client-id',
            clientSecret: SECRET,
            baseUrl: vendor.url,
            encryption: { keys: TEST_KEYS },
            dispatch: false,
            http: { retries: 0 },
          }),
        ],
      },
      { logger: false, abortOnError: false },
    );
    const cobalt = app.get(CobaltService, { strict: false });
    await cobalt.connections.import({ orgId: 'clinic', userId: 'ana', accessToken: TOKEN });
    org = cobalt.org('clinic');
    close = async () => {
      await app.close();
      await database.drop();
    };
  });
  afterAll(async () => {
    await close();
    await vendor.close();
  });

  /** What a logger, a tracker of errors and a thread of one's own make of it. */
  function shown(error: Error): string {
    const lines: string[] = [];
    const write = (line: unknown): boolean => Boolean(lines.push(String(line)));
    const spies = [process.stdout, process.stderr].map((stream) =>
      jest.spyOn(stream, 'write').mockImplementation(write),
    );
    for (const options of [{}, { json: true }]) {
      const logger = new ConsoleLogger('Job', { colors: false, ...options });
      logger.error(error);
      logger.error(error.message, error.stack);
      logger.warn({ error });
    }
    for (const spy of spies) spy.mockRestore();
    const causes: unknown[] = [];
    for (let at: unknown = error; at instanceof Error; at = at.cause)
      causes.push(at.message, at.stack, { ...at });
    return [
      ...lines,
      inspect(error, { depth: null, showHidden: true, getters: false }),
      JSON.stringify(error),
      JSON.stringify(Object.getOwnPropertyDescriptors(error)),
      inspect(structuredClone(error), { depth: null, showHidden: true }),
      inspect(causes, { depth: null, showHidden: true }),
    ].join('\n');
  }

  const answers: [string, Answer, string][] = [
    ['a refusal', echo(404), 'CobaltNotFoundError'],
    ['a redirect', echo(302), 'CobaltContractViolationError'],
    ['success: false', echo(200), 'CobaltContractViolationError'],
    [
      'half an answer',
      (_request, response) => {
        response.writeHead(200, { 'content-length': 1000, 'x-echo': TOKEN });
        response.write(`{"name":"${PATIENT}"`);
        setImmediate(() => response.socket?.destroy());
      },
      'CobaltContractViolationError',
    ],
    ['a reset', (request) => void request.socket.resetAndDestroy(), 'CobaltConnectionError'],
    ['silence', () => undefined, 'CobaltTimeoutError'],
  ];

  it.each(answers)('rejects after %s with its own class, and shows nothing', async (_name, answer, name) => {
    vendor.answer = answer;
    const error: unknown = await org
      .request({
        method: 'POST',
        path: '/patients',
        query: { name: PATIENT },
        body: { name: PATIENT },
        timeoutMs: 1000,
      })
      .catch((reason: unknown) => reason);
    if (!(error instanceof CobaltVendorError)) throw new Error('no vendor error', { cause: error });
    expect(error.name).toBe(name);
    expect(isCobaltError(error)).toBe(true);
    const text = shown(error);
    expect(text).toContain(error.message);
    for (const needle of NEEDLES) expect(text).not.toContain(needle);
  });
});
