import { readLocation } from '@nestjs-cobalt/contract';
import type { Location } from '@nestjs-cobalt/contract';

import type { CallOptions } from '../call-options.js';
import type { OperationCaller } from '../operation-caller.js';
import { listOf } from './list-of.js';

/** The practice's locations. */
export class LocationsResource {
  constructor(private readonly caller: OperationCaller) {}

  /** All of them; Cobalt has no pages here. */
  list(options?: CallOptions): Promise<Location[]> {
    return this.caller.call('listLocations', { read: listOf(readLocation) }, options);
  }
}
