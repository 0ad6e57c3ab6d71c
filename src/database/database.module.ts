import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';

import { APP_ENVIRONMENT } from '../environment/index.js';
import type { AppEnvironment } from '../environment/index.js';
import { dataSourceOptions } from './data-source-options.js';

/** The app's one database. Migrations run when it starts. */
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [APP_ENVIRONMENT],
      useFactory: async ({ database }: AppEnvironment) => ({
        ...(await dataSourceOptions(database)),
        retryAttempts: 5,
        retryDelay: 1000,
      }),
    }),
  ],
})
export class DatabaseModule {}
