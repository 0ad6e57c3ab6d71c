import type { LoggerService } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';

import { AppLogger } from './app-logger.js';
import { AppModule } from './app.module.js';
import { serveAssets } from './console/index.js';
import type { AppEnvironment } from './environment/index.js';
import { securityHeaders } from './http/index.js';

/** Options of {@link startApp}. */
export interface StartOptions {
  /** Default: {@link AppLogger}. */
  logger?: LoggerService | false;
}

/** Starts the app and listens; what is returned closes it gracefully by `close()`. */
export async function startApp(
  environment: AppEnvironment,
  { logger = new AppLogger() }: StartOptions = {},
): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.for(environment), {
    logger,
    abortOnError: false,
  });
  app.set('trust proxy', 'loopback');
  app.disable('x-powered-by');
  app.use(securityHeaders);
  serveAssets(app);
  await app.listen(environment.port, environment.host);
  return app;
}
