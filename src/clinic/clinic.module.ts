import { Module } from '@nestjs/common';

import { AuthModule } from '../auth/index.js';
import { ClinicController } from './clinic.controller.js';
import { ClinicReader } from './clinic-reader.service.js';

/** The app's own feature: the clinic's schedule, patients, providers and locations. */
@Module({ imports: [AuthModule], controllers: [ClinicController], providers: [ClinicReader] })
export class ClinicModule {}
