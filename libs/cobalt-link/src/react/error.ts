import type { CobaltLinkError } from './types.js';

/** @param code default: that of the cause, where it has one */
export function errorOf(
  reason: CobaltLinkError['reason'],
  cause: unknown,
  code: unknown = (cause as { code?: unknown } | null | undefined)?.code,
): CobaltLinkError {
  return { reason, ...(typeof code === 'string' && { code }), ...(cause !== undefined && { cause }) };
}
