import type { Clinic, ClinicDirectory } from '../clinics/index.js';
import type { VendorContract, Violations } from '../contract/index.js';
import type { EmulatorCredentials } from '../credentials.js';
import type { JobBoard } from '../jobs/index.js';
import type { PracticeRecords } from '../records/index.js';
import type { ConnectionRecord, EmulatorState } from '../state/index.js';
import type { Upload, UploadFiles } from '../uploads/index.js';

/** What the API stands on. */
export interface ApiContext {
  readonly state: EmulatorState;
  readonly jobs: JobBoard;
  readonly clinics: ClinicDirectory;
  readonly contract: VendorContract;
  readonly violations: Violations;
  readonly uploads: UploadFiles;
  readonly credentials: EmulatorCredentials;
}

/** A call whose headers, query and body are in order. */
export interface ApiCall {
  readonly state: EmulatorState;
  /** In the declared types. */
  readonly query: Readonly<Record<string, unknown>>;
  readonly params: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
  /** What came with a form, by field. */
  readonly files: ReadonlyMap<string, Upload>;
}

/** A call on behalf of a linked account. */
export interface AccountCall extends ApiCall {
  readonly connection: ConnectionRecord;
  /** The practice behind the account. */
  readonly clinic: Clinic;
  /** What calls have changed about it. */
  readonly records: PracticeRecords;
  readonly uploads: UploadFiles;
  /**
   * Starts the job of this call; the endpoint's `end` ends it.
   * @param input what `end` needs to know, as plain JSON
   * @param takesMs how long it takes on the emulator's clock; default 2000
   * @returns its id: digits
   */
  readonly startJob: (input: object, takesMs?: number) => string;
}
