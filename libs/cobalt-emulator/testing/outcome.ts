import type { CobaltEmulator } from '../src/index.js';
import { call, type Answer } from './caller.js';

/** Longer than any job takes. */
const LONG_MS = 120_000;

/** What an event says, read back. */
export interface Outcome {
  readonly type: string;
  readonly data: Record<string, unknown>;
}

/** The events of a job so far, read back. */
export async function eventsOf(
  emulator: CobaltEmulator,
  accessToken: string,
  jobId: unknown,
): Promise<Outcome[]> {
  const answer = await call<{ webhook_events: { event_type: string; data: Outcome['data'] }[] }>(
    emulator,
    `/v1/webhook-events?job_id=${String(jobId)}`,
    { accessToken },
  );
  return answer.body.webhook_events.map(({ event_type: type, data }) => ({ type, data }));
}

/** Lets the time pass that the job of a call takes, and reads its one event back. */
export async function outcomeOf(
  emulator: CobaltEmulator,
  accessToken: string,
  { body }: Answer,
): Promise<Outcome> {
  emulator.advanceClock(LONG_MS);
  const events = await eventsOf(emulator, accessToken, body['job_id']);
  const [event] = events;
  if (!event || events.length > 1) throw new Error(`${events.length} events of the job.`);
  return event;
}

/** POSTs JSON on behalf of an account. */
export function post(
  emulator: CobaltEmulator,
  accessToken: string,
  path: string,
  body: object,
): Promise<Answer> {
  return call(emulator, path, { method: 'POST', accessToken, body });
}
