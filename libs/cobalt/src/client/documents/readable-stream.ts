import { Readable } from 'node:stream';

/** Whether something is a stream to read: Node's, or that of a library which brings a copy of `node:stream` along. */
export function isReadable(value: unknown): value is Readable {
  if (value instanceof Readable) return true;
  if (typeof value !== 'object' || value === null || !('_readableState' in value)) return false;
  return METHODS.every((method) => typeof (value as Record<string, unknown>)[method] === 'function');
}

const METHODS = ['read', 'pipe', 'on', 'once', 'destroy'];
