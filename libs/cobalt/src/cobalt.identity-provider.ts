import type { FactoryProvider, Provider, Type } from '@nestjs/common';
import { ContextIdFactory, ModuleRef } from '@nestjs/core';

import { CobaltConfigurationError, instanceName } from './config/index.js';
import type { CobaltStaticOptions } from './config/index.js';
import type { CobaltIdentityResolver } from './identity/index.js';

/**
 * Provides the resolver of one registration under `provide`; nothing when there is none.
 *
 * @throws CobaltConfigurationError (`COBALT_CONFIGURATION`)
 */
export function identityProviders(provide: string, { name, identity }: CobaltStaticOptions): Provider[] {
  if (identity === undefined) return [{ provide, useValue: undefined }];
  if (typeof identity !== 'function') {
    throw new CobaltConfigurationError(instanceName(name), [
      'identity must be a function of the request, or an injectable class with a method `resolve`',
    ]);
  }
  if (!isResolverClass(identity)) return [{ provide, useValue: { resolve: identity } }];
  const resolver: FactoryProvider<CobaltIdentityResolver> = {
    provide,
    inject: [ModuleRef],
    useFactory: (moduleRef: ModuleRef) => ({
      resolve: async (request) => (await instanceFor(moduleRef, identity, request)).resolve(request),
    }),
  };
  return [identity, resolver];
}

/** Asked for by request: were it injected, a request-scoped one would have the whole instance made per request. */
function instanceFor(
  moduleRef: ModuleRef,
  identity: Type<CobaltIdentityResolver>,
  request: object,
): Promise<CobaltIdentityResolver> {
  const contextId = ContextIdFactory.getByRequest(request);
  moduleRef.registerRequestByContextId(request, contextId);
  return moduleRef.resolve(identity, contextId);
}

function isResolverClass(
  identity: NonNullable<CobaltStaticOptions['identity']>,
): identity is Type<CobaltIdentityResolver> {
  const { prototype } = identity as { prototype?: Partial<CobaltIdentityResolver> };
  // `resolve = async (request) => …` is a property of instances and not on the prototype
  return typeof prototype?.resolve === 'function' || /^class\b/u.test(String(identity));
}
