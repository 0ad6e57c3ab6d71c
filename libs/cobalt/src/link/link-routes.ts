import type { HttpAdapterHost } from '@nestjs/core';

import type { Caller, CobaltRequest } from '../identity/index.js';
import type { CobaltCallbackService } from './callback.service.js';
import type { CobaltExchangeService } from './exchange.service.js';
import type { CobaltLinkService } from './link.service.js';

/** What the controllers work with; `CobaltService.routes` holds it. Not meant for application code. */
export interface LinkRoutes {
  readonly links: CobaltLinkService;
  readonly exchanges: CobaltExchangeService;
  readonly callbacks: CobaltCallbackService;
  readonly adapterHost: HttpAdapterHost;
  /** What a proxy takes off the path before the app sees it. */
  readonly publicPath: string | undefined;
  /** @throws CobaltError `COBALT_UNAUTHENTICATED` */
  identify(request: CobaltRequest): Promise<Caller>;
  identifyOptionally(request: CobaltRequest): Promise<Caller | undefined>;
}
