import { PassThrough } from 'node:stream';
import type { Readable } from 'node:stream';

import FormData from 'form-data';

import type { DocumentSource } from './document-source.js';
import type { DocumentFile } from './document.types.js';
import { nameOf } from './file-name.js';

/** The fields beside the file, by their names on the wire. */
export type FormFields = Readonly<Record<string, string | boolean | undefined>>;

/** A `multipart/form-data` body: the fields, then the document, which is streamed. */
export class MultipartForm {
  readonly contentType: string;
  /** In bytes, when the document's size is known. */
  readonly contentLength: number | undefined;
  readonly isRepeatable: boolean;

  private readonly boundary: string;

  constructor(
    private readonly fields: FormFields,
    private readonly file: DocumentFile,
    private readonly source: DocumentSource,
  ) {
    const around = this.formOf(Buffer.alloc(0));
    this.boundary = around.getBoundary();
    this.contentType = `multipart/form-data; boundary=${this.boundary}`;
    this.contentLength = source.size === undefined ? undefined : around.getLengthSync() + source.size;
    this.isRepeatable = source.isRepeatable;
  }

  /** The body, from its first byte. Destroying it destroys what the document is read from. */
  open(): Readable {
    const document = this.source.open();
    const form = this.formOf(document);
    const body = new PassThrough();
    form.once('error', (error) => body.destroy(unreadable(error)));
    body.once('close', () => document.destroy());
    form.pipe(body);
    return body;
  }

  private formOf(document: Buffer | Readable): FormData {
    const form = new FormData();
    if (this.boundary !== undefined) form.setBoundary(this.boundary);
    for (const [name, value] of Object.entries(this.fields)) {
      if (value !== undefined) form.append(name, String(value));
    }
    const { filename, contentType } = this.file;
    form.append('document', document, { filename: nameOf(filename) as string, contentType });
    return form;
  }
}

/** Coded so that the call is the caller's mistake, not an outage of Cobalt. */
function unreadable(cause: Error): Error {
  return Object.assign(new Error('The document could not be read.', { cause }), { code: 'ERR_BAD_REQUEST' });
}
