import { join, resolve } from 'node:path';

import { validateSync } from 'class-validator';
import { SecretString } from 'nestjs-cobalt';

import type { AppEnvironment } from './app-environment.js';
import { parseDatabaseUrl } from './database-url.js';
import type { DatabaseTarget } from './database-url.js';
import { EnvironmentError } from './environment.error.js';
import { EnvironmentVariables } from './environment.schema.js';
import { freePort } from './free-port.js';
import { localSecret, newEncryptionKeys, newJwtSecret, privateDirectory } from './local-secrets.js';

/** The variables as they are given; blank means absent. */
export type RawEnvironment = Readonly<Record<string, string | undefined>>;

/**
 * Reads and checks the environment. Without Cobalt credentials, secrets that are absent are made once and kept in
 * `<directory>/data`.
 *
 * @throws EnvironmentError with one line per variable that is missing or malformed
 */
export async function readEnvironment(
  raw: RawEnvironment,
  directory = process.cwd(),
): Promise<AppEnvironment> {
  const variables = toVariables(raw, directory);
  const problems = validateSync(variables).map(
    ({ property, constraints }) =>
      `${property} ${Object.values(constraints ?? {}).at(-1) ?? 'is malformed'}.`,
  );
  if (problems.length > 0) throw new EnvironmentError(problems);

  const dataDirectory = join(directory, 'data');
  const emulated = variables.COBALT_CLIENT_ID === undefined;
  if (emulated) privateDirectory(dataDirectory);
  const secret = (given: unknown, file: string, make: () => string) =>
    typeof given === 'string' ? new SecretString(given) : localSecret(dataDirectory, file, make);

  const host = variables.HOST as string;
  const port = (variables.PORT as number) || (await freePort(host));
  const origin = ownOrigin(host, port);
  return {
    host,
    port,
    origin,
    database: variables.DATABASE_URL as DatabaseTarget,
    dataDirectory,
    emulated,
    cobalt: {
      clientId: variables.COBALT_CLIENT_ID as string | undefined,
      clientSecret: emulated ? undefined : new SecretString(variables.COBALT_CLIENT_SECRET as string),
      baseUrl: (variables.COBALT_BASE_URL as string | undefined) ?? 'https://api.usecobalt.com',
      linkBaseUrl: (variables.COBALT_LINK_BASE_URL as string | undefined) ?? 'https://link.usecobalt.com',
      encryptionKeys: secret(variables.COBALT_ENCRYPTION_KEYS, 'encryption-keys', newEncryptionKeys),
      returnOrigins: (variables.COBALT_RETURN_ORIGINS as string[] | undefined) ?? [origin],
      linkSessionTtlSeconds: variables.COBALT_LINK_SESSION_TTL_SECONDS as number,
    },
    jwtSecret: secret(variables.APP_JWT_SECRET, 'app-jwt-secret', newJwtSecret),
  };
}

function toVariables(raw: RawEnvironment, directory: string): EnvironmentVariables {
  const variables = new EnvironmentVariables();
  const names = Object.keys(new EnvironmentVariables()) as (keyof EnvironmentVariables)[];
  for (const name of names) {
    const value = raw[name]?.trim();
    if (value !== undefined && value !== '') variables[name] = value;
  }
  for (const name of ['PORT', 'COBALT_LINK_SESSION_TTL_SECONDS'] as const) {
    if (/^\d{1,9}$/u.test(String(variables[name]))) variables[name] = Number(variables[name]);
  }
  const origins = variables.COBALT_RETURN_ORIGINS as string | undefined;
  variables.COBALT_RETURN_ORIGINS = origins?.split(',').map((origin) => origin.trim().replace(/\/$/u, ''));
  const url = (variables.DATABASE_URL as string | undefined) ?? 'sqlite:./data/clinic.db';
  variables.DATABASE_URL = parseDatabaseUrl(url, resolve(directory)) ?? null;
  return variables;
}

/** A wildcard address is no place to browse to. */
function ownOrigin(host: string, port: number): string {
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}
