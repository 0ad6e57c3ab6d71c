import { CobaltVendorError } from '../errors/index.js';
import type { DocumentSource } from './document-source.js';

/**
 * The error to reject an upload with: when the source is what failed, `COBALT_INVALID_REQUEST` with the source's own
 * error as its cause; else the one that there is. An answer of Cobalt's goes before both.
 */
export function uploadError(error: unknown, { failure }: DocumentSource): unknown {
  if (failure === undefined || !(error instanceof CobaltVendorError) || error.arrival === 'answered')
    return error;
  const { requestId, operation, orgId, connectionId, arrival, attempts } = error;
  return new CobaltVendorError('COBALT_INVALID_REQUEST', '`document.content` failed before its end.', {
    ...{ requestId, operation, orgId, connectionId, arrival, attempts },
    cause: failure,
  });
}
