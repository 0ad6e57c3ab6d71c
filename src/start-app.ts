import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';

import { AppModule } from './app.module.js';
import { serveAssets } from './console/index.js';
import type { AppEnvironment } from './environment/index.js';
import { securityHeaders } from './http/index.js';

/** Options of {@link startApp}. */
export interface StartOptions {
  /** Which of Nest's log levels are printed. Default: all but debug and verbose. */
  logLevels?: ('log' | 'warn' | 'error')[];
}

/** Starts the app and listens; what is returned closes it gracefully by `close()`. */
export async function startApp(
  environment: AppEnvironment,
  { logLevels = ['log', 'warn', 'error'] }: StartOptions = {},
): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.for(environment), {
    logger: logLevels,
    abortOnError: false,
  });
  app.set('trust proxy', 'loopback');
  app.disable('x-powered-by');
  app.use(securityHeaders);
  serveAssets(app);
  await app.listen(environment.port, environment.host);
  return app;
}
