import { TrackedMap, type TableChanges } from '../tracked/index.js';
import type { EventDelivery, EventRecord } from './records.js';

/** Kept at most, the oldest forgotten first. The vendor does not say how long events can be read back. */
const MAX_EVENTS = 10_000;

/** Events of all accounts, oldest first. */
export class EventStore {
  readonly #events = new TrackedMap<EventRecord>();

  add(event: EventRecord): EventRecord {
    this.#events.set(event.id, event);
    const [oldest] = this.#events.keys();
    if (this.#events.size > MAX_EVENTS && oldest !== undefined) this.#events.delete(oldest);
    return event;
  }

  /** Says how its delivery goes. */
  setDelivery(event: EventRecord, delivery: EventDelivery): void {
    Object.assign(event, { delivery } satisfies Partial<EventRecord>);
    if (this.#events.get(event.id) === event) this.#events.set(event.id, event);
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

  takeChanges(): TableChanges | undefined {
    return this.#events.takeChanges();
  }
}
