import type { IncomingHttpHeaders } from 'node:http';
import type { Readable } from 'node:stream';

import { AxiosError, CanceledError } from 'axios';
import type { AxiosResponse, InternalAxiosRequestConfig } from 'axios';
import type { Dispatcher } from 'undici';

import type { Arrival } from './arrival.js';
import { callContextOf } from './call-context.js';
import type { CallContext } from './call-context.js';
import { Cancellation } from './cancellation.js';
import { ReplyStream } from './exchange-stream.js';
import { isGoodStatus } from './good-status.js';
import { decoderOf, replyData } from './reply-body.js';
import { ReplyHeaders } from './reply-headers.js';
import { requestBody } from './request-body.js';
import { requestHeaders } from './request-headers.js';
import { requestTarget } from './request-target.js';
import type { RequestDispatcher } from './request-dispatcher.js';

/**
 * One request and its answer, as undici's handler. Its promise settles once: with the answer, or with whatever comes
 * first of failure, deadline and cancellation. A request that is given up in the queue never leaves it.
 */
export class Exchange implements Dispatcher.DispatchHandler {
  private readonly call: CallContext | undefined;
  private readonly cancellation: Cancellation;
  private controller: Dispatcher.DispatchController | undefined;
  private arrival: Arrival = 'not_sent';
  private isOver = false;
  private status = 0;
  private statusText = '';
  private headers!: ReplyHeaders;
  private chunks: Buffer[] = [];
  private size = 0;
  private stream: ReplyStream | undefined;
  private decoded: Readable | undefined;

  constructor(
    private readonly config: InternalAxiosRequestConfig,
    private readonly resolve: (response: AxiosResponse) => void,
    private readonly reject: (error: unknown) => void,
  ) {
    this.call = callContextOf(config);
    this.cancellation = new Cancellation(config, this.call?.deadlineAt, (error) => this.fail(error));
  }

  start(dispatcher: RequestDispatcher): void {
    try {
      if (!this.cancellation.watch()) return;
      const { config, call } = this;
      const { origin, path } = requestTarget(config);
      if (call?.isFor(origin) === false) {
        throw new AxiosError('Not the configured host.', AxiosError.ERR_BAD_REQUEST, config);
      }
      const { body, contentType } = requestBody(call ? call.body(config.data) : config.data, config);
      const headers = requestHeaders(config, contentType, call);
      const method = (config.method ?? 'get').toUpperCase();
      call?.dispatched();
      dispatcher.dispatch(
        { origin, path: call ? call.path(path) : path, method, headers, body, idempotent: call?.isRead },
        this,
      );
    } catch (error) {
      this.fail(error instanceof Error ? error : new Error(String(error)));
    }
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    // Thrown here, undici drops the request and keeps the socket; controller.abort would cost the socket.
    if (this.isOver) throw new CanceledError();
    this.controller = controller;
    this.reached('unknown');
  }

  onResponseStart(
    controller: Dispatcher.DispatchController,
    status: number,
    headers: IncomingHttpHeaders,
    statusText?: string,
  ): void {
    if (status < 200) return;
    this.reached('answered');
    this.status = status;
    this.statusText = statusText ?? '';
    this.headers = ReplyHeaders.fromWire(headers);
    if (this.config.responseType !== 'stream') return;
    this.stream = new ReplyStream(controller);
    this.decoded = this.stream.decoded(headers['content-encoding'], this.config);
    // the wire may be done with what a decoder still holds
    this.decoded.once('close', () => this.cancellation.unwatch());
    // it may fail before its reader is there, who is told all the same; unheard, it would end the process
    if (this.call !== undefined) this.decoded.on('error', () => undefined);
    this.deliver(this.decoded);
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.size += chunk.length;
    const limit = this.config.maxContentLength ?? -1;
    if (limit >= 0 && this.size > limit) this.fail(this.tooLarge(limit));
    else if (this.stream !== undefined) this.stream.feed(chunk);
    else this.chunks.push(chunk);
  }

  onResponseEnd(): void {
    if (this.stream !== undefined) {
      this.stream.push(null);
      return;
    }
    if (this.isOver) return;
    const body =
      this.chunks.length === 1 ? (this.chunks[0] as Buffer) : Buffer.concat(this.chunks, this.size);
    const decode = decoderOf(this.headers['content-encoding'], this.config);
    if (decode === undefined || body.length === 0) {
      this.deliver(replyData(body, this.config, this.headers['content-type']));
      return;
    }
    decode(body).then(
      (decoded) => this.deliver(replyData(decoded, this.config, this.headers['content-type'])),
      (error: Error) => this.fail(error),
    );
  }

  onResponseError(_controller: Dispatcher.DispatchController | undefined, error: Error): void {
    // What an error status came with is lost; the status itself says enough.
    if (this.status >= 300 && this.stream === undefined) this.deliver('');
    else this.fail(error);
  }

  private deliver(data: unknown): void {
    if (this.isOver) return;
    this.isOver = true;
    if (this.stream === undefined) this.cancellation.unwatch();
    // the deadline of a call of ours counts to the stream's end: one that nobody reads must not keep its socket
    else if (this.call === undefined) this.cancellation.keepWatching();
    const { config, status, statusText, headers } = this;
    this.call?.replied({
      status,
      data: this.stream === undefined ? data : undefined,
      retryAfter: headers['retry-after'],
    });
    const response: AxiosResponse = { data, status, statusText, headers, config, request: null };
    if (this.isGood(status)) {
      this.resolve(response);
      return;
    }
    const code = status >= 400 && status < 500 ? AxiosError.ERR_BAD_REQUEST : AxiosError.ERR_BAD_RESPONSE;
    const message = `Request failed with status code ${status}`;
    this.reject(this.marked(new AxiosError(message, code, config, null, response)));
  }

  /** Of calls of ours the status decides: what a host lets through elsewhere must not hide a refusal. */
  private isGood(status: number): boolean {
    const { validateStatus } = this.config;
    if (this.call !== undefined) return isGoodStatus(status);
    return !validateStatus || validateStatus(status);
  }

  private fail(error: Error & { code?: string }): void {
    this.stream?.destroy(error);
    this.decoded?.destroy(error);
    if (this.isOver) return;
    this.isOver = true;
    this.cancellation.unwatch();
    const failure =
      error instanceof AxiosError ? error : AxiosError.from(error, error.code, this.config, null);
    this.reject(this.marked(failure));
    if (this.controller?.aborted === false) this.controller.abort(error);
  }

  private reached(arrival: Arrival): void {
    this.arrival = arrival;
    if (this.call !== undefined) this.call.arrival = arrival;
  }

  private marked<T extends AxiosError>(error: T): T & { arrival: Arrival } {
    return Object.assign(error, { arrival: this.arrival });
  }

  private tooLarge(limit: number): AxiosError {
    const message = `maxContentLength size of ${limit} exceeded`;
    return new AxiosError(message, AxiosError.ERR_BAD_RESPONSE, this.config);
  }
}
