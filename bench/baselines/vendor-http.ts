import { HttpModule } from '@nestjs/axios';
import { Agent } from 'node:http';

import { CONDITIONS } from '../support/conditions.js';

/** Also what our module is given. */
export const CREDENTIALS = { client_id: 'ci_live_bench', client_secret: 'cs_live_bench' };

// Fair: HttpModule with a keep-alive agent that has a socket for every caller, a time-out, credentials set once.
export const vendorHttpModule = (vendorUrl: string) =>
  HttpModule.register({
    baseURL: `${vendorUrl}/v1`,
    timeout: 30_000,
    httpAgent: new Agent({ keepAlive: true, maxSockets: CONDITIONS.callers }),
    headers: CREDENTIALS,
  });
