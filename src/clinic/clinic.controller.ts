import { Controller, Get, Query } from '@nestjs/common';
import type { CobaltIdentity } from 'nestjs-cobalt';

import { Caller, SignedIn } from '../auth/index.js';
import { ValidRequest } from '../http/index.js';
import { AppointmentsQuery } from './appointments.query.js';
import { ClinicReader } from './clinic-reader.service.js';
import { PatientsQuery } from './patients.query.js';

/** What the clinic's EHR holds, for the caller's own clinic. */
@Controller('clinic')
@SignedIn()
@ValidRequest()
export class ClinicController {
  constructor(private readonly clinic: ClinicReader) {}

  @Get('settings')
  async settings(@Caller() caller: CobaltIdentity) {
    const { timezone, visitTypes, visitStatuses } = await this.clinic.read(caller, (client) =>
      client.settings.get(),
    );
    return { settings: { timezone, visitTypes, visitStatuses } };
  }

  @Get('providers')
  async providers(@Caller() caller: CobaltIdentity) {
    return { providers: await this.clinic.read(caller, (client) => client.providers.list()) };
  }

  @Get('locations')
  async locations(@Caller() caller: CobaltIdentity) {
    return { locations: await this.clinic.read(caller, (client) => client.locations.list()) };
  }

  @Get('patients')
  async patients(@Caller() caller: CobaltIdentity, @Query() { page = 1, pageSize = 25 }: PatientsQuery) {
    const { items, pagination } = await this.clinic.read(caller, (client) =>
      client.patients.list({ page, pageSize }),
    );
    return { patients: items, pagination };
  }

  @Get('appointments')
  async appointments(@Caller() caller: CobaltIdentity, @Query() { startDate, endDate }: AppointmentsQuery) {
    const appointments = await this.clinic.read(caller, (client) =>
      client.appointments.list({ startDate, endDate }),
    );
    return { appointments };
  }
}
