import type { InjectionToken, ModuleMetadata, OptionalFactoryDependency, Type } from '@nestjs/common';

import type { CobaltDynamicOptions, CobaltStaticOptions } from './config/index.js';

type MaybePromise<T> = T | Promise<T>;

/** What a factory gives: nothing that must be known before it runs. */
export type CobaltFactoryOptions = CobaltDynamicOptions & { [Key in keyof CobaltStaticOptions]?: never };

/** An injectable class that gives the options. */
export interface CobaltOptionsFactory {
  createCobaltOptions(): MaybePromise<CobaltFactoryOptions>;
}

/** Options of {@link CobaltModule.forRoot}; what is not given comes from the `COBALT_*` variables. */
export interface CobaltModuleOptions extends CobaltStaticOptions, CobaltDynamicOptions {
  /** Modules whose providers the identity class, or guards among the decorators, need. */
  imports?: ModuleMetadata['imports'];
}

/** Options of {@link CobaltModule.forRootAsync}: one of `useFactory`, `useClass`, `useExisting`. */
export interface CobaltModuleAsyncOptions extends CobaltStaticOptions {
  /** Modules whose providers the factory, the identity class, or guards among the decorators, need. */
  imports?: ModuleMetadata['imports'];
  inject?: (InjectionToken | OptionalFactoryDependency)[];
  useFactory?: (...dependencies: never[]) => MaybePromise<CobaltFactoryOptions>;
  useClass?: Type<CobaltOptionsFactory>;
  useExisting?: InjectionToken<CobaltOptionsFactory>;
}
