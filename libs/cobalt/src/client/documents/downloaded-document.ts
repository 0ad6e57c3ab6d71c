import { pipeline } from 'node:stream';

import type { FileAnswer } from '../transport-call.js';
import { filenameOf } from './content-disposition.js';
import type { DownloadOptions, DownloadedDocument } from './document.types.js';
import { MeteredStream } from './metered-stream.js';

/** Makes the document of an answer. */
export function readDownload(
  { stream, headers, failure }: FileAnswer,
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

function failureOf(error: Error, failure: FileAnswer['failure'], signal: AbortSignal | undefined): Error {
  return signal?.aborted === true ? (signal.reason as Error) : failure(error);
}

function sizeOf(headers: FileAnswer['headers']): number | null {
  const length = text(headers['content-length']);
  // of an encoded answer it is the size on the wire
  const isEncoded = (text(headers['content-encoding']) ?? 'identity') !== 'identity';
  return length === undefined || isEncoded || !/^\d{1,15}$/u.test(length) ? null : Number(length);
}

function text(header: unknown): string | undefined {
  return typeof header === 'string' && header !== '' ? header : undefined;
}
