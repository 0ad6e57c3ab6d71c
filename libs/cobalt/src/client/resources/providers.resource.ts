import { readProvider } from '@nestjs-cobalt/contract';
import type { Provider } from '@nestjs-cobalt/contract';

import type { CallOptions } from '../call-options.js';
import type { OperationCaller } from '../operation-caller.js';
import { listOf } from './list-of.js';

/** The practice's providers. */
export class ProvidersResource {
  constructor(private readonly caller: OperationCaller) {}

  /** All of them; Cobalt has no pages here. */
  list(options?: CallOptions): Promise<Provider[]> {
    return this.caller.call('listProviders', { read: listOf(readProvider) }, options);
  }
}
