import { pipeline } from 'node:stream';
import type { Readable } from 'node:stream';

import { filenameOf } from './content-disposition.js';
import type { DownloadOptions, DownloadedDocument } from './document.types.js';
import { MeteredStream } from './metered-stream.js';

/** An answer whose headers are here and whose bytes are still to come. */
export interface BytesAnswer {
  readonly stream: Readable;
  readonly headers: Readonly<Record<string, unknown>>;
  /** Makes the typed error of one that the stream failed with. */
  readonly failure: (error: Error) => Error;
}

/** Makes the document of an answer. */
export function readDownload(
  { stream, headers, failure }: BytesAnswer,
  { onProgress, signal }: DownloadOptions = {},
): DownloadedDocument {
  const size = sizeOf(headers);
  const document = new MeteredStream({
    onBytes: onProgress && ((receivedBytes) => onProgress({ receivedBytes, totalBytes: size ?? undefined })),
    failure: (error) => (error === stream.errored ? failureOf(error, failure, signal) : error),
  });
  pipeline(stream, document, () => undefined);
  return {
    stream: document,
    filename: filenameOf(text(headers['content-disposition'])),
    contentType: text(headers['content-type']) ?? null,
    size,
  };
}

function failureOf(error: Error, failure: BytesAnswer['failure'], signal: AbortSignal | undefined): Error {
  return signal?.aborted === true ? (signal.reason as Error) : failure(error);
}

function sizeOf(headers: BytesAnswer['headers']): number | null {
  const length = text(headers['content-length']);
  // of an encoded answer it is the size on the wire
  const isEncoded = (text(headers['content-encoding']) ?? 'identity') !== 'identity';
  return length === undefined || isEncoded || !/^\d{1,15}$/u.test(length) ? null : Number(length);
}

function text(header: unknown): string | undefined {
  return typeof header === 'string' && header !== '' ? header : undefined;
}
