import type { ConfigService } from '@nestjs/config';

import { DEFAULT_INSTANCE } from './instance-name.js';
import type { CobaltDynamicOptions } from './options.js';

/** The variable behind each option that has one, without its `COBALT_` prefix. */
export const ENVIRONMENT_NAMES = {
  clientId: 'CLIENT_ID',
  clientSecret: 'CLIENT_SECRET',
  baseUrl: 'BASE_URL',
  linkBaseUrl: 'LINK_BASE_URL',
  encryption: 'ENCRYPTION_KEYS',
  returnOrigins: 'RETURN_ORIGINS',
  linkSessionTtlSeconds: 'LINK_SESSION_TTL_SECONDS',
  publicPath: 'PUBLIC_PATH',
} as const satisfies Partial<Record<keyof CobaltDynamicOptions, string>>;

/** The environment variable of an option: `COBALT_CLIENT_ID`, or `COBALT_<NAME>_CLIENT_ID` of a named instance. */
export function variableName(instance: string, option: keyof typeof ENVIRONMENT_NAMES): string {
  const infix =
    instance === DEFAULT_INSTANCE ? '' : `${instance.toUpperCase().replaceAll(/[^A-Z0-9]/gu, '_')}_`;
  return `COBALT_${infix}${ENVIRONMENT_NAMES[option]}`;
}

/** The variables that two instances would both read: `link` and the unnamed one share COBALT_LINK_BASE_URL. */
export function sharedVariables(one: string, other: string): string[] {
  const options = Object.keys(ENVIRONMENT_NAMES) as (keyof typeof ENVIRONMENT_NAMES)[];
  const taken = new Set(options.map((option) => variableName(one, option)));
  return options.map((option) => variableName(other, option)).filter((variable) => taken.has(variable));
}

/** What the environment says, for whatever the options leave out. Numbers that are none stay text, to be refused. */
export function optionsFromEnvironment(config: ConfigService, instance: string): Record<string, unknown> {
  const read = (option: keyof typeof ENVIRONMENT_NAMES): string | undefined => {
    const value = config.get<unknown>(variableName(instance, option));
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
  };
  const keys = read('encryption');
  const ttl = read('linkSessionTtlSeconds');
  return {
    clientId: read('clientId'),
    clientSecret: read('clientSecret'),
    baseUrl: read('baseUrl'),
    linkBaseUrl: read('linkBaseUrl'),
    encryption: keys === undefined ? undefined : { keys },
    returnOrigins: read('returnOrigins')
      ?.split(',')
      .map((origin) => origin.trim())
      .filter((origin) => origin !== ''),
    publicPath: read('publicPath'),
    linkSessionTtlSeconds: ttl === undefined ? undefined : /^\d+$/u.test(ttl) ? Number(ttl) : ttl,
  };
}
