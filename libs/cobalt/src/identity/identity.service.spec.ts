import { ForbiddenException, UnauthorizedException } from '@nestjs/common';
import { describe, expect, it } from '@jest/globals';

import type { CobaltIdentity, CobaltIdentityFunction } from './identity.js';
import { IdentityService } from './identity.service.js';

const REQUEST = { method: 'GET', url: '/', headers: {} };
const serviceOf = (resolve: CobaltIdentityFunction) => new IdentityService('default', { resolve });

describe('who is calling', () => {
  it.each([undefined, null, false, '', 0])('is nobody when the resolver gives %p', async (given) => {
    const service = serviceOf(() => given as unknown as null);
    expect(await service.find(REQUEST)).toBeUndefined();
    await expect(service.require(REQUEST)).rejects.toMatchObject({ code: 'COBALT_UNAUTHENTICATED' });
  });

  it('is nobody when the resolver throws 401, now or later', async () => {
    const throwing = serviceOf(() => {
      throw new UnauthorizedException();
    });
    expect(await throwing.find(REQUEST)).toBeUndefined();
    const rejecting = serviceOf(() => Promise.reject(new UnauthorizedException()));
    await expect(rejecting.require(REQUEST)).rejects.toMatchObject({ code: 'COBALT_UNAUTHENTICATED' });
  });

  it.each([new ForbiddenException(), new Error('The directory is down.')])(
    'is not known when the resolver fails: %p',
    async (failure) => {
      await expect(serviceOf(() => Promise.reject(failure)).find(REQUEST)).rejects.toBe(failure);
    },
  );

  it.each([{}, 'ana', 7, [], { orgId: 1, userId: 2 }, { orgId: 'org' }])(
    'is refused when the resolver gives %p',
    async (given) => {
      const service = serviceOf(() => given as unknown as CobaltIdentity);
      await expect(service.find(REQUEST)).rejects.toMatchObject({ code: 'COBALT_INVALID_REQUEST' });
    },
  );

  it.each([
    [true, true],
    ['false', false],
    [1, false],
    [undefined, false],
  ])('may manage when canManage is %p: %p', async (canManage, expected) => {
    const service = serviceOf(() => ({ orgId: 'org', userId: 'ana', canManage }) as CobaltIdentity);
    expect(await service.find(REQUEST)).toMatchObject({ canManage: expected });
  });
});
