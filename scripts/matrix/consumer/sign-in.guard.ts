import { Injectable } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';

import type { AppRequest } from './app-request.js';

/** The app's own sign-in, much shortened: `x-user: <clinic>:<user>`. */
@Injectable()
export class SignInGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<AppRequest>();
    const [clinicId, id] = String(request.headers['x-user'] ?? '').split(':');
    if (clinicId && id) request.user = { clinicId, id };
    return true;
  }
}
