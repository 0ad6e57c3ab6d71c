import { Module } from '@nestjs/common';
import type { DynamicModule, Provider } from '@nestjs/common';
import { ConfigModule } from '@nestjs/config';

import { createControllers } from './cobalt.controllers.js';
import { RegistrationModule, createModuleClass } from './cobalt.module-class.js';
import type { CobaltModuleAsyncOptions, CobaltModuleOptions } from './cobalt.module-options.js';
import { createProviders, exportedTokens, givenProviders } from './cobalt.providers.js';
import { DEFAULT_INSTANCE, instanceName } from './config/index.js';
import type { CobaltStaticOptions } from './config/index.js';
import { internalToken } from './tokens.js';

/**
 * Cobalt for a Nest app. Register it once, or once per `name`, next to a `TypeOrmModule` whose DataSource knows
 * `cobaltEntities` and `cobaltMigrations`. The `module` of what it gives is this class for the unnamed instance and a
 * class of its own for each named one: what `RouterModule.register` and `app.select` tell instances apart by.
 *
 * ```ts
 * CobaltModule.forRoot({ identity: (request) => request.user && { orgId: request.user.clinicId, userId: request.user.id } })
 * ```
 */
@Module({})
export class CobaltModule extends RegistrationModule {
  /**
   * Registers an instance; what is not given comes from the `COBALT_*` variables.
   *
   * @throws CobaltConfigurationError for a `name` or `path` that cannot be one; at boot, with one line for each option
   *   that is missing or wrong, and for two registrations with one name or with routes in common
   */
  static forRoot(options: CobaltModuleOptions = {}): DynamicModule {
    const { name, isGlobal, dataSource, identity, path, controllers, decorators, imports, ...dynamic } =
      options;
    const fixed = { name, isGlobal, dataSource, identity, path, controllers, decorators };
    const given = { provide: internalToken(instanceName(name), 'given'), useValue: dynamic };
    return define(fixed, [given], imports);
  }

  /**
   * Registers an instance whose options come from a factory; what must be known before stands beside it. Throws like
   * {@link CobaltModule.forRoot}, and when there is not exactly one factory.
   */
  static forRootAsync(options: CobaltModuleAsyncOptions): DynamicModule {
    return define(options, givenProviders(options), options.imports);
  }
}

function define(
  options: CobaltStaticOptions,
  given: Provider[],
  imports: DynamicModule['imports'] = [],
): DynamicModule {
  const instance = instanceName(options.name);
  return {
    module: instance === DEFAULT_INSTANCE ? CobaltModule : createModuleClass(instance),
    global: options.isGlobal === true,
    imports: [ConfigModule, ...imports],
    controllers: createControllers(options),
    providers: createProviders(options, given),
    exports: exportedTokens(options),
  };
}
