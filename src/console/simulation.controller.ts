import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { CobaltError, CobaltService } from 'nestjs-cobalt';
import type { CobaltIdentity } from 'nestjs-cobalt';

import { Caller, SignedIn } from '../auth/index.js';
import { AppError, ValidRequest } from '../http/index.js';
import { VendorService } from '../vendor/index.js';
import { SimulationDto } from './simulation.dto.js';

/** Makes the emulator misbehave, so that the way back can be tried by hand. There is no such thing with real Cobalt. */
@Controller('console/simulate')
@SignedIn()
@ValidRequest()
export class SimulationController {
  constructor(
    private readonly vendor: VendorService,
    private readonly cobalt: CobaltService,
  ) {}

  /** The EHR no longer accepts the login behind one of the clinic's connections. */
  @Post('login-required')
  @HttpCode(204)
  async loginRequired(@Caller() caller: CobaltIdentity, @Body() body: SimulationDto): Promise<void> {
    if (!this.vendor.emulated) {
      throw new AppError(
        404,
        'NOT_EMULATED',
        'Nothing is simulated here, since this app talks to Cobalt itself: start it without COBALT_CLIENT_ID.',
      );
    }
    const connection = await this.cobalt.connections.get({ orgId: caller.orgId, ...body });
    if (connection.userId !== caller.userId && !caller.canManage) {
      throw new CobaltError(
        'COBALT_NOT_YOURS',
        "This is a colleague's connection: ask an administrator of the clinic.",
      );
    }
    await this.vendor.expireLogin(connection.orgId, connection.userId);
  }
}
