import { Readable } from 'node:stream';

const MAX_BYTES = 64 * 1024;

/** What a bad status came with when a file was asked for: JSON of at most 64 KiB; undefined when it is not. */
export async function refusalBody(error: unknown): Promise<unknown> {
  const stream = (error as { response?: { data?: unknown } } | null)?.response?.data;
  if (!(stream instanceof Readable)) return undefined;
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      size += (chunk as Buffer).length;
      if (size > MAX_BYTES) return undefined;
      chunks.push(chunk as Buffer);
    }
    return JSON.parse(Buffer.concat(chunks).toString()) as unknown;
  } catch {
    return undefined;
  }
}
