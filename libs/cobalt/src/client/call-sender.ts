import type { HttpService } from '@nestjs/axios';
import { AxiosError } from 'axios';
import type { AxiosRequestConfig, AxiosResponse } from 'axios';
import type { Readable } from 'node:stream';

import { isGoodStatus, neverCancelled } from './adapter/index.js';
import type { CallContext, RawReply } from './adapter/index.js';
import { errorOfFailure, errorOfStatus } from './errors/index.js';
import { refusalBody } from './refusal-body.js';
import { queryString } from './request-path.js';
import { within } from './resilience/index.js';
import type { TransportCall } from './transport-call.js';

/** Who keeps the deadline from inside goes first: it knows more. */
const GRACE_MS = 25;

/** Sends one attempt of a call over `HttpService`; every failure is a typed error. */
export class CallSender {
  private readonly prefix: string;

  constructor(
    private readonly http: HttpService,
    baseUrl: string,
  ) {
    this.prefix = `${baseUrl.replace(/\/+$/u, '')}/v1`;
  }

  /**
   * The data of a good answer, or the file that it is.
   *
   * @throws CobaltVendorError as told there; the signal's reason when it was aborted; whatever an axios interceptor of
   *   the host's own throws
   */
  async send(call: TransportCall<unknown>, context: CallContext, timeoutMs: number): Promise<unknown> {
    const upload = call.form?.open();
    let response: AxiosResponse<unknown>;
    try {
      response = await this.request(this.configOf(call, context, timeoutMs, upload), call, context);
    } catch (error) {
      throw await errorOf(error, context, call);
    } finally {
      upload?.destroy();
    }
    if (isRefused(context)) await assertRecovered(response, context, call);
    if (call.bytes !== true) return response?.data;
    const failure = (error: Error) => errorOfFailure(context, error);
    const { status, data, headers } = response;
    return { status, stream: data, headers, failure };
  }

  private request(
    config: AxiosRequestConfig,
    { signal }: TransportCall<unknown>,
    { deadlineAt }: CallContext,
  ): Promise<AxiosResponse<unknown>> {
    // what HttpService's own methods add is an Observable, which would be awaited at once
    const made = this.http.axiosRef.request<unknown>(config);
    const { request, response } = this.http.axiosRef.interceptors;
    if (!request.handlers?.length && !response.handlers?.length) return made;
    // the adapter keeps the deadline; an interceptor of the host's may not
    const expired = () => new AxiosError('An interceptor took too long.', AxiosError.ECONNABORTED);
    return within(made, { signal, deadlineAt: deadlineAt + GRACE_MS, expired });
  }

  private configOf(
    call: TransportCall<unknown>,
    context: CallContext,
    timeout: number,
    upload: Readable | undefined,
  ): AxiosRequestConfig {
    const config: AxiosRequestConfig & { cobaltCall: CallContext } = {
      url: this.prefix + call.path + queryString(call.operation, call.query),
      method: call.method,
      timeout,
      headers: { 'content-type': call.form?.contentType ?? 'application/json' },
      cancelToken: neverCancelled,
      cobaltCall: context,
    };
    if (call.body !== undefined) config.data = call.body;
    if (call.signal) config.signal = call.signal;
    if (call.bytes === true) {
      config.responseType = 'stream';
      config.maxContentLength = -1;
    }
    if (upload !== undefined) {
      config.data = upload;
      const { contentLength } = call.form!;
      if (contentLength !== undefined) config.headers!['content-length'] = String(contentLength);
    }
    return config;
  }
}

/** Judged by what the adapter saw, so that an interceptor which swaps errors cannot hide a verdict. */
async function errorOf(error: unknown, context: CallContext, call: TransportCall<unknown>): Promise<unknown> {
  if (isRefused(context) && call.bytes === true) {
    context.replied({ ...context.reply, data: await refusalBody(error) });
  }
  const refusal =
    isRefused(context) && errorOfStatus(context, context.reply, context.credentials === undefined);
  // a verdict that stops a connection counts though its caller has left
  if (refusal && refusal.code === 'COBALT_LOGIN_REQUIRED') return refusal;
  call.signal?.throwIfAborted();
  if (refusal) return refusal;
  return isAxiosFailure(error) ? errorOfFailure(context, error) : error;
}

/**
 * An interceptor may answer a refusal with something better, but not hand it out as an answer, nor hide that a
 * connection needs its user.
 */
async function assertRecovered(
  response: AxiosResponse<unknown> | undefined,
  context: CallContext,
  call: TransportCall<unknown>,
): Promise<void> {
  const isRecovered = response !== undefined && isGoodStatus(response.status);
  if (isRecovered && call.bytes === true) return;
  const error = await errorOf({ response }, context, call);
  if (!isRecovered || (error as { code?: unknown }).code === 'COBALT_LOGIN_REQUIRED') throw error;
}

function isRefused(context: CallContext): context is CallContext & { readonly reply: RawReply } {
  return context.reply !== undefined && !isGoodStatus(context.reply.status);
}

function isAxiosFailure(error: unknown): boolean {
  return (error as { isAxiosError?: unknown } | null)?.isAxiosError === true;
}
