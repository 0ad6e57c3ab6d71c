import { Injectable } from '@nestjs/common';
import { CobaltService, isCobaltError } from 'nestjs-cobalt';
import type { CobaltIdentity } from 'nestjs-cobalt';

/** Everything that can be asked of one clinic's EHR. */
type ClinicClient = ReturnType<CobaltService['org']>;

const NOT_LINKED_BY_CALLER = new Set(['COBALT_NOT_LINKED', 'COBALT_CONNECTION_NOT_FOUND']);

/** Reads a clinic's EHR for a caller: with their own connection, else with the one linked last in their clinic. */
@Injectable()
export class ClinicReader {
  constructor(private readonly cobalt: CobaltService) {}

  async read<T>(
    { orgId, userId }: CobaltIdentity,
    call: (client: ClinicClient) => PromiseLike<T>,
  ): Promise<T> {
    try {
      return await call(this.cobalt.org(orgId, { userId }));
    } catch (error) {
      if (!isCobaltError(error) || !NOT_LINKED_BY_CALLER.has(error.code)) throw error;
      return await call(this.cobalt.org(orgId, { any: true }));
    }
  }
}
