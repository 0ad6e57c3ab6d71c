import type { IncomingHttpHeaders } from 'node:http';

import type { Dispatcher } from 'undici';

import type { RequestHandler } from './request-dispatcher.js';

/** A server that announces its patience is left alone this much earlier. */
const SAFETY_MS = 1000;

/** What a request tells of the connection that it goes over. */
export interface ConnectionEvents {
  /** It is on the wire. */
  began(): void;
  /** The server closes the connection when it was idle for longer. */
  hinted(longestIdleMs: number): void;
  /** The answer is here as a whole; the connection is free. */
  ended(): void;
  /** There is no whole answer; the connection is good for nothing more. */
  failed(): void;
}

/** Passes everything on to a request's own handler, and tells what happens to the connection. */
export class ConnectionWatch implements Dispatcher.DispatchHandler {
  constructor(
    private readonly handler: RequestHandler,
    private readonly events: ConnectionEvents,
  ) {}

  onRequestStart(controller: Dispatcher.DispatchController, context: unknown): void {
    this.events.began();
    this.handler.onRequestStart?.(controller, context);
  }

  onResponseStart(
    controller: Dispatcher.DispatchController,
    status: number,
    headers: IncomingHttpHeaders,
    statusText?: string,
  ): void {
    const seconds = /timeout=(\d+)/u.exec(String(headers['keep-alive'] ?? ''))?.[1];
    if (seconds !== undefined) this.events.hinted(Number(seconds) * 1000 - SAFETY_MS);
    this.handler.onResponseStart?.(controller, status, headers, statusText);
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.handler.onResponseData?.(controller, chunk);
  }

  onResponseEnd(controller: Dispatcher.DispatchController, trailers: IncomingHttpHeaders): void {
    this.events.ended();
    this.handler.onResponseEnd?.(controller, trailers);
  }

  onResponseError(controller: Dispatcher.DispatchController, error: Error): void {
    this.events.failed();
    this.handler.onResponseError(controller, error);
  }
}
