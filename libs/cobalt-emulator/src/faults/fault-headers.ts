import type { FaultSpec } from './fault.js';

/** What a fault sends along. */
export function headersOf({ headers = {}, retryAfter }: FaultSpec): Record<string, string> {
  return { ...headers, ...(retryAfter !== undefined && { 'retry-after': String(retryAfter) }) };
}
