import type { ApiOperationId } from '@nestjs-cobalt/contract';

import { account } from './client-methods/account.js';
import type { ClientMethod } from './client-methods/context.js';
import { jobs } from './client-methods/jobs.js';
import { reads } from './client-methods/reads.js';

export type { CallContext, ClientMethod, KnownRecords } from './client-methods/context.js';

/** The method of every operation of the contract. An operation without one does not compile. */
export const clientMethods: Record<ApiOperationId, ClientMethod> = { ...reads, ...account, ...jobs };
