import type { ServerResponse } from 'node:http';
import { join } from 'node:path';

import type { NestExpressApplication } from '@nestjs/platform-express';

import { builtPageDirectory } from './built-page.js';

/** Serves the page's scripts and styles. Their names carry a hash of their content, so they never change. */
export function serveAssets(app: NestExpressApplication): void {
  const directory = builtPageDirectory();
  if (directory === undefined) return;
  app.useStaticAssets(join(directory, 'assets'), {
    prefix: '/assets/',
    setHeaders: (response: ServerResponse) =>
      response.setHeader('Cache-Control', 'public, max-age=31536000, immutable'),
    index: false,
    redirect: false,
  });
}
