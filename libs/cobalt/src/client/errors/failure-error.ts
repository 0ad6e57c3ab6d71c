import { CobaltConnectionError } from './connection.error.js';
import { CobaltContractViolationError } from './contract-violation.error.js';
import { detailsOf } from './failed-call.js';
import type { FailedCall } from './failed-call.js';
import { lowestOf, safeCause } from './safe-cause.js';
import { CobaltTimeoutError } from './timeout.error.js';
import { CobaltValidationError } from './validation.error.js';
import type { CobaltVendorError } from './vendor.errors.js';

/** Low-level codes that mean: the answer broke off, or was none in HTTP. */
const BROKEN_REPLY = /^(?:HPE_|UND_ERR_RES_|UND_ERR_HEADERS_OVERFLOW|UND_ERR_RESPONSE)/u;
const TIMED_OUT = new Set(['ECONNABORTED', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT']);
/** Above the limit as it came, or once it was decompressed. */
const TOO_LARGE = new Set(['ERR_BAD_RESPONSE', 'ERR_BUFFER_TOO_LARGE']);
const OWN_DEADLINE = 'ETIMEDOUT';
const UNWRITABLE = new Set(['UND_ERR_INVALID_ARG', 'ERR_BAD_REQUEST', 'ERR_INVALID_URL']);

/** The error for a call that ended without a whole answer. */
export function errorOfFailure(call: FailedCall, error: unknown): CobaltVendorError {
  const code = (error as { code?: unknown } | null)?.code;
  const low = typeof code === 'string' ? code : '';
  const details = { ...detailsOf(call), cause: safeCause(error, call) };
  const { operation, arrival } = call;
  if (TIMED_OUT.has(low) || (low === OWN_DEADLINE && isAxiosMade(error))) {
    const message = `Cobalt did not answer ${operation} in time${arrival === 'not_sent' ? ': no connection was free' : ''}.`;
    return new CobaltTimeoutError(message, details);
  }
  if (TOO_LARGE.has(low)) {
    return new CobaltContractViolationError(
      `Cobalt's answer to ${operation} is larger than 64 MiB.`,
      details,
    );
  }
  if (arrival === 'answered' || BROKEN_REPLY.test(low) || isNoHttp(error)) {
    const message = `Cobalt's answer to ${operation} broke off or was not HTTP.`;
    return new CobaltContractViolationError(message, details);
  }
  if (UNWRITABLE.has(low)) {
    const message = `The request for ${operation} cannot be sent as it is: a header, its address or its size is not allowed.`;
    return new CobaltValidationError({ code: 'COBALT_INVALID_REQUEST', message, ...details });
  }
  const message =
    arrival === 'not_sent'
      ? `Cobalt could not be reached for ${operation}.`
      : `The connection to Cobalt was lost during ${operation}.`;
  return new CobaltConnectionError(message, details);
}

/** Undici's parser gives most of its errors no code. */
function isNoHttp(error: unknown): boolean {
  return error instanceof Error && lowestOf(error).name === 'HTTPParserError';
}

/** A connect time-out of the operating system has the same code as axios's own. */
function isAxiosMade(error: unknown): boolean {
  return (error as { cause?: unknown }).cause === undefined;
}
