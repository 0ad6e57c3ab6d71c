import { Readable } from 'node:stream';

import FormData from 'form-data';

import type { DocumentSource } from './document-source.js';
import type { DocumentFile } from './document.types.js';
import { nameOf } from './file-name.js';

/** The fields beside the file, by their names on the wire. */
export type FormFields = Readonly<Record<string, string | boolean | undefined>>;

/** A `multipart/form-data` body: the fields, then the document, which is streamed between two pieces of text. */
export class MultipartForm {
  readonly contentType: string;
  /** In bytes, when the document's size is known. */
  readonly contentLength: number | undefined;
  readonly isRepeatable: boolean;

  private readonly head: Buffer;
  private readonly tail: Buffer;

  constructor(
    fields: FormFields,
    file: DocumentFile,
    private readonly source: DocumentSource,
  ) {
    const form = formAround(fields, file);
    const boundary = form.getBoundary();
    const whole = form.getBuffer();
    this.tail = Buffer.from(`\r\n--${boundary}--\r\n`);
    this.head = whole.subarray(0, whole.length - this.tail.length);
    this.contentType = `multipart/form-data; boundary=${boundary}`;
    this.contentLength = source.size === undefined ? undefined : whole.length + source.size;
    this.isRepeatable = source.isRepeatable;
  }

  /** The body, from its first byte. Destroying it destroys what the document is read from. */
  open(): Readable {
    const document = this.source.open();
    const body = Readable.from(this.pieces(document), { objectMode: false });
    // a body that nobody began to read has not begun its pieces either
    body.once('close', () => document.destroy());
    return body;
  }

  private async *pieces(document: Readable): AsyncGenerator<Buffer, void, undefined> {
    try {
      const source = document[Symbol.asyncIterator]() as AsyncIterator<Buffer, undefined>;
      // a document that fails at once is not begun
      let piece = await source.next();
      yield this.head;
      for (; piece.done !== true; piece = await source.next()) yield piece.value;
    } catch (error) {
      throw unreadable(error as Error);
    }
    yield this.tail;
  }
}

/** The form with nothing in its document. */
function formAround(fields: FormFields, { filename, contentType }: DocumentFile): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    if (value !== undefined) form.append(name, String(value));
  }
  form.append('document', Buffer.alloc(0), { filename: nameOf(filename) as string, contentType });
  return form;
}

/** Coded so that the call is the caller's mistake, not an outage of Cobalt. */
function unreadable(cause: Error): Error {
  return Object.assign(new Error('The document could not be read.', { cause }), { code: 'ERR_BAD_REQUEST' });
}
