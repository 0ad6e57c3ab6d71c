import { IsInt, IsOptional, Max, Min, ValidateBy, ValidateIf } from 'class-validator';

import { areKeys, isHostName, isHttpUrl, isOrigin, isVisibleAscii } from './formats.js';

/** Shortest secret that HS256 tokens of real users may be signed with. */
const MIN_JWT_SECRET = 16;

const Looks = (name: string, test: (value: unknown) => boolean, message: string, each = false) =>
  ValidateBy({ name, validator: { validate: test } }, { message, each });

const hasClientId = (variables: EnvironmentVariables) => variables.COBALT_CLIENT_ID !== undefined;
const isReal = (variables: EnvironmentVariables) =>
  variables.COBALT_CLIENT_ID !== undefined && variables.COBALT_CLIENT_SECRET !== undefined;

/** The variables as read: blank ones are undefined, numbers are numbers when they look it, lists are lists. */
export class EnvironmentVariables {
  @Max(65_535, { message: 'must be at most 65535' })
  @Min(0, { message: 'must be 0 (any free port) or more' })
  @IsInt({ message: 'must be a port number, for example 3000' })
  PORT: unknown = 3000;

  @Looks('host', isHostName, 'must be a host name or an IP address, for example 127.0.0.1')
  HOST: unknown = '127.0.0.1';

  @Looks(
    'database',
    (value) => value !== null,
    'must be sqlite:./file.db, postgres://user@host/database or mysql://user@host/database',
  )
  DATABASE_URL: unknown = undefined;

  @IsOptional()
  @Looks(
    'url',
    isHttpUrl,
    'must be an http or https address without query, for example https://api.usecobalt.com',
  )
  COBALT_BASE_URL: unknown = undefined;

  @IsOptional()
  @Looks(
    'url',
    isHttpUrl,
    'must be an http or https address without query, for example https://link.usecobalt.com',
  )
  COBALT_LINK_BASE_URL: unknown = undefined;

  @ValidateIf(
    (variables: EnvironmentVariables) =>
      variables.COBALT_CLIENT_SECRET !== undefined || hasClientId(variables),
  )
  @Looks('id', isVisibleAscii, 'must be set to your Cobalt client id when COBALT_CLIENT_SECRET is set')
  COBALT_CLIENT_ID: unknown = undefined;

  @ValidateIf(
    (variables: EnvironmentVariables) =>
      variables.COBALT_CLIENT_SECRET !== undefined || hasClientId(variables),
  )
  @Looks('secret', isVisibleAscii, 'must be set to your Cobalt client secret when COBALT_CLIENT_ID is set')
  COBALT_CLIENT_SECRET: unknown = undefined;

  @ValidateIf(
    (variables: EnvironmentVariables) => variables.COBALT_ENCRYPTION_KEYS !== undefined || isReal(variables),
  )
  @Looks('keys', areKeys, 'must be id:base64-of-32-bytes, several separated by commas, the first one current')
  COBALT_ENCRYPTION_KEYS: unknown = undefined;

  @IsOptional()
  @Looks('origin', isOrigin, 'must be origins such as https://app.example.com, separated by commas', true)
  COBALT_RETURN_ORIGINS: unknown = undefined;

  @Max(86_400, { message: 'must be at most 86400 (seconds)' })
  @Min(1, { message: 'must be at least 1 (second)' })
  @IsInt({ message: 'must be a whole number of seconds, for example 1800' })
  COBALT_LINK_SESSION_TTL_SECONDS: unknown = 1800;

  @ValidateIf(isReal)
  @Looks(
    'secret',
    (value) => typeof value === 'string' && value.length >= MIN_JWT_SECRET,
    `must be a secret of at least ${MIN_JWT_SECRET} characters (32 or more are advised): it signs the app's own sign-in`,
  )
  APP_JWT_SECRET: unknown = undefined;
}
