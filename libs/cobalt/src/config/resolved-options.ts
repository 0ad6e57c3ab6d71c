import type { ConfigService } from '@nestjs/config';
import type { ValidationError } from 'class-validator';

import { KeyRing, SecretString } from '../encryption/index.js';
import type { EncryptionOptions, KeyWrapProvider } from '../encryption/index.js';
import { isCobaltError } from '../errors/index.js';
import { validateSync } from '../validation/index.js';
import { CobaltConfigurationError } from './configuration.error.js';
import { ENVIRONMENT_NAMES, optionsFromEnvironment, variableName } from './environment.js';
import { httpLimits } from './http-limits.js';
import type { HttpLimits } from './http-limits.js';
import { CobaltOptionsSchema } from './options.schema.js';
import type { CobaltDynamicOptions, CobaltStaticOptions, DriftOptions, HttpOptions } from './options.js';

/** The options of one instance, checked, with every default in place. */
export interface ResolvedCobaltOptions {
  readonly instance: string;
  readonly clientId: string;
  readonly clientSecret: SecretString;
  /** Without a trailing slash. */
  readonly baseUrl: string;
  readonly linkBaseUrl: string;
  readonly keyProvider: KeyWrapProvider;
  readonly returnOrigins: ReadonlySet<string>;
  readonly linkSessionTtlMs: number;
  /** Begins with a slash and does not end in one. */
  readonly publicPath: string | undefined;
  readonly dispatch: boolean;
  readonly drift: Required<DriftOptions>;
  readonly http: HttpLimits & Pick<HttpOptions, 'dispatcher'>;
}

const DEFAULTS = {
  baseUrl: 'https://api.usecobalt.com',
  linkBaseUrl: 'https://link.usecobalt.com',
  returnOrigins: [],
  linkSessionTtlSeconds: 1800,
  dispatch: true,
};

const STATIC_OPTIONS: Readonly<Record<keyof CobaltStaticOptions, true>> = {
  name: true,
  isGlobal: true,
  dataSource: true,
  identity: true,
  path: true,
  controllers: true,
  decorators: true,
};

/**
 * Fills the gaps of the given options from the environment, then from the defaults, and checks the result.
 *
 * @throws CobaltConfigurationError (`COBALT_CONFIGURATION`) naming every option that is missing or wrong
 */
export function resolveOptions(
  instance: string,
  given: CobaltDynamicOptions | undefined,
  config: ConfigService,
): ResolvedCobaltOptions {
  const values = merge(
    DEFAULTS,
    optionsFromEnvironment(config, instance),
    given ?? {},
  ) as Required<CobaltDynamicOptions>;
  const { clientSecret } = values;
  const schema = CobaltOptionsSchema.from({
    ...values,
    clientSecret: clientSecret instanceof SecretString ? clientSecret.reveal() : clientSecret,
  });
  const problems = [
    ...Object.keys(values)
      .filter((option) => option in STATIC_OPTIONS)
      .map((option) => `${option} must stand beside the factory: it has to be known before the factory runs`),
    ...validateSync(schema, { forbidUnknownValues: true }).flatMap((error) => describe(error, instance)),
  ];
  const keyProvider = problems.some((line) => line.startsWith('encryption'))
    ? undefined
    : toKeyProvider(values.encryption, instance, problems);
  if (problems.length > 0 || keyProvider === undefined)
    throw new CobaltConfigurationError(instance, problems);

  return {
    instance,
    clientId: values.clientId,
    clientSecret: SecretString.from(clientSecret),
    baseUrl: values.baseUrl.replace(/\/+$/u, ''),
    linkBaseUrl: values.linkBaseUrl.replace(/\/+$/u, ''),
    keyProvider,
    returnOrigins: new Set(values.returnOrigins.map((origin) => origin.toLowerCase())),
    linkSessionTtlMs: values.linkSessionTtlSeconds * 1000,
    publicPath: values.publicPath,
    dispatch: values.dispatch,
    drift: { sampleEvery: values.drift?.sampleEvery ?? 50 },
    http: { ...httpLimits(values.http ?? {}), dispatcher: values.http?.dispatcher },
  };
}

/** Later ones win, but a value that is not given hides nothing. */
function merge(...layers: object[]): Record<string, unknown> {
  const given = layers.flatMap((layer) => Object.entries(layer).filter(([, value]) => value !== undefined));
  return Object.fromEntries(given);
}

function describe(error: ValidationError, instance: string, parent = ''): string[] {
  const option = `${parent}${error.property}`;
  const variable = option in ENVIRONMENT_NAMES ? ` (${variableName(instance, option as 'clientId')})` : '';
  // Every failing rule of a missing option says the same; the last decorator listed is the most telling one.
  const message = Object.values(error.constraints ?? {}).at(0);
  const own = message === undefined ? [] : [`${option}${variable} ${message}`];
  return [...own, ...(error.children ?? []).flatMap((child) => describe(child, instance, `${option}.`))];
}

function toKeyProvider(
  options: EncryptionOptions,
  instance: string,
  problems: string[],
): KeyWrapProvider | undefined {
  if (options.provider !== undefined) return options.provider;
  try {
    return KeyRing.from(options.keys);
  } catch (error) {
    const why = isCobaltError(error) ? error.message : 'cannot be read';
    problems.push(`encryption (${variableName(instance, 'encryption')}) ${why}`);
    return undefined;
  }
}
