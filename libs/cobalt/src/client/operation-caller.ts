import { apiOperations } from '@nestjs-cobalt/contract';
import type { ApiOperation, ApiOperationId } from '@nestjs-cobalt/contract';

import type { CallOptions } from './call-options.js';
import { payloadOf } from './payload.js';
import type { AccessGrants, ConnectionSelector } from './ports.js';
import { fillPath } from './request-path.js';
import type { QueryValue } from './request-path.js';
import type { FormBody, TransportCall } from './transport-call.js';
import type { CobaltTransport } from './transport.js';

/** What one call of an operation adds to the operation. */
export interface OperationInput<Result> {
  /** The parameters of the operation's path, by their names in the contract. */
  path?: Readonly<Record<string, string>>;
  query?: Readonly<Record<string, QueryValue>>;
  body?: object;
  /** An upload, instead of `body`. */
  form?: FormBody;
  /** Makes the result of the payload; `body` is the whole answer. */
  read: (payload: never, body: never) => Result;
}

/** Calls operations as one connection, whose grant is read for every attempt. */
export class OperationCaller {
  constructor(
    private readonly transport: CobaltTransport,
    private readonly grants: AccessGrants,
    private readonly orgId: string,
    private readonly selector: ConnectionSelector,
  ) {}

  /** Calls an operation of the contract and reads its answer into the surface's form. */
  async call<Result>(
    id: ApiOperationId,
    { path, query, body, form, read }: OperationInput<Result>,
    options: CallOptions | undefined,
  ): Promise<Result> {
    const { method, path: template, payload, answer }: ApiOperation = apiOperations[id];
    return this.send(
      {
        operation: id,
        method,
        path: fillPath(id, template, path),
        query,
        body,
        form,
        ...(answer === 'bytes'
          ? { bytes: true, read: (file) => read(file as never, file as never) }
          : { payload, read: (body) => read(payloadOf(body, payload) as never, body as never) }),
      },
      options,
    );
  }

  /** Makes any call: completes it with the grant and sends it. */
  async send<Result>(call: TransportCall<Result>, options: CallOptions | undefined): Promise<Result> {
    call.orgId = this.orgId;
    call.authorize = (aside) => this.grants.grant(this.orgId, this.selector, aside);
    call.signal = options?.signal;
    call.timeoutMs = options?.timeoutMs;
    call.retries = options?.retries;
    call.onLoginRequired = (refused) => this.grants.loginRequired(refused);
    return this.transport.call(call);
  }
}
