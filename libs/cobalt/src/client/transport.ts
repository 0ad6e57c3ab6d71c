import { ContractMismatchError } from '@nestjs-cobalt/contract';
import type { HttpService } from '@nestjs/axios';
import type { AxiosRequestConfig, AxiosResponse } from 'axios';
import { firstValueFrom } from 'rxjs';

import { CallContext, neverCancelled } from './adapter/index.js';
import type { Secrets } from './adapter/index.js';
import { assertTimeout } from './call-options.js';
import type { CallOptions } from './call-options.js';
import type { CobaltClientOptions } from './client-options.js';
import { errorOfContract, errorOfFailure, errorOfStatus } from './errors/index.js';
import type { AccessGrant } from './ports.js';
import { payloadProblem } from './payload.js';
import type { PayloadRule } from './payload.js';
import { queryString } from './request-path.js';
import type { QueryValue } from './request-path.js';

/** One call to Cobalt, and what is made of its answer. */
export interface TransportCall<Result = object> extends CallOptions {
  /** What it is called in errors: the operation's id in the contract. */
  operation: string;
  method: string;
  /** Below `/v1`, starting with a slash, already encoded. */
  path: string;
  query?: Readonly<Record<string, QueryValue>>;
  body?: object;
  /** Where the answer holds its payload; unset: anything that is a JSON object will do. */
  payload?: PayloadRule;
  /** Makes the result of the answer's body; what it throws is a breach of contract. Unset: the body itself. */
  read?: (body: object) => Result;
  /** As which connection. Unset: with the client's id and secret only. */
  grant?: AccessGrant;
  /** Secrets in the query: `public_token`. */
  secretQuery?: Secrets;
  /** Secrets in the body: `access_token`. */
  secretBody?: Secrets;
  /** Told when Cobalt answers 403 `login_required`, before the error is thrown. */
  onLoginRequired?: (grant: AccessGrant) => Promise<void>;
}

/** Makes calls to Cobalt over `HttpService`: one try each, within a deadline; every failure is a typed error. */
export class CobaltTransport {
  readonly #options: CobaltClientOptions;
  private readonly prefix: string;

  constructor(
    private readonly http: HttpService,
    options: CobaltClientOptions,
  ) {
    this.#options = options;
    this.prefix = `${options.baseUrl.replace(/\/+$/u, '')}/v1`;
  }

  /**
   * What the call's `read` makes of the answer.
   *
   * @throws CobaltVendorError as told there; the signal's reason when it was aborted; whatever an axios
   *   interceptor of the host's own throws
   */
  async call<Result = object>(call: TransportCall<Result>): Promise<Result> {
    const { signal, timeoutMs = this.#options.http.timeoutMs } = call;
    assertTimeout(timeoutMs);
    signal?.throwIfAborted();
    const context = this.contextOf(call, timeoutMs);
    const config: AxiosRequestConfig & { cobaltCall: CallContext } = {
      url: this.prefix + call.path + queryString(call.query),
      method: call.method,
      timeout: timeoutMs,
      headers: { 'content-type': 'application/json' },
      cancelToken: neverCancelled,
      cobaltCall: context,
    };
    if (call.body !== undefined) config.data = call.body;
    if (signal !== undefined) config.signal = signal;

    let response: AxiosResponse<unknown>;
    try {
      response = await firstValueFrom(this.http.request<unknown>(config));
    } catch (error) {
      signal?.throwIfAborted();
      throw await this.errorOf(error, context, call);
    }
    return this.read(response?.data, context, call);
  }

  private read<Result>(data: unknown, context: CallContext, call: TransportCall<Result>): Result {
    const problem = payloadProblem(data, call.payload);
    if (problem !== undefined) throw errorOfContract(context, problem, context.reply);
    if (call.read === undefined) return data as Result;
    try {
      return call.read(data as object);
    } catch (error) {
      const field = error instanceof ContractMismatchError ? error.message : 'a record has the wrong form';
      throw errorOfContract(context, `cannot be read: ${field}`, context.reply);
    }
  }

  private contextOf(call: TransportCall<unknown>, timeoutMs: number): CallContext {
    const { clientId, clientSecret } = this.#options;
    const { operation, grant, secretQuery, secretBody } = call;
    return new CallContext({
      operation,
      clientId,
      clientSecret,
      accessToken: grant?.accessToken,
      orgId: grant?.orgId,
      connectionId: grant?.connectionId,
      secretQuery,
      secretBody,
      deadlineAt: performance.now() + timeoutMs,
    });
  }

  /** Judged by what the adapter saw, so that an interceptor which swaps errors cannot hide a verdict. */
  private async errorOf(
    error: unknown,
    context: CallContext,
    call: TransportCall<unknown>,
  ): Promise<unknown> {
    const { reply } = context;
    if (reply !== undefined && (reply.status < 200 || reply.status >= 300)) {
      const failure = errorOfStatus(context, reply, call.grant === undefined);
      if (failure.code === 'COBALT_LOGIN_REQUIRED' && call.grant !== undefined) {
        await call.onLoginRequired?.(call.grant);
      }
      return failure;
    }
    return isAxiosFailure(error) ? errorOfFailure(context, error) : error;
  }
}

function isAxiosFailure(error: unknown): boolean {
  return (error as { isAxiosError?: unknown } | null)?.isAxiosError === true;
}
