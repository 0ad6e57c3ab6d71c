import type { Clinic } from '../clinics/index.js';
import type { PracticeRecords } from '../records/index.js';
import type { ConnectionRecord } from '../state/index.js';

/** A job at its end. */
export interface EndingJob {
  readonly id: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly connection: ConnectionRecord;
  readonly clinic: Clinic;
  readonly records: PracticeRecords;
  /** Epoch milliseconds on the emulator's clock. */
  readonly now: number;
}

/** What became of it: the event that the vendor sends. */
export interface JobOutcome {
  readonly type: string;
  readonly data: object;
}

/** Ends a job: changes the records, and says what happened. */
export type JobEnding = (job: EndingJob) => JobOutcome;
