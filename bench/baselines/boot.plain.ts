import { HttpModule } from '@nestjs/axios';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';

import type { Surroundings } from '../support/conditions.js';

// Fair: the smallest app that could use us, listening on Express, with TypeOrmModule and HttpModule and no feature.
export async function boot({ databaseUrl }: Surroundings): Promise<() => Promise<void>> {
  @Module({
    imports: [
      TypeOrmModule.forRoot({ type: 'postgres', url: databaseUrl, entities: [] }),
      HttpModule.register({ timeout: 30_000 }),
    ],
  })
  class AppModule {}
  const app = await NestFactory.create(AppModule, { logger: ['error'] });
  await app.listen(0, '127.0.0.1');
  return () => app.close();
}
