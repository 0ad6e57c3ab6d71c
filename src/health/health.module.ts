import { Module } from '@nestjs/common';
import { TerminusModule } from '@nestjs/terminus';

import { VendorModule } from '../vendor/index.js';
import { ConfigurationIndicator } from './configuration.indicator.js';
import { HealthController } from './health.controller.js';

@Module({
  imports: [TerminusModule.forRoot({ logger: false }), VendorModule],
  controllers: [HealthController],
  providers: [ConfigurationIndicator],
})
export class HealthModule {}
