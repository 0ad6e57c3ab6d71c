import { Module } from '@nestjs/common';
import { ConfigModule } from '@nestjs/config';
import { APP_GUARD } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CobaltModule, cobaltEntities, cobaltMigrations } from 'nestjs-cobalt';

import type { AppRequest } from './app-request.js';
import { database } from './database.js';
import { PatientsController } from './patients.controller.js';
import { SignInGuard } from './sign-in.guard.js';

@Module({
  imports: [
    ConfigModule.forRoot(),
    TypeOrmModule.forRoot({
      ...database,
      entities: cobaltEntities,
      migrations: cobaltMigrations,
      migrationsRun: true,
      retryAttempts: 0,
    }),
    CobaltModule.forRoot({
      identity: (request: AppRequest) =>
        request.user && { orgId: request.user.clinicId, userId: request.user.id },
    }),
  ],
  controllers: [PatientsController],
  providers: [{ provide: APP_GUARD, useClass: SignInGuard }],
})
export class AppModule {}
