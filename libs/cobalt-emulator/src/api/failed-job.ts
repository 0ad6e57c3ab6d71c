import type { JobOutcome } from '../jobs/index.js';

/** Why a job failed. The codes are ours: the vendor's list is not available. */
export interface FailureReason {
  readonly code: string;
  readonly description: string;
}

/** The text is documented for documents; for other calls it is an assumption. */
export const PATIENT_NOT_FOUND: FailureReason = {
  code: 'patient_not_found',
  description: 'Patient not found. Please check the patient MRN and try again.',
};

/** A failure event as documented: the reasons, and their descriptions joined. */
export function failedJob(type: string, data: object, reasons: readonly FailureReason[]): JobOutcome {
  const words = reasons.map(({ description }) => description).join(' ');
  return { type, data: { ...data, failure_reason: words, reasons } };
}
