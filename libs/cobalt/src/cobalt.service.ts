import type { HttpService } from '@nestjs/axios';

import type { CobaltDrift, CobaltOrgClient, ConnectionSelector, WebhooksApi } from './client/index.js';
import type { CobaltConnectionsService, ConnectionRoutes } from './connections/index.js';
import type { CobaltExchangeService, CobaltLinkService, LinkRoutes } from './link/index.js';
import type { CobaltHealth } from './observability/index.js';

/** `cobalt.link`: what {@link CobaltLinkService} and {@link CobaltExchangeService} do, under one name. */
export interface CobaltLink {
  createToken: CobaltLinkService['createToken'];
  session: CobaltLinkService['session'];
  exchange: CobaltExchangeService['exchange'];
}

/** What a {@link CobaltService} is made of. */
export interface CobaltParts {
  readonly link: CobaltLink;
  readonly connections: CobaltConnectionsService;
  readonly webhooks: WebhooksApi;
  readonly http: HttpService;
  readonly routes: LinkRoutes & ConnectionRoutes;
  readonly health: () => Promise<CobaltHealth>;
  readonly drift: () => CobaltDrift[];
  readonly org: (orgId: string, selector: ConnectionSelector) => CobaltOrgClient;
}

/**
 * Everything this module does, for one instance: inject it wherever Cobalt is needed.
 *
 * ```ts
 * const { items } = await this.cobalt.org(clinicId).patients.list({ lastName: 'Doe' });
 * ```
 */
export class CobaltService {
  /** Link tokens and their exchange. */
  readonly link: CobaltLink;
  /** The linked EHR accounts of an organisation. */
  readonly connections: CobaltConnectionsService;
  /** The URLs that Cobalt delivers this account's events to. */
  readonly webhooks: WebhooksApi;
  /** The axios client behind every call to Cobalt: put interceptors of your own on its `axiosRef`. */
  readonly http: HttpService;
  /** What the base controllers work with. Not meant for application code. */
  readonly routes: LinkRoutes & ConnectionRoutes;
  readonly #org: CobaltParts['org'];
  readonly #health: CobaltParts['health'];
  readonly #drift: CobaltParts['drift'];

  constructor(parts: CobaltParts) {
    this.link = parts.link;
    this.connections = parts.connections;
    this.webhooks = parts.webhooks;
    this.http = parts.http;
    this.routes = parts.routes;
    this.#org = parts.org;
    this.#health = parts.health;
    this.#drift = parts.drift;
  }

  /**
   * Cobalt's API as one organisation. Cheap: make one per call.
   *
   * @param orgId the host's own id of the organisation; from your code or your sign-in, never from a request body
   * @param selector which of its connections, when it has several usable ones
   * @throws CobaltError `COBALT_INVALID_REQUEST`, `COBALT_ID_LOOKS_LIKE_PII`; the calls themselves:
   *   `COBALT_NOT_LINKED`, `COBALT_LOGIN_REQUIRED`, `COBALT_ON_HOLD`, `COBALT_CONNECTION_AMBIGUOUS`,
   *   `COBALT_CONNECTION_NOT_FOUND`, and `CobaltVendorError` with its subclasses for what becomes of a call
   */
  org(orgId: string, selector: ConnectionSelector = {}): CobaltOrgClient {
    return this.#org(orgId, selector);
  }

  /**
   * How this instance is: whether its database answers within two seconds, with the module's tables in it, and
   * whether the current encryption key is known. Cobalt itself is not called, and being away is not this app's
   * illness. It never throws, holds no secret, and is what an indicator of `@nestjs/terminus` gives:
   *
   * ```ts
   * this.health.check([() => this.cobalt.health()]);
   * ```
   *
   * @returns one entry, keyed `cobalt`, or `cobalt:<name>` of a named instance; `code` and `message` when it is down
   */
  health(): Promise<CobaltHealth> {
    return this.#health();
  }

  /**
   * Where Cobalt's answers differ from its documentation, as far as this process has seen by its samples: each shape
   * once, oldest first, with no value in it. Empty is what one hopes for; `docs/drift.md` tells what to do otherwise.
   */
  drift(): CobaltDrift[] {
    return this.#drift();
  }
}
