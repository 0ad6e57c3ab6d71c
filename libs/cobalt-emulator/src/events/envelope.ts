import type { EventRecord } from '../state/index.js';

/** An event as it is delivered. */
export type EventEnvelope = Readonly<Record<string, unknown>>;

/** The documented envelope; that of a live fetch has `timestamp` and `action` where others have `created` and `object`. */
export function envelopeOf(event: EventRecord, isLiveFetch: boolean): EventEnvelope {
  const { id, type, data, reference } = event;
  const created = new Date(event.createdAt).toISOString();
  const job = event.jobId === undefined ? {} : { job_id: event.jobId };
  return isLiveFetch
    ? { id, access_token_reference_id: reference, ...job, timestamp: created, type, action: 'sync', data }
    : { id, access_token_reference_id: reference, object: 'event', created, type, ...job, data };
}
