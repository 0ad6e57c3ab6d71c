import { Injectable } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';

import { AppError } from '../http/index.js';
import { readSessionCookie } from './session-cookie.js';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Cross-site request forgery: a request that changes something and is signed in by nothing but the cookie must
 * come from a page of this app. `Sec-Fetch-Site` decides where the browser sends it, else `Origin`; a cookie
 * without either is refused. Bearer tokens are not sent by browsers on their own, so they are not concerned.
 */
@Injectable()
export class SameOriginGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<Request>();
    if (SAFE_METHODS.has(request.method) || request.headers.authorization !== undefined) return true;
    if (isSameOrigin(request)) return true;
    throw new AppError(
      403,
      'CROSS_ORIGIN_REQUEST',
      'This request did not come from a page of this app. Use the console itself, or a bearer token.',
    );
  }
}

function isSameOrigin({ headers, protocol }: Request): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  if (headers.origin !== undefined)
    return headers.origin.toLowerCase() === `${protocol}://${headers.host}`.toLowerCase();
  return readSessionCookie(headers.cookie) === undefined;
}
