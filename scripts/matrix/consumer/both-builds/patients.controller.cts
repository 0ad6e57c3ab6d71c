import { Controller, Get, Req, UnauthorizedException } from '@nestjs/common';
import { CobaltError, InjectCobalt, isCobaltError } from 'nestjs-cobalt';
import type { CobaltService } from 'nestjs-cobalt';

interface AppRequest {
  user?: { clinicId: string; id: string };
}

/** A CommonJS part of an app whose module is an ES module: its copy of the package is the CommonJS build. */
@Controller('patients')
export class PatientsController {
  constructor(@InjectCobalt() private readonly cobalt: CobaltService) {}

  @Get()
  async list(@Req() request: AppRequest): Promise<{ names: string[] }> {
    if (!request.user) throw new UnauthorizedException();
    try {
      const { items } = await this.cobalt.org(request.user.clinicId).patients.list();
      return { names: items.map((patient) => `${patient.firstName} ${patient.lastName}`) };
    } catch (error) {
      // the other build's error: not of this build's class, and known all the same
      if (error instanceof CobaltError || !isCobaltError(error)) throw new Error('There is one build only.');
      throw error;
    }
  }
}
