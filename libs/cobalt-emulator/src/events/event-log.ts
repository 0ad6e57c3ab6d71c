import { randomUUID } from 'node:crypto';
import { describeErrors, type VendorContract, type Violations } from '../contract/index.js';
import type { JobListener } from '../jobs/index.js';
import type { ConnectionRecord, EmulatorState, EventRecord } from '../state/index.js';
import { envelopeOf, type EventEnvelope } from './envelope.js';

/** An event that is to be. */
export interface NewEvent {
  readonly type: string;
  readonly data: object;
  readonly jobId?: string;
  /** Default: a new UUID. */
  readonly id?: string;
}

/** Told of every event before it is saved; what it begins goes on afterwards. */
export type EventListener = (event: EventRecord) => void;

/** Keeps what happened to accounts, whether a URL is registered or not, and says so to whoever delivers it. */
export class EventLog {
  #listener: EventListener = () => undefined;

  constructor(
    private readonly state: EmulatorState,
    private readonly contract: VendorContract,
    private readonly violations: Violations,
  ) {}

  /** Every job that has ended becomes an event of its account. To be saved by whoever ended it. */
  readonly ended: JobListener = ({ id, connectionId }, outcome) => {
    const connection = this.state.connections.byId(connectionId);
    if (connection) this.#judge(this.#keep(connection, { ...outcome, jobId: id }));
  };

  onEvent(listener: EventListener): void {
    this.#listener = listener;
  }

  /** Keeps and saves what happened to an account. */
  add(connection: ConnectionRecord, happened: NewEvent): EventRecord {
    const event = this.#keep(connection, happened);
    this.state.save();
    return event;
  }

  /** The data of the contract's sample of a type. */
  sampleOf(type: string): object {
    return this.contract.event(type)?.sample ?? {};
  }

  /** What is delivered of an event. */
  envelope(event: EventRecord): EventEnvelope {
    return envelopeOf(event, this.contract.event(event.type)?.isLiveFetch ?? false);
  }

  /** The id is not drawn from the seed: an app drops an event whose id it has seen. */
  #keep(connection: ConnectionRecord, { type, data, jobId, id = randomUUID() }: NewEvent): EventRecord {
    const reference = connection.references.at(-1) ?? connection.userId;
    const createdAt = this.state.clock.now();
    const event: EventRecord = { id, type, connectionId: connection.id, reference, jobId, createdAt, data };
    this.#listener(this.state.events.add(event));
    return event;
  }

  #judge(event: EventRecord): void {
    const contract = this.contract.event(event.type);
    const errors = contract?.check(this.envelope(event));
    if (errors?.length === 0) return;
    const problem = errors ? describeErrors(errors) : 'no such type of event';
    const at = this.state.clock.iso();
    this.violations.add({ at, method: 'EVENT', path: event.type, status: 0, problem });
  }
}
