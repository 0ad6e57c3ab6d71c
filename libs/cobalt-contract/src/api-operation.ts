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
  /** How the request's body travels; null: there is none. */
  readonly body: 'json' | 'multipart' | null;
  /** `bytes`: the answer is a file. */
  readonly answer: 'json' | 'bytes';
  /**
   * Under which key the answer holds its payload (the first that is there), and what it must be. Without keys the
   * answer itself is the payload.
   */
  readonly payload: { readonly keys: readonly string[]; readonly kind: 'string' | 'array' | 'object' };
  /** Whether the list comes in pages, by `page` and `page_size`. */
  readonly paged: boolean;
  /** The events that end the job which the call starts; null: it starts none. */
  readonly events: { readonly done: readonly string[]; readonly failed: readonly string[] } | null;
}
