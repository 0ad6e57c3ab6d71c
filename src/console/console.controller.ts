import { Controller, Get, Inject, Req } from '@nestjs/common';
import type { Request } from 'express';

import { ClinicIdentityResolver, DEMO_CLINICS, describeUser } from '../auth/index.js';
import type { DemoClinic, UserView } from '../auth/index.js';
import { APP_ENVIRONMENT } from '../environment/index.js';
import type { AppEnvironment } from '../environment/index.js';

/** What the page must know before it can show anything. */
export interface ConsoleConfig {
  /** Cobalt is emulated: anybody may become a demo user, and failures can be simulated. */
  readonly emulated: boolean;
  readonly demoClinics: readonly DemoClinic[];
  /** Who is signed in. */
  readonly user: UserView | null;
}

@Controller('console')
export class ConsoleController {
  constructor(
    private readonly identity: ClinicIdentityResolver,
    @Inject(APP_ENVIRONMENT) private readonly environment: AppEnvironment,
  ) {}

  @Get('config')
  async config(@Req() request: Request): Promise<ConsoleConfig> {
    const { emulated } = this.environment;
    const caller = await this.identity.resolve(request);
    return {
      emulated,
      demoClinics: emulated ? DEMO_CLINICS : [],
      user: caller ? describeUser(caller) : null,
    };
  }
}
