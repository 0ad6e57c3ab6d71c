import { Body, Get, HttpStatus, Param, Post, Req, Res } from '@nestjs/common';

import type { CobaltConnection } from '../connections/index.js';
import {
  MarkRoute,
  adapterRoutes,
  browserPath,
  callbackPath,
  isHttps,
  parseBody,
  serializeCookie,
} from '../http/index.js';
import type { CobaltRequest } from '../identity/index.js';
import { callbackCookieName } from './callback-cookie.js';
import type { LinkRoutes } from './link-routes.js';
import type { CobaltLinkToken } from './link.service.js';
import { EXCHANGE_GRACE_MS } from './link-limits.js';
import { ExchangeBody, LinkTokenBody } from './link.requests.js';
import type { CobaltLinkSession } from './link-session.js';

/**
 * The routes of linking, for those who bring their own controller: extend it, pass `CobaltService` to `super`, and
 * put your own `@Controller(...)` on it.
 */
export abstract class CobaltLinkControllerBase {
  protected readonly cobalt: LinkRoutes;

  constructor(cobalt: { readonly routes: LinkRoutes }) {
    this.cobalt = cobalt.routes;
  }

  /** Opens a link session for the caller. The cookie ties it to this browser, for the callback. */
  @Post('token')
  @MarkRoute('json-body')
  async createToken(
    @Req() request: CobaltRequest,
    @Body() body: unknown,
    @Res({ passthrough: true }) response: unknown,
  ): Promise<CobaltLinkToken> {
    const caller = await this.cobalt.identify(request);
    const { token, browserSecret } = await this.cobalt.links.issue(caller, parseBody(LinkTokenBody, body));
    const cookie = serializeCookie(callbackCookieName(token.sessionId), browserSecret.reveal(), {
      path: callbackPath(
        browserPath(request, this.cobalt.publicPath),
        request,
        adapterRoutes(this.cobalt.adapterHost),
      ),
      maxAge: Math.ceil((Date.parse(token.expiresAt) - Date.now() + EXCHANGE_GRACE_MS) / 1000),
      secure: isHttps(request),
    });
    const { httpAdapter } = this.cobalt.adapterHost;
    httpAdapter.appendHeader(response, 'Set-Cookie', cookie);
    httpAdapter.setHeader(response, 'Cache-Control', 'no-store');
    return token;
  }

  /** Exchanges the public token that Link handed to the browser. 201 when this call linked it, else 200. */
  @Post('exchange')
  @MarkRoute('json-body')
  async exchange(
    @Req() request: CobaltRequest,
    @Body() body: unknown,
    @Res({ passthrough: true }) response: unknown,
  ): Promise<{ connection: CobaltConnection }> {
    const caller = await this.cobalt.identify(request);
    const { connection, created } = await this.cobalt.exchanges.run(caller, parseBody(ExchangeBody, body));
    this.cobalt.adapterHost.httpAdapter.status(response, created ? HttpStatus.CREATED : HttpStatus.OK);
    return { connection };
  }

  @Get('sessions/:id')
  async session(@Req() request: CobaltRequest, @Param('id') id: string): Promise<CobaltLinkSession> {
    const caller = await this.cobalt.identify(request);
    return this.cobalt.links.session({ ...caller, sessionId: id });
  }
}
