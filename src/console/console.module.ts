import { Module } from '@nestjs/common';

import { AuthModule } from '../auth/index.js';
import { VendorModule } from '../vendor/index.js';
import { ConsoleController } from './console.controller.js';
import { PageController } from './page.controller.js';
import { SimulationController } from './simulation.controller.js';

/** The web page and what only it needs. */
@Module({
  imports: [AuthModule, VendorModule],
  controllers: [PageController, ConsoleController, SimulationController],
})
export class ConsoleModule {}
