import type { FactoryProvider, Provider } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { HttpAdapterHost } from '@nestjs/core';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';

import { routePath } from './cobalt.controllers.js';
import { identityProviders } from './cobalt.identity-provider.js';
import type { CobaltModuleAsyncOptions, CobaltOptionsFactory } from './cobalt.module-options.js';
import { CobaltRuntime } from './cobalt.runtime.js';
import { CobaltService } from './cobalt.service.js';
import { resolveOptions } from './config/index.js';
import type { CobaltDynamicOptions, CobaltStaticOptions, ResolvedCobaltOptions } from './config/index.js';
import type { CobaltIdentityResolver } from './identity/index.js';
import { CobaltExchangeService, CobaltLinkService } from './link/index.js';
import { DEFAULT_INSTANCE, getCobaltToken, internalToken } from './tokens.js';

/** The providers of one registration. `given` provides the options as they were given. */
export function createProviders(options: CobaltStaticOptions, given: Provider[]): Provider[] {
  const name = options.name ?? DEFAULT_INSTANCE;
  const token = (what: Parameters<typeof internalToken>[1]) => internalToken(name, what);
  const fromRuntime = (
    provide: FactoryProvider['provide'],
    useFactory: (runtime: CobaltRuntime) => unknown,
  ) => ({
    provide,
    inject: [token('runtime')],
    useFactory,
  });
  return [
    ...given,
    ...identityProviders(token('identity'), options),
    {
      provide: token('options'),
      inject: [token('given'), ConfigService],
      useFactory: (dynamic: CobaltDynamicOptions, config: ConfigService) =>
        resolveOptions(name, dynamic, config),
    },
    {
      provide: token('runtime'),
      inject: [token('options'), getDataSourceToken(options.dataSource), token('identity'), HttpAdapterHost],
      useFactory: (
        resolved: ResolvedCobaltOptions,
        dataSource: DataSource,
        identity: CobaltIdentityResolver | undefined,
        adapterHost: HttpAdapterHost,
      ) =>
        CobaltRuntime.create({
          options: resolved,
          dataSource,
          identity,
          adapterHost,
          path: routePath(options),
        }),
    },
    ...(name === DEFAULT_INSTANCE
      ? [
          // whoever overrides the class in a test overrides what the token gives, too
          fromRuntime(CobaltService, ({ service }) => service),
          { provide: getCobaltToken(), useExisting: CobaltService },
          fromRuntime(CobaltLinkService, ({ links }) => links),
          fromRuntime(CobaltExchangeService, ({ exchanges }) => exchanges),
        ]
      : [fromRuntime(getCobaltToken(name), ({ service }) => service)]),
  ];
}

/** What other modules may inject. */
export function exportedTokens({ name }: CobaltStaticOptions): FactoryProvider['provide'][] {
  const isDefault = name === undefined || name === DEFAULT_INSTANCE;
  return [
    getCobaltToken(name),
    ...(isDefault ? [CobaltService, CobaltLinkService, CobaltExchangeService] : []),
  ];
}

/** Where the options of an asynchronous registration come from. */
export function givenProviders(options: CobaltModuleAsyncOptions): Provider[] {
  const provide = internalToken(options.name ?? DEFAULT_INSTANCE, 'given');
  const { useFactory, useClass, useExisting, inject = [] } = options;
  const ways = [useFactory, useClass, useExisting].filter((way) => way !== undefined);
  if (ways.length !== 1) {
    throw new TypeError(
      'CobaltModule.forRootAsync needs exactly one of useFactory, useClass and useExisting.',
    );
  }
  if (useFactory !== undefined) {
    return [
      { provide, inject, useFactory: useFactory as FactoryProvider<CobaltDynamicOptions>['useFactory'] },
    ];
  }
  const factory = (useClass ?? useExisting) as NonNullable<typeof useExisting>;
  const fromFactory = {
    provide,
    inject: [factory],
    useFactory: (source: CobaltOptionsFactory) => source.createCobaltOptions(),
  };
  return useClass === undefined ? [fromFactory] : [useClass, fromFactory];
}
