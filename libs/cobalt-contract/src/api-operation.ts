import type { apiOperations } from './generated/operations.js';

/** The id of an operation of the contract, for example `listPatients`. */
export type ApiOperationId = keyof typeof apiOperations;

/** How an operation is called. */
export interface ApiOperation {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** Below `/v1`; path parameters in braces. */
  readonly path: string;
  /** `client`: client id and secret only; `connection`: the access token as well. */
  readonly auth: 'client' | 'connection';
  /** Under which key the answer holds its payload (the first that is there), and what it must be. */
  readonly payload: { readonly keys: readonly string[]; readonly kind: 'string' | 'array' | 'object' };
}
