import { Controller, Module, VersioningType } from '@nestjs/common';
import type { INestApplication } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiExcludeController,
  ApiResponse,
  ApiTags,
  DocumentBuilder,
  SwaggerModule,
} from '@nestjs/swagger';
import type { OpenAPIObject } from '@nestjs/swagger';
import { afterEach, expect, it } from '@jest/globals';
import { COBALT_ERRORS, CobaltConnectionsControllerBase, CobaltModule, CobaltService } from 'nestjs-cobalt';
import type { CobaltErrorCode } from 'nestjs-cobalt';

import { operationsOf, schemaOf } from './support/api-operations.js';
import { TestHost } from './support/host.js';
import type { TestHostOptions } from './support/host.js';
import { describeEachAdapter } from './support/hosts.js';
import { lintOpenApi } from './support/openapi-lint.js';

/** Codes of webhooks and of calls to Cobalt that the host's own code makes: no route answers with them. */
const ELSEWHERE = ['COBALT_BAD_SIGNATURE', 'COBALT_ON_HOLD', 'COBALT_CONNECTION_AMBIGUOUS'];

describeEachAdapter('a host with @nestjs/swagger', (adapter) => {
  let host: TestHost | undefined;
  afterEach(async () => {
    await host?.stop();
    host = undefined;
  });

  const start = async (options: TestHostOptions = {}): Promise<INestApplication> => {
    host = await TestHost.start({ adapter, ...options });
    return host.app;
  };
  const describeApp = (app: INestApplication, version = '3.0.3'): OpenAPIObject => {
    const config = new DocumentBuilder().setTitle('Clinic').setOpenAPIVersion(version).addBearerAuth();
    return SwaggerModule.createDocument(app, config.build());
  };

  it('finds every route of ours with its method, its summary and its statuses', async () => {
    const routes = operationsOf(describeApp(await start())).map(
      ({ method, path, operation }) =>
        `${method} ${path} ${operation.summary}: ${Object.keys(operation.responses).join(' ')}`,
    );
    expect(routes.sort()).toEqual([
      'DELETE /cobalt/connections/{id} Disconnect: 204 400 401 403 404 422 500 503',
      "GET /cobalt/connections List the organisation's connections: 200 400 401 422 500 503",
      'GET /cobalt/connections/{id} Read a connection: 200 400 401 404 422 500 503',
      'GET /cobalt/link/callback Return from Cobalt Link: 200 303 400 403 404 409 410 422 500 502 503 504',
      'GET /cobalt/link/sessions/{id} See where a link session stands: 200 400 401 403 404 422 500 503',
      'POST /cobalt/link/exchange Exchange a public token for a connection: 200 201 400 401 403 404 409 410 413 422 500 502 503 504',
      'POST /cobalt/link/token Open a link session: 201 400 401 403 404 409 413 422 500 502 503 504',
    ]);
  });

  it.each(['3.0.3', '3.1.0'])('gets a document that is valid OpenAPI %s', async (version) => {
    expect(await lintOpenApi(describeApp(await start(), version))).toEqual([]);
  });

  it('gets the same document each time', async () => {
    const app = await start();
    const first = JSON.stringify(describeApp(app));
    expect(JSON.stringify(describeApp(app))).toBe(first);
  });

  it('finds the routes where a global prefix and a version put them', async () => {
    const app = await start({
      cobalt: { path: 'ehr' },
      prepare: (made) => {
        made.setGlobalPrefix('api');
        made.enableVersioning({ type: VersioningType.URI, defaultVersion: '2' });
      },
    });
    const document = describeApp(app);
    expect(operationsOf(document).map(({ path }) => path)).toContain('/api/v2/ehr/link/token');
    expect(await lintOpenApi(document)).toEqual([]);
    await host!.as('org', 'ana').get('/api/v2/ehr/connections');
  });

  it('reads in the description which codes a route answers with, and no route has one of another status', async () => {
    const seen = new Set<string>();
    const document = describeApp(await start());
    for (const { operation } of operationsOf(document)) {
      for (const [status, response] of Object.entries(operation.responses)) {
        const schema = schemaOf(response);
        const codes = schema?.allOf?.[1]?.properties?.['code']?.enum as CobaltErrorCode[] | undefined;
        expect(codes === undefined).toBe(Number(status) < 400);
        for (const code of codes ?? []) {
          expect(COBALT_ERRORS[code].status).toBe(Number(status));
          seen.add(code);
        }
      }
    }
    const all = Object.keys(COBALT_ERRORS).filter((code) => !ELSEWHERE.includes(code));
    expect([...seen].sort()).toEqual(all.sort());
  });

  it('finds the shapes by name, closed to fields that are not described', async () => {
    const schemas = describeApp(await start()).components?.schemas ?? {};
    expect(Object.keys(schemas).sort()).toEqual([
      'CobaltConnection',
      'CobaltError',
      'CobaltExchangeRequest',
      'CobaltLinkSession',
      'CobaltLinkToken',
      'CobaltLinkTokenRequest',
    ]);
    for (const schema of Object.values(schemas)) expect(schema).toHaveProperty('additionalProperties', false);
    expect(schemas['CobaltConnection']).toMatchObject({
      required: ['id', 'orgId', 'userId', 'status', 'emrName', 'linkedAt', 'updatedAt', 'statusReason'],
      properties: { status: { enum: ['active', 'login_required', 'on_hold', 'disconnected'] } },
    });
  });

  it('tells instances apart by tag and operation id', async () => {
    const app = await start({
      imports: [],
      module: (defaults) => ({
        module: class Both {},
        imports: [CobaltModule.forRoot(defaults), CobaltModule.forRoot({ ...defaults, name: 'east' })],
      }),
    });
    const document = describeApp(app);
    const operations = operationsOf(document);
    expect(operations).toHaveLength(14);
    expect(new Set(operations.map(({ operation }) => operation.operationId)).size).toBe(14);
    for (const { path, operation } of operations) {
      expect(operation.tags).toEqual([path.startsWith('/cobalt/east/') ? 'Cobalt east' : 'Cobalt']);
    }
    expect(await lintOpenApi(document)).toEqual([]);
  });

  it("puts the host's own decorators beside ours", async () => {
    const limited = ApiResponse({ status: 429, description: 'Too many.' });
    const app = await start({
      cobalt: {
        decorators: {
          link: [ApiBearerAuth(), ApiTags('Mine'), limited],
          callback: [ApiExcludeController()],
        },
      },
    });
    const operations = operationsOf(describeApp(app));
    const of = (path: string) => operations.find((operation) => operation.path === path)?.operation;
    expect(of('/cobalt/link/token')).toMatchObject({ tags: ['Mine'], security: [{ bearer: [] }] });
    expect(Object.keys(of('/cobalt/link/token')?.responses ?? {})).toEqual(
      expect.arrayContaining(['201', '429']),
    );
    expect(of('/cobalt/link/callback')).toBeUndefined();
    expect(of('/cobalt/connections')).not.toHaveProperty('security');
    expect(of('/cobalt/connections')?.tags).toEqual(['Cobalt']);
  });

  it('sees a controller of its own described that extends ours', async () => {
    @ApiTags('EHR')
    @Controller('my-own')
    class MyController extends CobaltConnectionsControllerBase {
      constructor(cobalt: CobaltService) {
        super(cobalt);
      }
    }
    @Module({ controllers: [MyController] })
    class MyModule {}
    const app = await start({
      cobalt: { isGlobal: true, controllers: { connections: false } },
      imports: [MyModule],
    });
    const mine = operationsOf(describeApp(app)).filter(({ path }) => path.startsWith('/my-own'));
    expect(mine.map(({ operation }) => [operation.operationId, operation.tags])).toEqual([
      ['MyController_list', ['EHR']],
      ['MyController_get', ['EHR']],
      ['MyController_disconnect', ['EHR']],
    ]);
    expect(Object.keys(mine[0]?.operation.responses ?? {})).toContain('200');
  });
});
