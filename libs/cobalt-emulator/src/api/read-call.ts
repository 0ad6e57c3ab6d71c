import type { Request, Response } from 'express';
import { bodyProblem, parameterProblem, type OperationContract } from '../contract/index.js';
import { formBodyOf, jsonBodyOf } from '../http/index.js';
import type { EmulatorState } from '../state/index.js';
import type { Upload } from '../uploads/index.js';
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
  const files = formBodyOf(res)?.files ?? new Map<string, Upload>();
  return {
    state,
    query,
    params,
    files,
    body: operation.method === 'get' ? {} : readBody(operation, res, check),
  };
}

function readBody(operation: OperationContract, res: Response, check?: BodyCheck): Record<string, unknown> {
  if (operation.takesForm) return readForm(operation, res);
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

function readForm(operation: OperationContract, res: Response): Record<string, unknown> {
  const form = formBodyOf(res);
  if (!form) throw new ApiError(400, 'The Content-Type must be multipart/form-data.');
  if (form.problem !== undefined) throw new ApiError(form.status ?? 400, form.problem);
  const body: Record<string, unknown> = { ...form.texts };
  const errors = operation.checkBody(body);
  if (errors.length > 0) throw new ApiError(400, bodyProblem(errors));
  for (const field of Object.keys(body)) {
    const isFile = form.files.has(field);
    if (isFile !== operation.fileFields.has(field)) {
      throw new ApiError(400, `Invalid field: ${field} must ${isFile ? 'not ' : ''}be a file`);
    }
  }
  return body;
}
