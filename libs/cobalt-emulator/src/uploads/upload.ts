import type { Readable } from 'node:stream';

/** A file that came with a request. It is thrown away with the request's end, unless it is kept. */
export interface Upload {
  /** Where its bytes are, until it is kept. */
  readonly path: string;
  readonly filename: string;
  readonly contentType: string;
  readonly size: number;
}

/** A kept file, opened: it can be read to its end, even if it is removed meanwhile. */
export interface OpenedFile {
  readonly size: number;
  /** To be called once; the file is closed at the stream's end. */
  stream(): Readable;
}

/** Too large, or no room for it. */
export class UploadTooLargeError extends Error {
  override readonly name = 'UploadTooLargeError';
}
