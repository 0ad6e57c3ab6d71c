import type { FailedCall } from './failed-call.js';

/**
 * A fresh error with the name, code and words of a low-level one, and nothing else: axios errors carry headers and
 * bodies, undici's the socket, and a JSON error quotes the text that it could not read.
 */
export function safeCause(error: unknown, call: FailedCall): Error | undefined {
  if (!(error instanceof Error)) return undefined;
  const low = lowestOf(error);
  const text = low instanceof SyntaxError ? 'not JSON' : low.message;
  const cause: Error & { code?: string } = new Error(call.redact(text.replace(/\?\S*/gu, '?…')));
  Object.defineProperty(cause, 'name', { value: low.name, enumerable: false });
  const code = (low as { code?: unknown }).code;
  if (typeof code === 'string') cause.code = code;
  return cause;
}

/** Axios wraps what undici threw; what undici threw says more. */
export function lowestOf(error: Error): Error {
  return error.cause instanceof Error ? error.cause : error;
}
