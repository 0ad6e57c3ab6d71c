import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CobaltService } from 'nestjs-cobalt';

import type { StartCall } from '../support/contender.js';
import { orgOf } from '../support/conditions.js';
import { cobaltImports } from './cobalt-app.js';

export const start: StartCall = async (surroundings) => {
  @Module({ imports: cobaltImports(surroundings) })
  class AppModule {}

  const app = await NestFactory.createApplicationContext(AppModule, { logger: ['error'] });
  const cobalt = app.get(CobaltService);
  return {
    call: (turn) => cobalt.org(orgOf(turn)).patients.list(),
    stop: () => app.close(),
  };
};
