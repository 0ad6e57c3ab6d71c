import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';

import { urlOf } from '../support/app.js';
import type { StartServer } from '../support/contender.js';
import { cobaltImports } from './cobalt-app.js';

export const start: StartServer = async (surroundings) => {
  @Module({ imports: cobaltImports(surroundings) })
  class AppModule {}

  const app = await NestFactory.create(AppModule, { logger: ['error'] });
  await app.listen(0, '127.0.0.1');
  return { url: await urlOf(app), stop: () => app.close() };
};
