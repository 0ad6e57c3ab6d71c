import type { KeyWrapProvider } from '../encryption/index.js';
import { isPathPrefix } from '../http/index.js';
import {
  IsArray,
  IsBoolean,
  IsInt,
  IsNotEmptyObject,
  IsObject,
  IsOptional,
  Matches,
  Max,
  Min,
  ValidateBy,
  ValidateNested,
} from '../validation/index.js';
import { isAllowedBaseUrl, isOrigin } from './urls.js';

const HEADER_VALUE = /^[\x21-\x7e]{1,512}$/u;
const required = { message: 'is required' };

const Check = (name: string, test: (value: unknown) => boolean, message: string, each = false) =>
  ValidateBy({ name, validator: { validate: test } }, { message, each });

function isProviderIfAny(encryption: unknown): boolean {
  const { keys, provider } = (encryption ?? {}) as { keys?: unknown; provider?: unknown };
  if (provider === undefined) return keys !== undefined;
  const { currentKeyId, wrap, unwrap } = (provider ?? {}) as Partial<KeyWrapProvider>;
  const isWhole =
    typeof currentKeyId === 'string' && typeof wrap === 'function' && typeof unwrap === 'function';
  return isWhole && keys === undefined;
}

class HttpSchema {
  @IsOptional()
  @Min(100, { message: 'must be at least 100 (milliseconds)' })
  @Max(600_000, { message: 'must be at most 600000 (milliseconds)' })
  @IsInt({ message: 'must be a whole number of milliseconds' })
  timeoutMs?: unknown;

  @IsOptional()
  @Min(1000, { message: 'must be at least 1000 (milliseconds)' })
  @Max(3_600_000, { message: 'must be at most 3600000 (milliseconds)' })
  @IsInt({ message: 'must be a whole number of milliseconds' })
  documentTimeoutMs?: unknown;

  @IsOptional()
  @Min(0, { message: 'must be at least 0' })
  @Max(10, { message: 'must be at most 10' })
  @IsInt({ message: 'must be a whole number' })
  retries?: unknown;

  @IsOptional()
  @Min(1, { message: 'must be at least 1' })
  @Max(1024, { message: 'must be at most 1024' })
  @IsInt({ message: 'must be a whole number' })
  connections?: unknown;

  @IsOptional()
  @Min(1, { message: 'must be at least 1' })
  @Max(1024, { message: 'must be at most 1024' })
  @IsInt({ message: 'must be a whole number' })
  connectionsPerOrg?: unknown;

  @IsOptional()
  @Min(0, { message: 'must be at least 0' })
  @Max(1_000_000, { message: 'must be at most 1000000' })
  @IsInt({ message: 'must be a whole number' })
  queueLimit?: unknown;

  @IsOptional()
  @IsObject({ message: 'must be an undici Dispatcher' })
  dispatcher?: unknown;
}

class DriftSchema {
  @IsOptional()
  @Min(0, { message: 'must be at least 0 (never)' })
  @Max(1_000_000, { message: 'must be at most 1000000' })
  @IsInt({ message: 'must be a whole number' })
  sampleEvery?: unknown;
}

/**
 * What the options must look like once the environment has filled the gaps. Messages continue the sentence
 * "<option> (<VARIABLE>) …" and never repeat a value.
 */
export class CobaltOptionsSchema {
  @Matches(HEADER_VALUE, {
    message: 'must be 1 to 512 visible ASCII characters, without quotes or spaces around it',
  })
  @Check('present', (value) => value !== undefined, required.message)
  clientId?: unknown;

  @Matches(HEADER_VALUE, {
    message: 'must be 1 to 512 visible ASCII characters, without quotes or spaces around it',
  })
  @Check('present', (value) => value !== undefined, required.message)
  clientSecret?: unknown;

  @Check(
    'baseUrl',
    isAllowedBaseUrl,
    'must be an https URL without query or path /v1 (http only on loopback, or outside production)',
  )
  baseUrl?: unknown;

  @Check(
    'baseUrl',
    isAllowedBaseUrl,
    'must be an https URL without query (http only on loopback, or outside production)',
  )
  linkBaseUrl?: unknown;

  @Check(
    'provider',
    isProviderIfAny,
    'must hold `keys`, or a `provider` with currentKeyId, wrap and unwrap, and not both',
  )
  @IsNotEmptyObject(
    { nullable: false },
    {
      message:
        'is required: `{ keys }` as id:base64-of-32-bytes (openssl rand -base64 32), or `{ provider }`',
    },
  )
  encryption?: unknown;

  @Check(
    'origin',
    isOrigin,
    'must hold origins such as https://app.example.com, without path or trailing slash',
    true,
  )
  @IsArray({ message: 'must be a list of origins' })
  returnOrigins?: unknown;

  @Min(1, { message: 'must be at least 1 (second)' })
  @Max(86_400, { message: 'must be at most 86400 (seconds)' })
  @IsInt({ message: 'must be a whole number of seconds' })
  linkSessionTtlSeconds?: unknown;

  @IsOptional()
  @Check('publicPath', isPathPrefix, 'must be a plain path such as /ehr, without a slash at its end')
  publicPath?: unknown;

  @IsOptional()
  @IsBoolean({ message: 'must be true or false' })
  dispatch?: unknown;

  @IsOptional()
  @ValidateNested({ message: 'must be an object' })
  http?: HttpSchema;

  @IsOptional()
  @ValidateNested({ message: 'must be an object' })
  drift?: DriftSchema;

  static from(values: Record<string, unknown>): CobaltOptionsSchema {
    const { http, drift, ...rest } = values;
    const schema = Object.assign(new CobaltOptionsSchema(), rest);
    if (http !== undefined)
      schema.http = typeof http === 'object' ? Object.assign(new HttpSchema(), http) : http;
    if (drift !== undefined)
      schema.drift = typeof drift === 'object' ? Object.assign(new DriftSchema(), drift) : drift;
    return schema;
  }
}
