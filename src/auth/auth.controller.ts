import { Body, Controller, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { CobaltError } from 'nestjs-cobalt';
import type { CobaltIdentity } from 'nestjs-cobalt';

import { APP_ENVIRONMENT } from '../environment/index.js';
import type { AppEnvironment } from '../environment/index.js';
import { AppError, ValidRequest } from '../http/index.js';
import { Caller, SignedIn } from './caller.decorator.js';
import { DemoSignInDto } from './demo-sign-in.dto.js';
import { demoUser } from './demo-users.js';
import { describeUser } from './describe-user.js';
import type { UserView } from './describe-user.js';
import { SESSION_COOKIE, sessionCookieOptions } from './session-cookie.js';
import { TokenSignInDto } from './token-sign-in.dto.js';
import { SESSION_SECONDS, TokenService } from './token.service.js';

/** The console's sign-in. With real Cobalt credentials nobody becomes a demo user: tokens come from your own issuer. */
@Controller('auth')
@ValidRequest()
export class AuthController {
  constructor(
    private readonly tokens: TokenService,
    @Inject(APP_ENVIRONMENT) private readonly environment: AppEnvironment,
  ) {}

  @Post('demo')
  @HttpCode(200)
  async signIn(
    @Body() body: DemoSignInDto,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<{ user: UserView }> {
    const found = this.environment.emulated ? demoUser(body.userId) : undefined;
    if (!found) {
      throw new AppError(
        404,
        'DEMO_USER_NOT_FOUND',
        'There is no such demo user here: take one of those that GET /console/config lists.',
      );
    }
    const caller = { orgId: found.clinic.id, userId: found.user.id, canManage: found.user.admin };
    response.cookie(SESSION_COOKIE, await this.tokens.sign(caller), {
      ...sessionCookieOptions(request.secure),
      maxAge: SESSION_SECONDS * 1000,
    });
    return { user: describeUser(caller) };
  }

  /** Turns a bearer token into the console's cookie. */
  @Post('session')
  @HttpCode(200)
  async signInWith(
    @Body() body: TokenSignInDto,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<{ user: UserView }> {
    const caller = await this.tokens.verify(body.token);
    if (!caller)
      throw new CobaltError(
        'COBALT_UNAUTHENTICATED',
        'This token is not valid here, or no longer: ask its issuer for a new one.',
      );
    // A cookie of the browser session: the token itself says when it ends.
    response.cookie(SESSION_COOKIE, body.token, sessionCookieOptions(request.secure));
    return { user: describeUser(caller) };
  }

  @Post('sign-out')
  @HttpCode(204)
  signOut(@Req() request: Request, @Res({ passthrough: true }) response: Response): void {
    response.clearCookie(SESSION_COOKIE, sessionCookieOptions(request.secure));
  }

  @Get('me')
  @SignedIn()
  me(@Caller() caller: CobaltIdentity): { user: UserView } {
    return { user: describeUser(caller) };
  }
}
