import { readSettings, readUpdatedSettings, writeUpdateSettingsRequest } from '@nestjs-cobalt/contract';
import type { Settings, UpdateSettingsInput, UpdatedSettings } from '@nestjs-cobalt/contract';

import type { CallOptions } from '../call-options.js';
import { checkInput } from '../input/index.js';
import type { OperationCaller } from '../operation-caller.js';

/** What a linked account is set up with. */
export class SettingsResource {
  constructor(private readonly caller: OperationCaller) {}

  /**
   * The settings: time zone, visit types, visit statuses, fields that a new patient must have.
   *
   * @throws CobaltNotFoundError `COBALT_VENDOR_NOT_FOUND` when the account has none
   * @see operation `getSettings` of the contract
   */
  async get(options?: CallOptions): Promise<Settings> {
    return this.caller.call('getSettings', { read: readSettings }, options);
  }

  /**
   * Sets the label that Cobalt echoes in every webhook of this account. The module sets it to the connection's id
   * when it links; change it only if you know why.
   *
   * @param input `accessTokenReferenceId`: any text
   * @throws CobaltValidationError `COBALT_INVALID_REQUEST` for an input that breaks a rule, and nothing was sent;
   *   `COBALT_VENDOR_REFUSED` when Cobalt refuses it
   * @see operation `updateSettings` of the contract
   */
  async update(input: UpdateSettingsInput, options?: CallOptions): Promise<UpdatedSettings> {
    checkInput('updateSettings', input);
    const body = writeUpdateSettingsRequest(input);
    return this.caller.call('updateSettings', { body, read: readUpdatedSettings }, options);
  }
}
