import { Injectable } from '@nestjs/common';
import type { CobaltIdentity, CobaltIdentityResolver, CobaltRequest } from 'nestjs-cobalt';

import { readSessionCookie } from './session-cookie.js';
import { TokenService } from './token.service.js';

/** Says who is calling: the bearer token's subject, else the console cookie's. A bad bearer token is nobody. */
@Injectable()
export class ClinicIdentityResolver implements CobaltIdentityResolver {
  constructor(private readonly tokens: TokenService) {}

  async resolve(request: CobaltRequest): Promise<CobaltIdentity | undefined> {
    const token =
      bearerToken(request.headers['authorization']) ?? readSessionCookie(request.headers['cookie']);
    return token === undefined || token === '' ? undefined : this.tokens.verify(token);
  }
}

/** RFC 6750 section 2.1. Any Authorization header rules the cookie out: '' stands for one that is no bearer token. */
function bearerToken(header: string | string[] | undefined): string | undefined {
  if (header === undefined) return undefined;
  return typeof header === 'string' ? (/^Bearer +([\w.~+/-]+=*) *$/iu.exec(header)?.[1] ?? '') : '';
}
