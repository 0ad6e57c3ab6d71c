import { getConfigToken, registerAs } from '@nestjs/config';
import type { SecretString } from 'nestjs-cobalt';

import type { DatabaseTarget } from './database-url.js';

/** The environment once it is known to be sound: typed, with every default in place. */
export interface AppEnvironment {
  readonly host: string;
  /** The port to listen on; 0 has been replaced by a free one. */
  readonly port: number;
  /** The app's own address, `http://HOST:PORT`, as a browser of this machine reaches it. */
  readonly origin: string;
  readonly database: DatabaseTarget;
  /** Where the app keeps what it makes itself (secrets, emulator state). */
  readonly dataDirectory: string;
  /** No Cobalt credentials were given: the emulator stands in for Cobalt. */
  readonly emulated: boolean;
  readonly cobalt: {
    readonly clientId?: string;
    readonly clientSecret?: SecretString;
    readonly baseUrl: string;
    readonly linkBaseUrl: string;
    readonly encryptionKeys: SecretString;
    readonly returnOrigins: readonly string[];
    readonly linkSessionTtlSeconds: number;
  };
  readonly jwtSecret: SecretString;
}

const NAMESPACE = 'clinic';

/** Injects the {@link AppEnvironment}: `@Inject(APP_ENVIRONMENT)`. */
export const APP_ENVIRONMENT = getConfigToken(NAMESPACE);

/** The environment as `@nestjs/config` loads it. */
export const environmentConfiguration = (environment: AppEnvironment) =>
  registerAs(NAMESPACE, () => environment);
