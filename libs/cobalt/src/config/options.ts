import type { Type } from '@nestjs/common';
import type { Dispatcher } from 'undici';

import type { EncryptionOptions, SecretString } from '../encryption/index.js';

import type { CobaltIdentityFunction, CobaltIdentityResolver } from '../identity/index.js';

/** How the module talks to Cobalt. */
export interface HttpOptions {
  /** Deadline of one call in milliseconds, retries included. Default 30000, from 100 to 600000. */
  timeoutMs?: number;
  /** Deadline of one upload or download in milliseconds. Default 600000, from 1000 to 3600000. */
  documentTimeoutMs?: number;
  /** How often a call is sent again at most, where that is safe. Default 2, from 0 (never) to 10. */
  retries?: number;
  /** Most calls to Cobalt under way at once. Default 64, from 1 to 1024. */
  connections?: number;
  /** Most calls of one organisation under way at once. Default a quarter of `connections`, from 1 to 1024. */
  connectionsPerOrg?: number;
  /** Most calls of one organisation that wait for their turn. Default 20000, from 0 to 1000000. */
  queueLimit?: number;
  /** An undici dispatcher of your own (proxy, mock, certificates). It is not closed by the module. */
  dispatcher?: Dispatcher;
}

/** How Cobalt's answers are compared with the contract. */
export interface DriftOptions {
  /** Every how many answers of an operation one is compared. Default 50, from 0 (never) to 1000000. */
  sampleEvery?: number;
}

/** What may come from a factory or from the environment. */
export interface CobaltDynamicOptions {
  /** COBALT_CLIENT_ID. Required. */
  clientId?: string;
  /** COBALT_CLIENT_SECRET. Required. */
  clientSecret?: string | SecretString;
  /** COBALT_BASE_URL. Default `https://api.usecobalt.com`; `/v1` is added by the client. */
  baseUrl?: string;
  /** COBALT_LINK_BASE_URL. Default `https://link.usecobalt.com`. */
  linkBaseUrl?: string;
  /** COBALT_ENCRYPTION_KEYS. Required. */
  encryption?: EncryptionOptions;
  /** COBALT_RETURN_ORIGINS (comma-separated): origins that a link session may return to. Default: none. */
  returnOrigins?: readonly string[];
  /** COBALT_LINK_SESSION_TTL_SECONDS. How long a link session is open. Default 1800, from 1 to 86400. */
  linkSessionTtlSeconds?: number;
  /**
   * COBALT_PUBLIC_PATH. What a proxy takes off the path before the app sees it, such as `/ehr`. Default: what the proxy
   * says in `X-Forwarded-Prefix`, or nothing.
   */
  publicPath?: string;
  http?: HttpOptions;
  drift?: DriftOptions;
  /**
   * Whether this process also does the work that follows requests: reference, practice check, abandoned
   * exchanges. Default true; false for processes that only serve requests, as long as another one works.
   */
  dispatch?: boolean;
}

/** Decorators of your own for the controllers: guards, versions, throttling, `@Public()`. */
export interface CobaltControllerDecorators {
  link?: readonly ClassDecorator[];
  callback?: readonly ClassDecorator[];
  connections?: readonly ClassDecorator[];
}

/** What must be known before any factory runs. */
export interface CobaltStaticOptions {
  /** Name of this instance when an app has several. Default: the unnamed one. */
  name?: string;
  /** Whether `CobaltService` can be injected everywhere without importing the module again. Default false. */
  isGlobal?: boolean;
  /** Name of the host's TypeORM DataSource. Default: the unnamed one. */
  dataSource?: string;
  /**
   * Who is calling: a function of the request, or an injectable class. Without it the routes for the frontend
   * are not mounted.
   */
  identity?: CobaltIdentityFunction | Type<CobaltIdentityResolver>;
  /** Prefix of the routes. Default `cobalt`, or `cobalt/<name>` for a named instance. */
  path?: string;
  /** Which controllers are mounted. Default: all. */
  controllers?: { link?: boolean; connections?: boolean };
  decorators?: CobaltControllerDecorators;
}
