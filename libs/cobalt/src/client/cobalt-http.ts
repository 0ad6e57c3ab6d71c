import { HttpService } from '@nestjs/axios';
import axios from 'axios';
import type { AxiosInstance } from 'axios';

import { httpLimits } from '../config/index.js';
import { createUndiciAdapter, createUndiciAgent } from './adapter/index.js';
import type { RequestDispatcher } from './adapter/index.js';
import type { CobaltClientOptions } from './client-options.js';
import { CobaltTransport } from './transport.js';
import type { TransportWatchers } from './transport.js';

/** Longest answer that is read, in bytes. */
export const MAX_REPLY_BYTES = 64 * 1024 * 1024;

/** Everything that speaks HTTP for one instance of the module. */
export interface CobaltHttp {
  readonly httpService: HttpService;
  readonly transport: CobaltTransport;
  /** Waits for what is in flight and closes the sockets; a dispatcher of the user's own stays open. */
  close: () => Promise<void>;
}

/** The HTTP side of one instance: pooled connections, an axios instance on them, the transport. It calls nobody. */
export function createCobaltHttp(options: CobaltClientOptions, watchers?: TransportWatchers): CobaltHttp {
  const { connections } = httpLimits(options.http);
  const agent = createUndiciAgent({ connections, dispatcher: options.http.dispatcher });
  const httpService = new HttpService(createCobaltAxios(agent.dispatcher));
  const transport = new CobaltTransport(httpService, options, watchers);
  return { httpService, transport, close: () => transport.idle().then(() => agent.close()) };
}

/**
 * An axios instance on undici. Axios merges and copies every default for every request, so only those that the
 * adapter reads are kept: that is a fifth of the CPU of a call.
 */
export function createCobaltAxios(dispatcher: RequestDispatcher): AxiosInstance {
  const instance = axios.create();
  const { defaults } = instance;
  for (const name of Object.keys(defaults)) {
    if (name !== 'validateStatus') delete defaults[name as keyof typeof defaults];
  }
  const headers: Record<string, object> = { common: { Accept: 'application/json' } };
  for (const method of ['delete', 'get', 'head', 'patch', 'post', 'put']) headers[method] = {};
  Object.assign(defaults, {
    adapter: createUndiciAdapter(dispatcher),
    maxContentLength: MAX_REPLY_BYTES,
    headers,
  });
  return instance;
}
