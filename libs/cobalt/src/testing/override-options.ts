import { ModulesContainer } from '@nestjs/core';
import type { TestingModule, TestingModuleBuilder } from '@nestjs/testing';

import { DEFAULT_INSTANCE } from '../config/index.js';
import type { CobaltDynamicOptions } from '../config/index.js';
import { internalToken } from '../tokens.js';

/**
 * Replaces the provider of an instance's options: the module itself cannot be replaced, since Nest knows a dynamic
 * module only by the very object that the app imported.
 */
export function overrideOptions<Builder extends TestingModuleBuilder>(
  builder: Builder,
  name: string = DEFAULT_INSTANCE,
  options: CobaltDynamicOptions,
): Builder {
  const token = internalToken(name, 'given');
  builder.overrideProvider(token).useValue(options);
  const compile = builder.compile.bind(builder);
  builder.compile = async (...settings) => {
    const moduleRef = await compile(...settings);
    assertInstance(moduleRef, name);
    return moduleRef;
  };
  return builder;
}

/** Nest overrides what is not there without a word, and the app would go on talking to the real Cobalt. */
function assertInstance(moduleRef: TestingModule, name: string): void {
  const instances = instancesOf(moduleRef);
  if (instances.includes(name)) return;
  const known = instances.map((instance) => `'${instance}'`).join(', ');
  throw new Error(
    `The app under test registers no Cobalt instance '${name}'; ` +
      (known === '' ? 'it does not import CobaltModule.' : `it has ${known}. Pass its name to override().`),
  );
}

function instancesOf(moduleRef: TestingModule): string[] {
  const given = new RegExp(`^${internalToken('(.+)', 'given')}$`, 'u');
  const modules = [...moduleRef.get(ModulesContainer, { strict: false }).values()];
  return modules
    .flatMap(({ providers }) => [...providers.keys()])
    .flatMap((token) => (typeof token === 'string' && given.exec(token)?.[1]) || []);
}
