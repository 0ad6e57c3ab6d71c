import { STATUS_CODES } from 'node:http';

import { COBALT_ERRORS } from './error-codes.js';
import type { CobaltErrorCode } from './error-codes.js';
import { HttpExceptionBase } from './http-exception.base.js';

/** What a {@link CobaltError} may carry besides its code and message. Never a secret, never PHI. */
export interface CobaltErrorDetails {
  /** What led to it; stripped of headers, bodies and query strings by whoever passes it. */
  cause?: unknown;
  /** Our own id of the failed call to Cobalt. */
  requestId?: string;
  /** Which operation of the contract failed, for example `listPatients`. */
  operation?: string;
  orgId?: string;
  connectionId?: string;
}

/**
 * The base of every error of this module. It is a Nest `HttpException`: thrown inside a request it becomes
 * `{ statusCode, error, message, code }` with {@link status}, without any filter in the host.
 */
export class CobaltError extends HttpExceptionBase {
  /** Stable and machine-readable; the whole list is in `docs/errors.md`. */
  readonly code: CobaltErrorCode;
  /** The HTTP status this error is answered with. */
  declare readonly status: number;
  /** What to do about it, as a sentence. */
  readonly remedy: string;
  readonly requestId?: string;
  readonly operation?: string;
  readonly orgId?: string;
  readonly connectionId?: string;

  constructor(code: CobaltErrorCode, message: string, details: CobaltErrorDetails = {}) {
    const { status, remedy } = COBALT_ERRORS[code];
    super({ statusCode: status, error: STATUS_CODES[status], message, code }, status, {
      cause: details.cause,
    });
    this.message = message;
    this.name = new.target.name;
    this.code = code;
    this.remedy = remedy;
    for (const key of ['requestId', 'operation', 'orgId', 'connectionId'] as const) {
      if (details[key] !== undefined) this[key as 'requestId'] = details[key];
    }
  }
}

/** True for an error of this module, also when two copies of the package are loaded in one process. */
export function isCobaltError(error: unknown): error is CobaltError {
  if (!(error instanceof Error)) return false;
  const { code } = error as { code?: unknown };
  return typeof code === 'string' && Object.hasOwn(COBALT_ERRORS, code);
}
