import { Controller, Get } from '@nestjs/common';
import { HealthCheck, HealthCheckService } from '@nestjs/terminus';

import { ConfigurationIndicator } from './configuration.indicator.js';
import { DatabaseIndicator } from './database.indicator.js';

/** For load balancers: 200 when this process can do its work, else 503. Cobalt itself being away is not our illness. */
@Controller('health')
export class HealthController {
  constructor(
    private readonly health: HealthCheckService,
    private readonly database: DatabaseIndicator,
    private readonly configuration: ConfigurationIndicator,
  ) {}

  @Get()
  @HealthCheck()
  check() {
    return this.health.check([
      () => this.database.check('database'),
      () => this.configuration.check('configuration'),
    ]);
  }
}
