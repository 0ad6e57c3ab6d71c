import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { ConfigModule } from '@nestjs/config';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { CobaltModule } from 'nestjs-cobalt';

import { AuthModule, ClinicIdentityResolver, SameOriginGuard } from './auth/index.js';
import { ClinicModule } from './clinic/index.js';
import { ConsoleModule } from './console/index.js';
import { DatabaseModule } from './database/index.js';
import { APP_ENVIRONMENT, environmentConfiguration } from './environment/index.js';
import type { AppEnvironment } from './environment/index.js';
import { HealthModule } from './health/index.js';
import { CodedAnswersFilter } from './http/index.js';
import { VendorModule, VendorService } from './vendor/index.js';

@Module({})
export class AppModule {
  static for(environment: AppEnvironment): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.forRoot({
          isGlobal: true,
          ignoreEnvFile: true,
          load: [environmentConfiguration(environment)],
        }),
        DatabaseModule,
        CobaltModule.forRootAsync({
          isGlobal: true,
          identity: ClinicIdentityResolver,
          imports: [AuthModule, VendorModule],
          inject: [VendorService, APP_ENVIRONMENT],
          useFactory: async (vendor: VendorService, { cobalt }: AppEnvironment) => ({
            ...(await vendor.address()),
            encryption: { keys: cobalt.encryptionKeys },
            returnOrigins: cobalt.returnOrigins,
            linkSessionTtlSeconds: cobalt.linkSessionTtlSeconds,
          }),
        }),
        AuthModule,
        ClinicModule,
        ConsoleModule,
        HealthModule,
      ],
      providers: [
        { provide: APP_GUARD, useClass: SameOriginGuard },
        { provide: APP_FILTER, useClass: CodedAnswersFilter },
      ],
    };
  }
}
