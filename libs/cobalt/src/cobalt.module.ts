import { Logger, Module } from '@nestjs/common';
import type { DynamicModule, Provider } from '@nestjs/common';
import { ConfigModule } from '@nestjs/config';

import { createControllers } from './cobalt.controllers.js';
import type { CobaltModuleAsyncOptions, CobaltModuleOptions } from './cobalt.module-options.js';
import { createProviders, exportedTokens, givenProviders } from './cobalt.providers.js';
import type { CobaltStaticOptions } from './config/index.js';
import { DEFAULT_INSTANCE, internalToken } from './tokens.js';

/**
 * Cobalt for a Nest app. Import it once (or once per `name`), next to a `TypeOrmModule` whose DataSource knows
 * `cobaltEntities` and `cobaltMigrations`.
 *
 * ```ts
 * CobaltModule.forRoot({ identity: (request) => request.user && { orgId: request.user.clinicId, userId: request.user.id } })
 * ```
 */
@Module({})
export class CobaltModule {
  /**
   * Registers an instance; what is not given comes from the `COBALT_*` variables.
   *
   * @throws CobaltConfigurationError at boot, one line for each option that is missing or wrong
   */
  static forRoot(options: CobaltModuleOptions = {}): DynamicModule {
    const { name, isGlobal, dataSource, identity, path, controllers, decorators, imports, ...dynamic } =
      options;
    const fixed = { name, isGlobal, dataSource, identity, path, controllers, decorators };
    const given = { provide: internalToken(name ?? DEFAULT_INSTANCE, 'given'), useValue: dynamic };
    return define(fixed, [given], imports);
  }

  /** Registers an instance whose options come from a factory; what must be known before stands beside it. */
  static forRootAsync(options: CobaltModuleAsyncOptions): DynamicModule {
    return define(options, givenProviders(options), options.imports);
  }
}

function define(
  options: CobaltStaticOptions,
  given: Provider[],
  imports: DynamicModule['imports'] = [],
): DynamicModule {
  const controllers = createControllers(options);
  if (options.identity === undefined) {
    new Logger(CobaltModule.name).log(
      'No `identity` is configured: the routes for the frontend are not mounted.',
    );
  }
  return {
    module: CobaltModule,
    global: options.isGlobal === true,
    imports: [ConfigModule, ...imports],
    controllers,
    providers: createProviders(options, given),
    exports: exportedTokens(options),
  };
}
