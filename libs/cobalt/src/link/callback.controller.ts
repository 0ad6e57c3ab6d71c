import { Get, HttpStatus, Query, Req, Res } from '@nestjs/common';

import { MarkRoute, browserPath, isHttps, readCookies, serializeCookie } from '../http/index.js';
import type { CobaltRequest } from '../identity/index.js';
import { callbackCookieName, readBrowserClaims } from './callback-cookie.js';
import { CALLBACK_PAGE_CSP, callbackPage } from './callback-page.js';
import type { CallbackOutcome } from './callback.service.js';
import type { LinkRoutes } from './link-routes.js';
import { withOutcome } from './return-url.js';

/**
 * Where Cobalt Link sends the browser in window mode. It has its own class because no guard of the host's can let
 * it through: the browser comes from another site, with cookies at most.
 */
export abstract class CobaltCallbackControllerBase {
  protected readonly cobalt: LinkRoutes;

  constructor(cobalt: { readonly routes: LinkRoutes }) {
    this.cobalt = cobalt.routes;
  }

  @Get('callback')
  @MarkRoute('callback')
  async callback(
    @Req() request: CobaltRequest,
    @Query('token') token: unknown,
    @Res() response: unknown,
  ): Promise<void> {
    // first: the URL holds a public token, whatever the answer will be
    this.adapter.setHeader(response, 'Referrer-Policy', 'no-referrer');
    this.adapter.setHeader(response, 'Cache-Control', 'no-store');
    // adapters send HEAD here too, and asking for headers must not use the token up
    if (request.method === 'HEAD') {
      this.adapter.setHeader(response, 'Allow', 'GET');
      this.adapter.reply(response, undefined, HttpStatus.METHOD_NOT_ALLOWED);
      return;
    }
    const claims = readBrowserClaims(readCookies(request.headers['cookie']));
    const outcome = await this.cobalt.callbacks.complete({
      token,
      claims,
      caller: await this.cobalt.identifyOptionally(request),
      referer: singleHeader(request.headers['referer']),
    });
    this.forget(request, response, outcome.forget);
    this.answer(request, response, outcome);
  }

  /** The cookies have served: also after an error, so that the next attempt starts clean. */
  private forget(request: CobaltRequest, response: unknown, sessionIds: readonly string[]): void {
    const path = browserPath(request, this.cobalt.publicPath);
    const attributes = { path, maxAge: 0, secure: isHttps(request) };
    for (const sessionId of sessionIds) {
      const cookie = serializeCookie(callbackCookieName(sessionId), '', attributes);
      this.adapter.appendHeader(response, 'Set-Cookie', cookie);
    }
  }

  private answer(request: CobaltRequest, response: unknown, outcome: CallbackOutcome): void {
    const error = 'error' in outcome ? outcome.error : undefined;
    const returnUrl = outcome.session?.returnUrl;
    if (returnUrl != null) {
      const result =
        'error' in outcome ? { code: outcome.error.code } : { connectionId: outcome.connectionId };
      this.adapter.redirect(response, 303, withOutcome(returnUrl, result));
    } else if (wantsHtml(request)) {
      this.adapter.setHeader(response, 'Content-Type', 'text/html; charset=utf-8');
      this.adapter.setHeader(response, 'Content-Security-Policy', CALLBACK_PAGE_CSP);
      this.adapter.reply(response, callbackPage(error), error?.status ?? 200);
    } else {
      const body = 'error' in outcome ? outcome.error.getResponse() : { connectionId: outcome.connectionId };
      this.adapter.reply(response, body, error?.status ?? 200);
    }
  }

  private get adapter() {
    return this.cobalt.adapterHost.httpAdapter;
  }
}

function wantsHtml(request: CobaltRequest): boolean {
  return !/^application\/json\b/iu.test(singleHeader(request.headers['accept']) ?? '');
}

function singleHeader(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}
