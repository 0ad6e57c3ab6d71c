import type { Request, Response } from 'express';
import { bodyProblem, parameterProblem, type OperationContract } from '../contract/index.js';
import { jsonBodyOf } from '../http/index.js';
import type { EmulatorState } from '../state/index.js';
import type { ApiCall } from './api-context.js';
import { ApiError } from './api-error.js';

/** Looks at a body before the contract does. Throws an ApiError. */
export type BodyCheck = (body: Readonly<Record<string, unknown>>) => void;

/**
 * Query and body as the contract has them. A body on a GET is not looked at: the vendor's first example sends one.
 * @throws ApiError 400
 */
export function readCall(
  operation: OperationContract,
  state: EmulatorState,
  req: Request,
  res: Response,
  check?: BodyCheck,
): ApiCall {
  const { values: query, errors } = operation.checkQuery(req.query);
  if (errors.length > 0) throw new ApiError(400, parameterProblem(errors));
  const params = req.params as Record<string, string>;
  return { state, query, params, body: operation.method === 'get' ? {} : readBody(operation, res, check) };
}

function readBody(operation: OperationContract, res: Response, check?: BodyCheck): Record<string, unknown> {
  const { problem, status = 400, json } = jsonBodyOf(res);
  if (problem) throw new ApiError(status, problem);
  if (json === undefined && !operation.bodyRequired) return {};
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    throw new ApiError(400, 'The request body must be a JSON object.');
  }
  check?.(json as Record<string, unknown>);
  const errors = operation.checkBody(json);
  if (errors.length > 0) throw new ApiError(400, bodyProblem(errors));
  return json as Record<string, unknown>;
}
