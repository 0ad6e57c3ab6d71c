import type { EventRecord } from './records.js';

/** Kept at most, the oldest forgotten first. The vendor does not say how long events can be read back. */
const MAX_EVENTS = 10_000;

/** Events of all accounts, oldest first. */
export class EventStore {
  readonly #events = new Map<string, EventRecord>();

  add(event: EventRecord): EventRecord {
    this.#events.set(event.id, event);
    const [oldest] = this.#events.keys();
    if (this.#events.size > MAX_EVENTS && oldest !== undefined) this.#events.delete(oldest);
    return event;
  }

  /** Those of an account. */
  of(connectionId: string): EventRecord[] {
    return this.all().filter((event) => event.connectionId === connectionId);
  }

  all(): EventRecord[] {
    return [...this.#events.values()];
  }

  load(events: readonly EventRecord[]): void {
    this.#events.clear();
    for (const event of events) this.#events.set(event.id, event);
  }
}
