import type { Request, Response, Router } from 'express';
import { describeErrors, type OperationContract } from '../contract/index.js';
import type { JobEnding } from '../jobs/index.js';
import type { AccountCall, ApiCall, ApiContext } from './api-context.js';
import { ApiError } from './api-error.js';
import { authenticateAccount, authenticateClient } from './authenticate.js';
import { FileAnswer } from './file-answer.js';
import { readCall, type BodyCheck } from './read-call.js';

/** An operation and what does it. The handler gives the body of a 200 or a FileAnswer, or throws an ApiError. */
export type Endpoint =
  | { readonly operationId: string; readonly handle: (call: ApiCall) => object }
  | {
      readonly operationId: string;
      readonly handleAccount: (call: AccountCall) => object;
      /** Of the good answer. Default 200. */
      readonly status?: number;
      /** Refuses a body in words of its own, before the contract does; throws an ApiError. */
      readonly check?: BodyCheck;
      /** Ends the job that the call started. */
      readonly end?: JobEnding;
    };

/** Mounts an endpoint where the contract says it is. */
export function mountEndpoint(router: Router, context: ApiContext, endpoint: Endpoint): OperationContract {
  const operation = context.contract.operation(endpoint.operationId);
  if (operation.needsAccessToken !== 'handleAccount' in endpoint) {
    throw new Error(`${endpoint.operationId} and the contract disagree about the access token.`);
  }
  if ('end' in endpoint && endpoint.end) context.jobs.register(endpoint.operationId, endpoint.end);
  router[operation.method](expressPath(operation.path), (req, res) => {
    const { status, body } = perform(context, operation, endpoint, req, res);
    send(context, operation, res, status, body);
  });
  return operation;
}

/** `/appointment/{id}` as Express writes it. */
export function expressPath(template: string): string {
  return template.replace(/\{(\w+)\}/g, ':$1');
}

function perform(
  context: ApiContext,
  operation: OperationContract,
  endpoint: Endpoint,
  req: Request,
  res: Response,
): { status: number; body: object } {
  try {
    authenticateClient(req, context.credentials);
    if ('handle' in endpoint) {
      return { status: 200, body: endpoint.handle(readCall(operation, context.state, req, res)) };
    }
    const connection = authenticateAccount(req, context.state);
    const clinic = context.clinics.of(connection.orgId, connection.practice);
    const records = context.state.records.of(connection);
    const startJob = (input: object, takesMs?: number): string =>
      context.jobs.start({ operationId: endpoint.operationId, connectionId: connection.id, input, takesMs });
    const asked = readCall(operation, context.state, req, res, endpoint.check);
    const call = { ...asked, connection, clinic, records, uploads: context.uploads, startJob };
    return { status: endpoint.status ?? 200, body: endpoint.handleAccount(call) };
  } catch (error) {
    if (error instanceof ApiError) return { status: error.status, body: error.body };
    throw error;
  }
}

function send(
  context: ApiContext,
  operation: OperationContract,
  res: Response,
  status: number,
  body: object,
): void {
  if (body instanceof FileAnswer) {
    body.send(res.status(status));
    return;
  }
  const errors = operation.checkResponse(status, body);
  if (errors?.length === 0) {
    res.status(status).json(body);
    return;
  }
  const { method, path } = operation;
  const problem = errors ? describeErrors(errors) : 'no such status';
  context.violations.add({
    at: context.state.clock.iso(),
    method: method.toUpperCase(),
    path,
    status,
    problem,
  });
  res.status(500).json({ success: false, message: 'The emulator broke the contract; see its log.' });
}
