import { readSettings, readUpdatedSettings, writeUpdateSettingsRequest } from '@nestjs-cobalt/contract';
import type { Settings, UpdateSettingsInput, UpdatedSettings } from '@nestjs-cobalt/contract';

import type { CallOptions } from '../call-options.js';
import type { OperationCaller } from '../operation-caller.js';

/** What a linked account is set up with. */
export class SettingsResource {
  constructor(private readonly caller: OperationCaller) {}

  /** The settings: time zone, visit types, visit statuses, fields that a new patient must have. */
  get(options?: CallOptions): Promise<Settings> {
    return this.caller.call('getSettings', { read: readSettings }, options);
  }

  /** Sets the label that Cobalt echoes in every webhook of this account. */
  update(input: UpdateSettingsInput, options?: CallOptions): Promise<UpdatedSettings> {
    const body = writeUpdateSettingsRequest(input);
    return this.caller.call('updateSettings', { body, read: readUpdatedSettings }, options);
  }
}
