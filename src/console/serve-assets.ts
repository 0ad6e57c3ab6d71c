import { join } from 'node:path';

import type { NestExpressApplication } from '@nestjs/platform-express';

import { builtPageDirectory } from './built-page.js';

/** Serves the page's scripts and styles. Their names carry a hash of their content, so they never change. */
export function serveAssets(app: NestExpressApplication): void {
  const directory = builtPageDirectory();
  if (directory === undefined) return;
  app.useStaticAssets(join(directory, 'assets'), {
    prefix: '/assets/',
    immutable: true,
    maxAge: '365d',
    index: false,
    redirect: false,
  });
}
