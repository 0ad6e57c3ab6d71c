import { Controller, Get } from '@nestjs/common';
import { HealthCheck, HealthCheckService } from '@nestjs/terminus';
import { CobaltService } from 'nestjs-cobalt';

import { ConfigurationIndicator } from './configuration.indicator.js';

/** For load balancers: 200 when this process can do its work, else 503. Cobalt itself being away is not our illness. */
@Controller('health')
export class HealthController {
  constructor(
    private readonly health: HealthCheckService,
    private readonly cobalt: CobaltService,
    private readonly configuration: ConfigurationIndicator,
  ) {}

  @Get()
  @HealthCheck()
  check() {
    // the database is the module's: this app has no tables of its own
    return this.health.check([() => this.cobalt.health(), () => this.configuration.check('configuration')]);
  }
}
