import type { Clinic, ClinicDirectory } from '../clinics/index.js';
import type { VendorContract, Violations } from '../contract/index.js';
import type { EmulatorCredentials } from '../credentials.js';
import type { ConnectionRecord, EmulatorState } from '../state/index.js';

/** What the API stands on. */
export interface ApiContext {
  readonly state: EmulatorState;
  readonly clinics: ClinicDirectory;
  readonly contract: VendorContract;
  readonly violations: Violations;
  readonly credentials: EmulatorCredentials;
}

/** A call whose headers, query and body are in order. */
export interface ApiCall {
  readonly state: EmulatorState;
  /** In the declared types. */
  readonly query: Readonly<Record<string, unknown>>;
  readonly params: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A call on behalf of a linked account. */
export interface AccountCall extends ApiCall {
  readonly connection: ConnectionRecord;
  /** The practice behind the account. */
  readonly clinic: Clinic;
}
