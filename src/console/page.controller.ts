import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';

import { APP_ENVIRONMENT } from '../environment/index.js';
import type { AppEnvironment } from '../environment/index.js';
import { AppError } from '../http/index.js';
import { VendorService } from '../vendor/index.js';
import { builtPageDirectory } from './built-page.js';
import { pageHeaders } from './page-headers.js';

/** The console's two pages: itself, and the one that Link's window returns to. */
@Controller()
export class PageController {
  constructor(
    private readonly vendor: VendorService,
    @Inject(APP_ENVIRONMENT) private readonly environment: AppEnvironment,
  ) {}

  @Get()
  async console(@Req() request: Request, @Res() response: Response): Promise<void> {
    const elsewhere = this.canonicalAddress(request);
    if (elsewhere !== undefined) return response.redirect(302, elsewhere);
    await this.send(response, 'index.html');
  }

  @Get('linked')
  async linked(@Res() response: Response): Promise<void> {
    await this.send(response, 'linked.html');
  }

  /** Link returns to one address of ours only; `localhost` and `127.0.0.1` do not share cookies. */
  private canonicalAddress({ headers }: Request): string | undefined {
    const { emulated, origin, port } = this.environment;
    const loopback = [`localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`];
    const { host } = new URL(origin);
    const asked = headers.host?.toLowerCase() ?? host;
    return emulated && asked !== host && loopback.includes(asked) && loopback.includes(host)
      ? `${origin}/`
      : undefined;
  }

  private async send(response: Response, file: string): Promise<void> {
    const directory = builtPageDirectory();
    if (directory === undefined) {
      throw new AppError(503, 'CONSOLE_NOT_BUILT', 'The console is not built yet: run `npm run build:web`.');
    }
    const { linkBaseUrl } = await this.vendor.address();
    response
      .set(pageHeaders(new URL(linkBaseUrl).origin))
      .send(await readFile(join(directory, file), 'utf8'));
  }
}
