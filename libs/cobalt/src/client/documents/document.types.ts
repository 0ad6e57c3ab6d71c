import type { Readable } from 'node:stream';

import type { UploadDocumentInput } from '@nestjs-cobalt/contract';

import type { CallOptions } from '../call-options.js';

/**
 * What a document is made of. A stream is read once and belongs to the call: it is read to its end or destroyed.
 * Bytes, blobs (a `File` is one) and functions that make a stream can be sent again when a first try certainly did
 * not arrive.
 */
export type DocumentContent = Readable | Uint8Array | Blob | (() => Readable);

/** The file of an upload. */
export interface DocumentFile {
  content: DocumentContent;
  /** What Cobalt is told it is called. Folders before the name are left out. */
  filename: string;
  /** A media type. Default, also for an empty text: what the filename's ending stands for, else `application/octet-stream`. */
  contentType?: string;
  /** In bytes, for streams whose length is known: it is announced and held the content to. */
  size?: number;
}

/** A document and where it belongs. */
export interface DocumentUpload extends UploadDocumentInput {
  document: DocumentFile;
}

/** How far an upload is. A second try begins at 0 again. */
export interface UploadProgress {
  /** Bytes of the document, without the form around it. */
  sentBytes: number;
  /** Unset: not known. */
  totalBytes?: number;
}

/** How far a download is. */
export interface DownloadProgress {
  receivedBytes: number;
  /** Unset: Cobalt did not say. */
  totalBytes?: number;
}

/** What an upload takes besides the document. */
export interface UploadOptions extends CallOptions {
  /** Called for every piece that is sent. What it throws, or rejects with, ends the upload. */
  onProgress?: (progress: UploadProgress) => void | Promise<void>;
}

/** What a download takes besides the document's id. */
export interface DownloadOptions extends CallOptions {
  /** Called for every piece that is received. What it throws, or rejects with, ends the download. */
  onProgress?: (progress: DownloadProgress) => void | Promise<void>;
}

/** A document whose first bytes are here. */
export interface DownloadedDocument {
  /**
   * The bytes, as they come. It has to be read or destroyed; until then it holds a socket, at most until the
   * deadline. It fails with a `CobaltVendorError`, or with the signal's reason.
   */
  stream: Readable;
  /** What Cobalt calls it, without folders; null: no name, or none that is a file's. */
  filename: string | null;
  contentType: string | null;
  /** In bytes; null: Cobalt did not say. */
  size: number | null;
}
