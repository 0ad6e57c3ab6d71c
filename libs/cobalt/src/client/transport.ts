import type { HttpService } from '@nestjs/axios';

import { httpLimits } from '../config/index.js';
import type { HttpLimits } from '../config/index.js';
import { CallContext } from './adapter/index.js';
import { AnswerReader } from './answer-reader.js';
import { assertRetries, assertSignal, assertTimeout } from './call-options.js';
import { CallSender } from './call-sender.js';
import type { CobaltClientOptions } from './client-options.js';
import { CobaltTimeoutError, CobaltVendorError, detailsOf } from './errors/index.js';
import { FairQueue, HostCircuit, Slot, orgOf, retried, within } from './resilience/index.js';
import type { CircuitLog } from './resilience/index.js';
import type { AccessGrant } from './ports.js';
import type { DriftWatch, FileAnswer, TransportCall } from './transport-call.js';

/** Who is told of what a transport sees. */
export interface TransportWatchers {
  readonly drift?: DriftWatch;
  readonly log?: CircuitLog;
}

/**
 * Makes calls to Cobalt over `HttpService`, each within one deadline: in its organisation's turn, with the grant as it
 * stands then, again when that is safe. Every failure is a typed error. `docs/resilience.md` tells the rules.
 */
export class CobaltTransport {
  readonly #options: CobaltClientOptions;
  private readonly limits: HttpLimits;
  private readonly origin: string;
  private readonly queue: FairQueue;
  private readonly circuit: HostCircuit;
  private readonly sender: CallSender;
  private readonly reader: AnswerReader;
  private readonly log: CircuitLog | undefined;
  private underWay = 0;
  private onIdle: (() => void) | undefined;

  constructor(http: HttpService, options: CobaltClientOptions, { drift, log }: TransportWatchers = {}) {
    this.#options = options;
    this.limits = httpLimits(options.http);
    this.queue = new FairQueue({
      places: this.limits.connections,
      placesPerOrg: this.limits.connectionsPerOrg,
      queueLimit: this.limits.queueLimit,
    });
    const { host, origin } = new URL(options.baseUrl);
    this.origin = origin;
    this.circuit = new HostCircuit(host, log);
    this.sender = new CallSender(http, options.baseUrl);
    this.reader = new AnswerReader(drift);
    this.log = log;
  }

  /**
   * What the call's `read` makes of the answer.
   *
   * @throws CobaltVendorError as told there; what `authorize` throws; the signal's reason when it was aborted; whatever
   *   an axios interceptor of the host's own throws
   */
  async call<Result = object>(call: TransportCall<Result>): Promise<Result> {
    const { documentTimeoutMs, timeoutMs, retries: mostRetries } = this.limits;
    const isDocument = call.form !== undefined || call.bytes === true;
    const timeout = call.timeoutMs ?? (isDocument ? documentTimeoutMs : timeoutMs);
    const retries = call.retries ?? mostRetries;
    assertTimeout(call.operation, timeout);
    assertRetries(call.operation, retries);
    assertSignal(call.operation, call.signal);
    call.signal?.throwIfAborted();
    const context = this.contextOf(call, timeout);
    const attempt = () => this.attempt(call, context, timeout);
    this.underWay += 1;
    try {
      return await attempt();
    } catch (error) {
      const isRepeatable = call.form?.isRepeatable !== false;
      const { signal } = call;
      return await retried(error, attempt, { context, signal, retries: isRepeatable ? retries : 0 });
    } finally {
      this.underWay -= 1;
      if (this.underWay === 0) this.onIdle?.();
    }
  }

  /** Resolves when no call is under way, waiting or pausing: each ends by its deadline. */
  idle(): Promise<void> {
    if (this.underWay === 0) return Promise.resolve();
    return new Promise((resolve) => {
      const before = this.onIdle;
      this.onIdle = () => {
        before?.();
        resolve();
      };
    });
  }

  private async attempt<Result>(
    call: TransportCall<Result>,
    context: CallContext,
    timeoutMs: number,
  ): Promise<Result> {
    context.beginAttempt();
    this.circuit.assertClosed(context);
    const orgId = orgOf(context);
    if (!this.queue.tryEnter(orgId)) await this.enter(orgId, call, context, false);
    const slot = new Slot(this.queue, orgId, () => this.enter(orgId, call, context, true));
    let isStreaming = false;
    try {
      this.circuit.assertClosed(context);
      const grant = call.authorize === undefined ? call.grant : await this.grantOf(call, context, slot);
      const send = async () => {
        try {
          return await this.sender.send(call, context, timeoutMs);
        } catch (error) {
          if (isLoginRequired(error) && grant !== undefined) await this.stop(grant, call, context);
          throw error;
        }
      };
      const data = await this.circuit.run(context, send);
      if (call.bytes === true) {
        const { stream } = data as FileAnswer;
        isStreaming = !stream.closed;
        stream.once('close', () => slot.release());
      }
      return this.reader.read(data, context, call);
    } finally {
      if (!isStreaming) slot.release();
    }
  }

  /** Waits for a place; a return to it after {@link Slot.aside} is never refused for the length of the line. */
  private async enter(
    orgId: string,
    { signal }: TransportCall<unknown>,
    context: CallContext,
    isReturning: boolean,
  ): Promise<void> {
    const { deadlineAt, operation } = context;
    const admission = await this.queue.enter(orgId, { deadlineAt, signal, isReturning });
    if (admission === 'admitted') return;
    if (admission === 'expired') throw expired(context, 'its turn did not come');
    const { queueLimit } = this.limits;
    throw new CobaltVendorError(
      'COBALT_QUEUE_FULL',
      `${operation} was not sent: ${queueLimit} calls of this organisation wait for their turn already.`,
      detailsOf(context),
    );
  }

  private async grantOf(
    { authorize, signal }: TransportCall<unknown>,
    context: CallContext,
    slot: Slot,
  ): Promise<AccessGrant> {
    const grant = await within(authorize!(slot.aside), {
      signal,
      deadlineAt: context.deadlineAt,
      expired: () => expired(context, 'its connection could not be read'),
    });
    context.authorize(grant);
    return grant;
  }

  /** Has a connection stopped that needs its user: the verdict stands, whether that succeeds in time or not. */
  private async stop(
    grant: AccessGrant,
    { onLoginRequired }: TransportCall<unknown>,
    { deadlineAt }: CallContext,
  ): Promise<void> {
    if (onLoginRequired === undefined) return;
    try {
      await within(onLoginRequired(grant), { deadlineAt });
    } catch {
      this.log?.warn(
        `Connection ${grant.connectionId} needs its user, which could not be stored in time: its next call may ask Cobalt again.`,
      );
    }
  }

  private contextOf(call: TransportCall<unknown>, timeoutMs: number): CallContext {
    const { clientId, clientSecret } = this.#options;
    const { operation, orgId, grant, secretQuery, secretBody } = call;
    const context = new CallContext({
      operation,
      clientId,
      clientSecret,
      origin: this.origin,
      orgId,
      isRead: isRead(call),
      secretQuery,
      secretBody,
      deadlineAt: performance.now() + timeoutMs,
    });
    if (grant !== undefined) context.authorize(grant);
    return context;
  }
}

/** Link's calls change something whatever their method says: an exchange uses its token up. */
function isRead({ method, path }: TransportCall<unknown>): boolean {
  return method === 'GET' && !/^\/link(?:\/|$)/iu.test(path.includes('%') ? decodeURIComponent(path) : path);
}

function isLoginRequired(error: unknown): boolean {
  return error instanceof CobaltVendorError && error.code === 'COBALT_LOGIN_REQUIRED';
}

function expired(context: CallContext, why: string): CobaltTimeoutError {
  return new CobaltTimeoutError(`${context.operation} was not sent in time: ${why}.`, detailsOf(context));
}
