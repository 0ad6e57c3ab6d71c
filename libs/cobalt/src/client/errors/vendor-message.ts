/** Longest text of Cobalt's that an error keeps. */
const MAX_LENGTH = 2000;

/** What Cobalt says in an answer's `message`. */
export function vendorMessageOf(data: unknown): string | undefined {
  const message =
    typeof data === 'object' && data !== null ? (data as { message?: unknown }).message : undefined;
  return typeof message === 'string' ? message.slice(0, MAX_LENGTH) : undefined;
}
