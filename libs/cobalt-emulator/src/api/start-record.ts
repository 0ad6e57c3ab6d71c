import type { AccountCall } from './api-context.js';
import { drawNext } from './new-ids.js';

/** A record that a call asks for. */
export interface NewRecord {
  /** What ids are counted by, such as `task note`. */
  readonly kind: string;
  /** Where the answer and the event have its id. */
  readonly idField: string;
  readonly message: string;
  /** How many hexadecimal digits its id has, as in the documentation's sample. Default 32. */
  readonly digits?: number;
  readonly input?: object;
}

/** Starts the job that creates a record, and answers as documented. The job's input is the body, the id and what is given. */
export function startRecord(
  { clinic, records, body, startJob }: AccountCall,
  { kind, idField, message, digits = 32, input }: NewRecord,
): object {
  const id = drawNext(clinic, records, kind).hex(digits);
  const jobId = startJob({ ...body, ...input, id });
  return { success: true, message, [idField]: id, job_id: Number(jobId) };
}
