import type { CobaltErrorCode } from '../../errors/index.js';
import type { CallContext, RawReply } from '../adapter/index.js';
import { lowestOf, safeCause } from './safe-cause.js';
import { CobaltVendorError } from './vendor.errors.js';

/** Low-level codes that mean: the answer broke off, or was none in HTTP. */
const BROKEN_REPLY = /^(?:HPE_|UND_ERR_RES_|UND_ERR_HEADERS_OVERFLOW|UND_ERR_RESPONSE)/u;
const TIMED_OUT = new Set(['ECONNABORTED', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT']);
const OWN_DEADLINE = 'ETIMEDOUT';
const UNWRITABLE = new Set(['UND_ERR_INVALID_ARG', 'ERR_BAD_REQUEST', 'ERR_INVALID_URL']);

/** The error for an answer with a status that is no success. */
export function errorOfStatus(call: CallContext, reply: RawReply, isClientOnly: boolean): CobaltVendorError {
  const { status } = reply;
  const code = codeOfStatus(status, reply.data, isClientOnly);
  return new CobaltVendorError(code, messageOfStatus(code, call, status), {
    ...detailsOf(call),
    vendorStatus: status,
    vendorMessage: vendorMessageOf(reply.data),
  });
}

function codeOfStatus(status: number, data: unknown, isClientOnly: boolean): CobaltErrorCode {
  if (status === 403 && !isClientOnly && isLoginRequired(data)) return 'COBALT_LOGIN_REQUIRED';
  // Assumption: no status is documented for bad credentials. Without an access token in play, a 403 is about ours.
  if (status === 401 || (status === 403 && isClientOnly)) return 'COBALT_VENDOR_CREDENTIALS';
  if (status === 429 || status === 503) return 'COBALT_VENDOR_UNAVAILABLE';
  return status >= 400 ? 'COBALT_VENDOR_ERROR' : 'COBALT_CONTRACT_VIOLATION';
}

function isLoginRequired(data: unknown): boolean {
  return (
    typeof data === 'object' && data !== null && (data as { error?: unknown }).error === 'login_required'
  );
}

function messageOfStatus(code: CobaltErrorCode, { operation }: CallContext, status: number): string {
  switch (code) {
    case 'COBALT_LOGIN_REQUIRED':
      return 'The EHR account behind this connection needs its user to log in again.';
    case 'COBALT_VENDOR_CREDENTIALS':
      return `Cobalt refused the credentials of ${operation} with status ${status}.`;
    case 'COBALT_VENDOR_UNAVAILABLE':
      return `Cobalt cannot serve ${operation} now: status ${status}.`;
    default:
      return `Cobalt answered ${operation} with status ${status}.`;
  }
}

function vendorMessageOf(data: unknown): string | undefined {
  const message =
    typeof data === 'object' && data !== null ? (data as { message?: unknown }).message : undefined;
  return typeof message === 'string' ? message.slice(0, 2000) : undefined;
}

/** The error for a call that ended without a whole answer. */
export function errorOfFailure(call: CallContext, error: unknown): CobaltVendorError {
  const code = (error as { code?: unknown } | null)?.code;
  const low = typeof code === 'string' ? code : '';
  const details = { ...detailsOf(call), cause: safeCause(error, call) };
  const { operation, arrival } = call;
  if (TIMED_OUT.has(low) || (low === OWN_DEADLINE && isAxiosMade(error))) {
    const message = `Cobalt did not answer ${operation} in time${arrival === 'not_sent' ? ': no connection was free' : ''}.`;
    return new CobaltVendorError('COBALT_VENDOR_TIMEOUT', message, details);
  }
  if (arrival === 'answered' || BROKEN_REPLY.test(low) || isNoHttp(error)) {
    const message = `Cobalt's answer to ${operation} broke off or was not HTTP.`;
    return new CobaltVendorError('COBALT_CONTRACT_VIOLATION', message, details);
  }
  if (UNWRITABLE.has(low)) {
    const message = `The request for ${operation} cannot be sent as it is: a header, its address or its size is not allowed.`;
    return new CobaltVendorError('COBALT_INVALID_REQUEST', message, details);
  }
  const message =
    arrival === 'not_sent'
      ? `Cobalt could not be reached for ${operation}.`
      : `The connection to Cobalt was lost during ${operation}.`;
  return new CobaltVendorError('COBALT_VENDOR_UNAVAILABLE', message, details);
}

/** Undici's parser gives most of its errors no code. */
function isNoHttp(error: unknown): boolean {
  return error instanceof Error && lowestOf(error).name === 'HTTPParserError';
}

/** A connect time-out of the operating system has the same code as axios's own. */
function isAxiosMade(error: unknown): boolean {
  return (error as { cause?: unknown }).cause === undefined;
}

/** The error for an answer that is not what the contract says. */
export function errorOfContract(call: CallContext, problem: string, reply?: RawReply): CobaltVendorError {
  const message = `Cobalt's answer to ${call.operation} ${problem}.`;
  return new CobaltVendorError('COBALT_CONTRACT_VIOLATION', message, {
    ...detailsOf(call),
    vendorStatus: reply?.status,
    vendorMessage: reply && vendorMessageOf(reply.data),
  });
}

function detailsOf({ requestId, operation, orgId, connectionId, arrival }: CallContext) {
  return { requestId, operation, orgId, connectionId, arrival };
}
