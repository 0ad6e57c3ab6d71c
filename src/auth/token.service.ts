import { Injectable } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';
import type { CobaltIdentity } from 'nestjs-cobalt';

/** How long the console's cookie is good for, in seconds. */
export const SESSION_SECONDS = 12 * 60 * 60;

/** The app's own tokens: HS256, `sub` the user, `org` the clinic, `role: "admin"` for those who manage colleagues'. */
@Injectable()
export class TokenService {
  constructor(private readonly jwt: JwtService) {}

  sign(caller: CobaltIdentity): Promise<string> {
    const claims = { org: caller.orgId, ...(caller.canManage ? { role: 'admin' } : {}) };
    return this.jwt.signAsync(claims, { subject: caller.userId, expiresIn: SESSION_SECONDS });
  }

  /** Who the token speaks for; undefined for any token that is not exactly what {@link sign} describes. */
  async verify(token: string): Promise<CobaltIdentity | undefined> {
    try {
      const claims = await this.jwt.verifyAsync<Record<string, unknown>>(token);
      const { sub, org, exp, role } = claims;
      if (!isId(sub) || !isId(org) || typeof exp !== 'number') return undefined;
      return { userId: sub, orgId: org, canManage: role === 'admin' };
    } catch {
      return undefined;
    }
  }
}

const isId = (value: unknown): value is string => typeof value === 'string' && value !== '';
