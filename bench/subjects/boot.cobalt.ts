import { HttpModule } from '@nestjs/axios';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';

import type { Surroundings } from '../support/conditions.js';
import { cobaltImports } from './cobalt-app.js';

/** The same app with our module, its entities, its controllers and its worker. */
export async function boot(surroundings: Surroundings): Promise<() => Promise<void>> {
  @Module({ imports: [...cobaltImports(surroundings), HttpModule.register({ timeout: 30_000 })] })
  class AppModule {}
  const app = await NestFactory.create(AppModule, { logger: ['error'] });
  await app.listen(0, '127.0.0.1');
  return () => app.close();
}
