import type { CallOptions } from './call-options.js';
import { CobaltValidationError } from './errors/index.js';
import { assertRelativePath } from './request-path.js';
import type { QueryValue } from './request-path.js';
import type { TransportCall } from './transport-call.js';

/** A call that this client has no method for. */
export interface RawRequest extends CallOptions {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below `/v1`, which is added: for example `/visit-types`. Encode what you put into it. */
  path: string;
  query?: Readonly<Record<string, QueryValue>>;
  /** Sent as JSON. */
  body?: object;
}

const METHODS = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']);

/** @throws CobaltValidationError `COBALT_INVALID_REQUEST` */
export function rawCall(request: RawRequest): TransportCall {
  const { method, path, query, body } = request ?? ({} as RawRequest);
  if (!METHODS.has(method)) {
    throw refusal('method', 'must be GET, POST, PUT, PATCH or DELETE');
  }
  assertRelativePath(path);
  if (!isJson(body)) {
    throw refusal('body', 'must be an object that JSON can hold');
  }
  return { operation: 'request', method, path, query, body };
}

function refusal(field: string, rule: string): CobaltValidationError {
  return new CobaltValidationError({ operation: 'request', field, rule });
}

function isJson(body: unknown): boolean {
  try {
    return body === undefined || (typeof body === 'object' && JSON.stringify(body) !== undefined);
  } catch {
    return false;
  }
}
