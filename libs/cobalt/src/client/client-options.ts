import type { HttpOptions } from '../config/index.js';
import type { SecretString } from '../encryption/index.js';

/** What the client has to know of the module's options. */
export interface CobaltClientOptions {
  readonly clientId: string;
  readonly clientSecret: SecretString;
  /** Without `/v1` and without a trailing slash. */
  readonly baseUrl: string;
  readonly http: Readonly<HttpOptions>;
}
