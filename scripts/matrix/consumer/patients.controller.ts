import { Controller, Get, Req, UnauthorizedException } from '@nestjs/common';
import { CobaltService } from 'nestjs-cobalt';

import type { AppRequest } from './app-request.js';

@Controller('patients')
export class PatientsController {
  constructor(private readonly cobalt: CobaltService) {}

  @Get()
  async list(@Req() request: AppRequest): Promise<{ names: string[] }> {
    if (!request.user) throw new UnauthorizedException();
    const { items } = await this.cobalt.org(request.user.clinicId).patients.list();
    // @ts-expect-error the types are there: a patient has no such field
    void items[0]?.noSuchField;
    return { names: items.map((patient) => `${patient.firstName} ${patient.lastName}`) };
  }
}
