import type { CobaltEmulator } from '../src/index.js';
import { call, type Answer } from './caller.js';

/** Longer than any job takes. */
const LONG_MS = 120_000;

/** What an event says, read back. */
export interface Outcome {
  readonly type: string;
  readonly data: Record<string, unknown>;
}

/** Lets the time pass that the job of a call takes, and reads its one event back. */
export async function outcomeOf(
  emulator: CobaltEmulator,
  accessToken: string,
  { body }: Answer,
): Promise<Outcome> {
  emulator.advanceClock(LONG_MS);
  const path = `/v1/webhook-events?job_id=${String(body['job_id'])}`;
  const answer = await call<{ webhook_events: { event_type: string; data: Outcome['data'] }[] }>(
    emulator,
    path,
    { accessToken },
  );
  const { webhook_events: events } = answer.body;
  const [event] = events;
  if (!event || events.length > 1) throw new Error(`${events.length} events of the job.`);
  return { type: event.event_type, data: event.data };
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
