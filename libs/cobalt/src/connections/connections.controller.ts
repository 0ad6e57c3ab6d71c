import { Delete, Get, HttpCode, Param, Req } from '@nestjs/common';

import type { Caller, CobaltRequest } from '../identity/index.js';
import type { CobaltConnection } from './connection.js';
import type { CobaltConnectionsService } from './connections.service.js';

/** What the controller works with; `CobaltService.routes` holds it. Not meant for application code. */
export interface ConnectionRoutes {
  readonly connections: CobaltConnectionsService;
  /** @throws CobaltError `COBALT_UNAUTHENTICATED` */
  identify(request: CobaltRequest): Promise<Caller>;
}

/**
 * The routes of connections, for those who bring their own controller: extend it, pass `CobaltService` to
 * `super`, and put your own `@Controller(...)` on it.
 */
export abstract class CobaltConnectionsControllerBase {
  protected readonly cobalt: ConnectionRoutes;

  constructor(cobalt: { readonly routes: ConnectionRoutes }) {
    this.cobalt = cobalt.routes;
  }

  /** Every connection of the caller's organisation, disconnected ones included. */
  @Get()
  async list(@Req() request: CobaltRequest): Promise<{ connections: CobaltConnection[] }> {
    const caller = await this.cobalt.identify(request);
    return { connections: await this.cobalt.connections.list(caller) };
  }

  @Get(':id')
  async get(
    @Req() request: CobaltRequest,
    @Param('id') id: string,
  ): Promise<{ connection: CobaltConnection }> {
    const { orgId } = await this.cobalt.identify(request);
    return { connection: await this.cobalt.connections.get({ orgId, connectionId: id }) };
  }

  @Delete(':id')
  @HttpCode(204)
  async disconnect(@Req() request: CobaltRequest, @Param('id') id: string): Promise<void> {
    const caller = await this.cobalt.identify(request);
    await this.cobalt.connections.disconnect({ ...caller, connectionId: id });
  }
}
