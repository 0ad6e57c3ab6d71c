import { Injectable } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { CobaltError } from 'nestjs-cobalt';
import type { CobaltIdentity } from 'nestjs-cobalt';

import { ClinicIdentityResolver } from './identity.resolver.js';

const callers = new WeakMap<Request, CobaltIdentity>();

/** Lets signed-in callers pass; others get 401 `COBALT_UNAUTHENTICATED`, as from the module's own routes. */
@Injectable()
export class SignedInGuard implements CanActivate {
  constructor(private readonly identity: ClinicIdentityResolver) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<Request>();
    const caller = await this.identity.resolve(request);
    if (caller === undefined) {
      throw new CobaltError(
        'COBALT_UNAUTHENTICATED',
        'Sign in first, or again: send a valid bearer token or use the console.',
      );
    }
    callers.set(request, caller);
    return true;
  }
}

/** Whom {@link SignedInGuard} let pass. */
export function callerOf(context: ExecutionContext): CobaltIdentity {
  const caller = callers.get(context.switchToHttp().getRequest<Request>());
  if (caller === undefined) throw new Error('@Caller() is for routes with @SignedIn().');
  return caller;
}
