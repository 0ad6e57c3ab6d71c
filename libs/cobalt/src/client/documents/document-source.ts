import { IncomingMessage } from 'node:http';
import { Readable, pipeline } from 'node:stream';

import type { DocumentFile, UploadOptions } from './document.types.js';
import { MeteredStream } from './metered-stream.js';
import { isReadable } from './readable-stream.js';

const PIECE_BYTES = 64 * 1024;

/** Where the bytes of an upload come from, and whether it failed. */
export class DocumentSource {
  readonly isRepeatable: boolean;
  /** In bytes, when it is known. */
  readonly size: number | undefined;
  /** Why the source gave no more; unset when it did its part. */
  failure: Error | undefined;
  private opened: Readable | undefined;

  constructor(
    private readonly file: DocumentFile,
    private readonly onProgress: UploadOptions['onProgress'],
  ) {
    const { content } = file;
    this.isRepeatable = !isReadable(content);
    this.size = sizeOf(file);
    // an error before anyone reads must not take the process down; one after the end of reading is that end's doing
    if (isReadable(content)) {
      content.once('error', (error) => {
        if (this.opened?.destroyed !== true) this.failed(error);
      });
    }
  }

  /** The bytes, from the first one; an error of whatever makes them is the stream's. */
  open(): Readable {
    const { size, onProgress } = this;
    if (this.isRepeatable) this.failure = undefined;
    const metered = new MeteredStream({
      size,
      onBytes: onProgress && ((sentBytes) => onProgress({ sentBytes, totalBytes: size })),
    });
    this.opened = metered;
    metered.once('error', (error) => this.failed(error));
    try {
      pipeline(this.content(), metered, () => undefined);
    } catch (error) {
      metered.destroy(error as Error);
    }
    return metered;
  }

  /** Nothing more is wanted: a stream that nobody will read is destroyed. */
  dispose(): void {
    disposeContent(this.file.content);
  }

  private content(): Readable {
    const { content } = this.file;
    if (isReadable(content)) return content;
    if (content instanceof Uint8Array) return Readable.from(piecesOf(content), { objectMode: false });
    if (content instanceof Blob) {
      return Readable.fromWeb(content.stream() as Parameters<typeof Readable.fromWeb>[0]);
    }
    const made: unknown = content();
    if (!isReadable(made)) throw new TypeError('The function for the content gave no stream.');
    // piped, it would be a document of no bytes
    if (made.readableEnded)
      throw new TypeError('The function for the content gave a stream that was read already.');
    return made;
  }

  private failed(error: Error): void {
    this.failure ??= error;
  }
}

/**
 * Destroys a stream that was handed over and will not be read; anything else needs nothing. A request that a server
 * received is left to that server: destroying it would close the socket that the answer goes out on.
 */
export function disposeContent(content: unknown): void {
  if (!isReadable(content) || content.destroyed) return;
  if (content instanceof IncomingMessage && typeof content.method === 'string') return;
  content.on('error', () => undefined);
  content.destroy();
}

function sizeOf({ content, size }: DocumentFile): number | undefined {
  if (content instanceof Uint8Array) return content.byteLength;
  return content instanceof Blob ? content.size : size;
}

function* piecesOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.byteLength; at += PIECE_BYTES) yield bytes.subarray(at, at + PIECE_BYTES);
}
