import type { RawReply } from '../adapter/index.js';
import { CobaltAuthenticationError } from './authentication.error.js';
import { CobaltConflictError } from './conflict.error.js';
import { CobaltContractViolationError } from './contract-violation.error.js';
import { detailsOf } from './failed-call.js';
import type { FailedCall } from './failed-call.js';
import { CobaltLoginRequiredError } from './login-required.error.js';
import { CobaltNotFoundError } from './not-found.error.js';
import { CobaltRateLimitError } from './rate-limit.error.js';
import { CobaltValidationError } from './validation.error.js';
import { vendorMessageOf } from './vendor-message.js';
import { CobaltVendorError } from './vendor.errors.js';
import { CobaltVendorFaultError } from './vendor-fault.error.js';

/** Their refusals are verdicts on a token or on an organisation, and the link flow makes its own errors of them. */
const LINK_CALLS: ReadonlySet<string> = new Set(['createLinkToken', 'exchangePublicToken']);

/** The error for an answer with a status that is no success. */
export function errorOfStatus(call: FailedCall, reply: RawReply, isClientOnly: boolean): CobaltVendorError {
  const { operation } = call;
  const { status } = reply;
  const details = { ...detailsOf(call), vendorStatus: status, vendorMessage: vendorMessageOf(reply.data) };
  const answered = `Cobalt answered ${operation} with status ${status}.`;
  const away = `Cobalt cannot serve ${operation} now: status ${status}.`;
  if (status === 403 && !isClientOnly && isLoginRequired(reply.data)) {
    const message = 'The EHR account behind this connection needs its user to log in again.';
    return new CobaltLoginRequiredError(message, details);
  }
  // Assumption: no status is documented for bad credentials. Without an access token in play, a 403 is about ours.
  if (status === 401 || (status === 403 && isClientOnly)) {
    const message = `Cobalt refused the credentials of ${operation} with status ${status}.`;
    return new CobaltAuthenticationError(message, details);
  }
  if (status === 429) {
    return new CobaltRateLimitError(away, { ...details, retryAfterMs: call.retryAfterMs });
  }
  if (status >= 500) return new CobaltVendorFaultError(status === 503 ? away : answered, details);
  if (status < 400) return new CobaltContractViolationError(answered, details);
  return (LINK_CALLS.has(operation) ? undefined : refusal(operation, details)) ?? other(answered, details);
}

type Details = ReturnType<typeof detailsOf>;

/** Assumption: 409 and 422 are not documented; they are taken at HTTP's word. */
function refusal(operation: string, details: Details): CobaltVendorError | undefined {
  const status = details.vendorStatus;
  switch (status) {
    case 400:
    case 422:
      return new CobaltValidationError({
        code: 'COBALT_VENDOR_REFUSED',
        message: `Cobalt refused the input of ${operation} with status ${status}.`,
        ...details,
      });
    case 404:
      return new CobaltNotFoundError(`Cobalt does not know what ${operation} asks for.`, details);
    case 409:
      return new CobaltConflictError(`${operation} clashes with what Cobalt has.`, details);
    default:
      return undefined;
  }
}

function other(message: string, details: Details): CobaltVendorError {
  return new CobaltVendorError('COBALT_VENDOR_ERROR', message, details);
}

function isLoginRequired(data: unknown): boolean {
  return (
    typeof data === 'object' && data !== null && (data as { error?: unknown }).error === 'login_required'
  );
}
