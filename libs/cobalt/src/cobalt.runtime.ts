import type { HttpAdapterHost } from '@nestjs/core';
import type { DataSource } from 'typeorm';

import {
  CobaltOrgClient,
  DriftMonitor,
  LinkApi,
  WebhooksApi,
  assertSelector,
  createCobaltHttp,
} from './client/index.js';
import { CobaltService } from './cobalt.service.js';
import type { ResolvedCobaltOptions } from './config/index.js';
import {
  CobaltConnectionsService,
  ConnectionGrants,
  ConnectionLinker,
  ConnectionReader,
  ConnectionRepository,
  ConnectionVault,
} from './connections/index.js';
import { OrgKeyService, Sealer } from './encryption/index.js';
import { prepareAdapter } from './http/index.js';
import { IdentityService, assertOrgOrUserId } from './identity/index.js';
import type { CobaltIdentityResolver } from './identity/index.js';
import {
  CobaltCallbackService,
  CobaltExchangeService,
  CobaltLinkService,
  ExchangeAttempt,
  ExchangeFinisher,
  FollowUpService,
  LinkSessionRepository,
  LinkWorker,
  SessionVault,
  UpdateProbe,
  exchangeTimeout,
  followUpTimeout,
} from './link/index.js';
import { HealthCheck, instanceLogger } from './observability/index.js';
import { CobaltStore } from './storage/index.js';

/** What an instance is made from. */
export interface CobaltFoundation {
  options: ResolvedCobaltOptions;
  dataSource: DataSource;
  identity: CobaltIdentityResolver | undefined;
  adapterHost: HttpAdapterHost;
}

/** One instance of the module, put together; Nest calls its hooks. */
export class CobaltRuntime {
  private constructor(
    readonly service: CobaltService,
    readonly links: CobaltLinkService,
    readonly exchanges: CobaltExchangeService,
    private readonly worker: LinkWorker,
    private readonly store: CobaltStore,
    private readonly closeHttp: () => Promise<void>,
  ) {}

  /** Puts an instance together. It opens the store, and calls nobody. */
  static async create({
    options,
    dataSource,
    identity,
    adapterHost,
  }: CobaltFoundation): Promise<CobaltRuntime> {
    const { instance } = options;
    prepareAdapter(adapterHost);
    if (identity === undefined) {
      instanceLogger(instance).log(
        'No `identity` is configured: the routes for the frontend are not mounted.',
      );
    }
    const store = await CobaltStore.open(dataSource);
    const log = instanceLogger(instance);
    const drift = new DriftMonitor({ ...options.drift, tell: (line) => log.warn(line) });
    const http = createCobaltHttp(options, { drift, log });
    const { transport } = http;
    const sealer = new Sealer(new OrgKeyService(store, options.keyProvider, instance));
    const identities = new IdentityService(instance, identity);

    const connections = new ConnectionRepository(store);
    const reader = new ConnectionReader(store, instance);
    const connectionVault = new ConnectionVault(sealer);
    const linker = new ConnectionLinker(connections, connectionVault);
    const sessions = new LinkSessionRepository(store, instance);
    const sessionVault = new SessionVault(sealer);

    const api = new LinkApi(transport);
    const finisher = new ExchangeFinisher(sessions, sessionVault, linker);
    const probe = new UpdateProbe(transport, connections, connectionVault, linker);
    const attempts = new ExchangeAttempt(
      sessions,
      sessionVault,
      api,
      probe,
      finisher,
      exchangeTimeout(options.http.timeoutMs),
    );
    const followUps = new FollowUpService(
      instance,
      transport,
      connections,
      connectionVault,
      followUpTimeout(options.http.timeoutMs),
    );
    const worker = new LinkWorker(instance, options.dispatch, sessions, connections, finisher, followUps);

    const links = new CobaltLinkService(
      options,
      identities,
      sessions,
      reader,
      connectionVault,
      sessionVault,
      api,
    );
    const exchanges = new CobaltExchangeService(
      instance,
      identities,
      sessions,
      connections,
      attempts,
      finisher,
      worker.linked,
    );
    const callbacks = new CobaltCallbackService(options, sessions, exchanges);
    const accounts = new CobaltConnectionsService(
      instance,
      identities,
      connections,
      linker,
      sessions,
      worker.linked,
    );
    const grants = new ConnectionGrants(instance, reader, connections, connectionVault, followUps);

    const health = new HealthCheck(instance, store, options.keyProvider);
    const service = new CobaltService({
      link: {
        createToken: (request) => links.createToken(request),
        session: (request) => links.session(request),
        exchange: (request) => exchanges.exchange(request),
      },
      connections: accounts,
      webhooks: new WebhooksApi(transport),
      http: http.httpService,
      health: () => health.check(),
      drift: () => drift.list(),
      routes: {
        links,
        exchanges,
        callbacks,
        connections: accounts,
        adapterHost,
        publicPath: options.publicPath,
        identify: (request) => identities.require(request),
        identifyOptionally: (request) => identities.find(request),
      },
      org: (orgId, selector) => {
        assertOrgOrUserId('orgId', orgId);
        assertSelector(selector);
        return new CobaltOrgClient(transport, grants, orgId, selector);
      },
    });
    return new CobaltRuntime(service, links, exchanges, worker, store, () => http.close());
  }

  onApplicationBootstrap(): void {
    this.worker.onApplicationBootstrap();
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.worker.beforeApplicationShutdown();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.closeHttp();
    await this.store.onApplicationShutdown();
  }
}
