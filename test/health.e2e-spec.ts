import { Controller, Get, Module } from '@nestjs/common';
import { HealthCheck, HealthCheckService, TerminusModule } from '@nestjs/terminus';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { CobaltModule, InjectCobalt } from 'nestjs-cobalt';
import type { CobaltService } from 'nestjs-cobalt';

import { TEST_KEYS, TestHost } from './support/host.js';
import { describeEachAdapter } from './support/hosts.js';

@Controller('health')
class HealthController {
  constructor(
    private readonly health: HealthCheckService,
    @InjectCobalt() private readonly main: CobaltService,
    @InjectCobalt('east') private readonly east: CobaltService,
  ) {}

  @Get()
  @HealthCheck()
  check() {
    return this.health.check([() => this.main.health(), () => this.east.health()]);
  }
}

@Module({ imports: [TerminusModule.forRoot({ logger: false })], controllers: [HealthController] })
class HealthModule {}

describeEachAdapter('health by @nestjs/terminus', (adapter) => {
  let host: TestHost;
  /** Stands in for a KMS whose configuration went missing. */
  let currentKeyId: string;
  beforeEach(async () => {
    currentKeyId = 'kms-1';
    const provider = {
      get currentKeyId() {
        return currentKeyId;
      },
      wrap: (dataKey: Uint8Array) => Promise.resolve(dataKey),
      unwrap: (wrapped: Uint8Array) => Promise.resolve(wrapped),
    };
    host = await TestHost.start({
      adapter,
      imports: [HealthModule],
      cobalt: { isGlobal: true, encryption: { keys: TEST_KEYS } },
      module: (defaults) => ({
        module: class BothInstances {},
        imports: [
          CobaltModule.forRoot(defaults),
          CobaltModule.forRoot({ ...defaults, name: 'east', encryption: { provider } }),
        ],
      }),
    });
    host.emulator.clearJournal();
  });
  afterEach(() => host.stop());

  const up = { status: 'up', database: 'up', encryption: 'up' };

  it('is 200 with one entry for each instance, without a call to Cobalt', async () => {
    const { status, body } = await host.anonymous().get('/health');
    expect([status, body['details']]).toEqual([200, { cobalt: up, 'cobalt:east': up }]);
    expect(host.emulator.journal()).toEqual([]);
  });

  it('is 503 and names the instance that is down', async () => {
    currentKeyId = '';
    const { status, body } = await host.anonymous().get('/health');
    expect([status, body['status'], body['info']]).toEqual([503, 'error', { cobalt: up }]);
    expect(body['error']).toEqual({
      'cobalt:east': {
        status: 'down',
        database: 'up',
        encryption: 'down',
        code: 'COBALT_KEY_PROVIDER_UNAVAILABLE',
        message: '`encryption.provider.currentKeyId` is not known.',
      },
    });
  });

  it('is 503 when the tables are gone', async () => {
    await host.dataSource.query('DROP TABLE cobalt_connection');
    const { status, body } = await host.anonymous().get('/health');
    expect([status, Object.keys(body['error'] as object)]).toEqual([503, ['cobalt', 'cobalt:east']]);
  });
});
