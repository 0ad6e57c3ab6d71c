import type { FactoryProvider, Provider } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { HttpAdapterHost, ModulesContainer } from '@nestjs/core';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';

import { identityProviders } from './cobalt.identity-provider.js';
import type { CobaltModuleAsyncOptions, CobaltOptionsFactory } from './cobalt.module-options.js';
import { REGISTRATION, assertDistinct } from './cobalt.registration.js';
import { CobaltRuntime } from './cobalt.runtime.js';
import { CobaltService } from './cobalt.service.js';
import { CobaltConfigurationError, DEFAULT_INSTANCE, instanceName, resolveOptions } from './config/index.js';
import type { CobaltDynamicOptions, CobaltStaticOptions, ResolvedCobaltOptions } from './config/index.js';
import type { CobaltIdentityResolver } from './identity/index.js';
import { CobaltExchangeService, CobaltLinkService } from './link/index.js';
import { getCobaltToken, internalToken } from './tokens.js';

/** The providers of one registration. `given` provides the options as they were given. */
export function createProviders(options: CobaltStaticOptions, given: Provider[]): Provider[] {
  const name = instanceName(options.name);
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
    { provide: REGISTRATION, useValue: name },
    ...given,
    ...identityProviders(token('identity'), options),
    {
      provide: token('options'),
      inject: [token('given'), ConfigService, ModulesContainer],
      useFactory: (dynamic: CobaltDynamicOptions, config: ConfigService, modules: ModulesContainer) => {
        assertDistinct(modules, name);
        return resolveOptions(name, dynamic, config);
      },
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
  const instance = instanceName(name);
  return [
    getCobaltToken(instance),
    ...(instance === DEFAULT_INSTANCE ? [CobaltService, CobaltLinkService, CobaltExchangeService] : []),
  ];
}

/** Where the options of an asynchronous registration come from. */
export function givenProviders(options: CobaltModuleAsyncOptions): Provider[] {
  const provide = internalToken(instanceName(options.name), 'given');
  const { useFactory, useClass, useExisting, inject = [] } = options;
  const ways = [useFactory, useClass, useExisting].filter((way) => way !== undefined);
  if (ways.length !== 1) {
    throw new CobaltConfigurationError(instanceName(options.name), [
      'forRootAsync needs exactly one of useFactory, useClass and useExisting',
    ]);
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
