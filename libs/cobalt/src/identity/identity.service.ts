import { HttpException } from '@nestjs/common';

import { CobaltError } from '../errors/index.js';
import type { Caller } from './caller.js';
import type { CobaltIdentity, CobaltIdentityResolver, CobaltRequest } from './identity.js';
import { assertOrgOrUserId } from './ids.js';
import { orgScope } from './org-scope.js';

/** Says who is calling, from the host's resolver and from nothing else. */
export class IdentityService {
  constructor(
    private readonly instance: string,
    private readonly resolver: CobaltIdentityResolver | undefined,
  ) {}

  /**
   * The caller of a request.
   *
   * @throws CobaltError `COBALT_UNAUTHENTICATED` when the resolver knows nobody; `COBALT_INVALID_REQUEST` or
   *   `COBALT_ID_LOOKS_LIKE_PII` when it gives ids that cannot be used
   */
  async require(request: CobaltRequest): Promise<Caller> {
    const caller = await this.find(request);
    if (caller === undefined) throw new CobaltError('COBALT_UNAUTHENTICATED', 'Nobody is signed in.');
    return caller;
  }

  /** The caller of a request, or nothing. */
  async find(request: CobaltRequest): Promise<Caller | undefined> {
    const identity = await this.resolve(request);
    // `request.user && {…}` gives whatever falsy thing the host keeps there
    return identity ? this.caller(identity) : undefined;
  }

  /** A caller from ids that the host's own code gives. */
  caller({ orgId, userId, canManage }: CobaltIdentity): Caller {
    assertOrgOrUserId('userId', userId);
    return { scope: orgScope(this.instance, orgId), orgId, userId, canManage: canManage === true };
  }

  /** A resolver that throws 401 says the same as one that gives nothing; the callback goes on without a caller. */
  private async resolve(request: CobaltRequest): Promise<CobaltIdentity | null | undefined> {
    try {
      return await this.resolver?.resolve(request);
    } catch (error) {
      if (error instanceof HttpException && error.getStatus() === 401) return undefined;
      throw error;
    }
  }
}
