import { setMaxListeners } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import type { EventLog } from '../events/index.js';
import type { FaultRegistry, WebhookFaultSpec } from '../faults/index.js';
import { mintToken } from '../random/index.js';
import type { EmulatorState, EventRecord } from '../state/index.js';
import type { Delivery } from './delivery.js';
import { HeldDeliveries } from './held-deliveries.js';
import { Lanes } from './lanes.js';
import { post, type Answer } from './post.js';
import { isDelivered, isTriedAgain, RETRY_AFTER_MS, TIMEOUTS_MS } from './retry-rule.js';
import { signatureOf } from './signature.js';

/** Deliveries remembered; the oldest go first. */
const MAX_DELIVERIES = 10_000;
/** Requests on the wire at once. */
const MAX_CONCURRENT = 16;

/** Brings every event to every registered URL, in real time and over real sockets. */
export class Deliveries {
  readonly #underWay = new Set<Promise<void>>();
  readonly #held = new HeldDeliveries();
  readonly #lanes = new Lanes(MAX_CONCURRENT);
  #log: Delivery[] = [];
  #abort = newAbort();

  constructor(
    private readonly state: EmulatorState,
    private readonly events: EventLog,
    private readonly faults: FaultRegistry,
  ) {}

  /** Begins; the event says from now on how it goes. */
  readonly deliver = (event: EventRecord): void => {
    const [first, ...others] = this.state.webhooks.all();
    if (!first) return;
    this.state.events.setDelivery(event, { status: 'pending', webhookUrl: first.url, attempts: 0 });
    const deliveries = [first, ...others].map(({ url }) => this.#begin(event, url));
    for (const [delivery, faults] of deliveries) {
      const { signal } = this.#abort;
      const run = this.#run(event, delivery, faults, signal)
        .catch((error: unknown) => {
          if (!signal.aborted) throw error;
        })
        .finally(() => {
          this.#underWay.delete(run);
          this.#settle(
            event,
            deliveries.map(([one]) => one),
            signal,
          );
        });
      this.#underWay.add(run);
    }
  };

  /** Begins again with what an earlier process did not get to the end of. */
  resume(): void {
    for (const event of this.state.events.all())
      if (event.delivery?.status === 'pending') this.deliver(event);
  }

  /** What became of events, oldest first. */
  list(): Delivery[] {
    return this.#log.map((delivery) => ({ ...delivery, attempts: [...delivery.attempts] }));
  }

  get isIdle(): boolean {
    return this.#underWay.size === 0;
  }

  /** Resolves when nothing is on its way, held back or about to be sent again. */
  async idle(): Promise<void> {
    while (!this.isIdle) await Promise.all(this.#underWay);
  }

  /** Breaks off what is under way. */
  stop(): void {
    this.#abort.abort();
  }

  /** Breaks off, and forgets. */
  clear(): void {
    this.stop();
    this.#abort = newAbort();
    this.#log = [];
  }

  #begin({ id, type }: EventRecord, url: string): [Delivery, WebhookFaultSpec[]] {
    const faults = this.faults.drawForDelivery(type);
    const kinds = faults.map(({ kind }) => kind);
    const delivery: Delivery = { eventId: id, type, url, status: 'pending', attempts: [], faults: kinds };
    this.#log.push(delivery);
    if (this.#log.length > MAX_DELIVERIES) this.#log.shift();
    return [delivery, faults];
  }

  async #run(
    event: EventRecord,
    delivery: Delivery,
    faults: readonly WebhookFaultSpec[],
    signal: AbortSignal,
  ): Promise<void> {
    const has = (kind: WebhookFaultSpec['kind']): boolean => delivery.faults.includes(kind);
    await this.#held.hold(delivery.url, faults, signal);
    let isGood = false;
    if (!has('drop')) isGood = await this.#send(event, delivery, signal);
    if (has('duplicate') && !has('drop')) await this.#send(event, delivery, signal);
    delivery.status = isGood ? 'success' : 'failed';
    this.#held.overtake(delivery.url);
  }

  /** @returns whether it was answered with a 2xx */
  async #send(event: EventRecord, delivery: Delivery, signal: AbortSignal): Promise<boolean> {
    for (const [index, timeoutMs] of TIMEOUTS_MS.entries()) {
      if (index > 0) await wait(RETRY_AFTER_MS, undefined, { signal });
      const answer = await this.#lanes.run(() =>
        this.#attempt(event, delivery, index + 1, timeoutMs, signal),
      );
      if (!isTriedAgain(answer)) return isDelivered(answer);
    }
    return false;
  }

  async #attempt(
    event: EventRecord,
    delivery: Delivery,
    attempt: number,
    timeoutMs: number,
    signal: AbortSignal,
  ): Promise<Answer> {
    signal.throwIfAborted();
    const { clock, webhooks } = this.state;
    const sentAt = clock.now();
    const body = JSON.stringify(this.events.envelope(event));
    const secret = delivery.faults.includes('bad_signature') ? mintToken('whsec_') : webhooks.secret;
    const headers = {
      'content-type': 'application/json',
      'cobalt-verification': signatureOf(body, secret),
      'webhook-id': event.id,
      'webhook-timestamp': new Date(event.createdAt).toISOString(),
      'webhook-attempt': String(attempt),
    };
    const answer = await post({ url: delivery.url, body, headers, timeoutMs, signal });
    signal.throwIfAborted();
    const status = 'status' in answer ? answer.status : null;
    const error = 'error' in answer ? answer.error : null;
    delivery.attempts.push({ attempt, at: new Date(sentAt).toISOString(), status, error });
    this.state.events.setDelivery(event, {
      status: event.delivery?.status ?? 'pending',
      webhookUrl: delivery.url,
      attempts: (event.delivery?.attempts ?? 0) + 1,
      lastAttemptAt: sentAt,
      responseStatus: status ?? undefined,
    });
    return answer;
  }

  #settle(event: EventRecord, deliveries: readonly Delivery[], signal: AbortSignal): void {
    if (signal.aborted || !event.delivery) return;
    const all = deliveries.map(({ status }) => status);
    const status = all.includes('failed') ? 'failed' : all.includes('pending') ? 'pending' : 'success';
    this.state.events.setDelivery(event, { ...event.delivery, status });
    this.state.saveUnasked();
  }
}

/** Every request and every wait listens to it: that many listeners are no leak. */
function newAbort(): AbortController {
  const abort = new AbortController();
  setMaxListeners(0, abort.signal);
  return abort;
}
