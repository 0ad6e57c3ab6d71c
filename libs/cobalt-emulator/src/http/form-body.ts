import { Busboy } from '@fastify/busboy';
import type { Request, RequestHandler, Response } from 'express';
import type { Readable } from 'node:stream';
import { UploadTooLargeError, type Upload, type UploadFiles } from '../uploads/index.js';

/** More than any call has; the file itself has its own bounds. */
const LIMITS = { fields: 50, files: 5, fieldSize: 64 * 1024 };

/** What a request of `multipart/form-data` carried. */
export interface FormBody {
  /** Its fields: their texts, and nothing for a file; a field that came twice has a list. */
  readonly texts: Readonly<Record<string, string | string[]>>;
  readonly files: ReadonlyMap<string, Upload>;
  /** Why it is no form. */
  readonly problem?: string;
  /** With which status that is answered. */
  readonly status?: number;
}

/** Streams a form's files to the disk. They are thrown away with the answer, unless somebody keeps them. */
export function readFormBody(uploads: UploadFiles): RequestHandler {
  return async (req, res, next) => {
    if (!/^multipart\/form-data\s*(;|$)/i.test(req.headers['content-type'] ?? '')) {
      next();
      return;
    }
    const form = await new FormReader(uploads).read(req);
    const discard = (): void => form.files.forEach((file) => uploads.discard(file));
    res.once('close', discard);
    if (form.problem !== undefined) discard();
    res.locals['formBody'] = form;
    // For the journal: of a document, names and sizes are told, and nothing that is in it.
    req.body = describe(form);
    next();
  };
}

/** The form that the request that is being answered carried, if it was one. */
export function formBodyOf(res: Response): FormBody | undefined {
  return res.locals['formBody'] as FormBody | undefined;
}

class FormReader {
  readonly #texts = new Map<string, string | string[]>();
  readonly #files = new Map<string, Upload>();
  readonly #streams = new Set<Readable>();
  readonly #arriving: Promise<void>[] = [];
  #problem: Pick<FormBody, 'problem' | 'status'> = {};

  constructor(private readonly uploads: UploadFiles) {}

  async read(req: Request): Promise<FormBody> {
    try {
      await this.#parse(req);
      await Promise.all(this.#arriving);
      if (req.socket.destroyed) throw new Error('The request was cut short.');
    } catch {
      this.#refuse('The multipart body cannot be read.', 400);
      for (const stream of this.#streams) stream.destroy();
      await Promise.allSettled(this.#arriving);
      // What is left has to be taken in, or the answer would not be read.
      req.unpipe().resume();
    }
    return { texts: Object.fromEntries(this.#texts), files: this.#files, ...this.#problem };
  }

  #parse(req: Request): Promise<void> {
    return new Promise((resolve, reject) => {
      const headers = { ...req.headers, 'content-type': req.headers['content-type'] ?? '' };
      const parser = new Busboy({ headers, limits: LIMITS });
      parser.on('field', (name, value, _nameTruncated, truncated) => {
        if (truncated) this.#refuse(`Invalid field: ${name} is too long`, 400);
        this.#addText(name, value);
      });
      parser.on('file', (name, stream, filename, _encoding, contentType) => {
        const about = { filename: filename || name, contentType };
        const arriving = this.#receive(name, stream, about);
        arriving.catch(reject);
        this.#arriving.push(arriving);
      });
      for (const event of ['partsLimit', 'filesLimit', 'fieldsLimit'] as const) {
        parser.on(event, () => this.#refuse('The multipart body has too many fields.', 400));
      }
      parser.once('finish', resolve);
      parser.once('error', reject);
      req.once('close', () => req.complete || reject(new Error('The request was cut short.')));
      req.pipe(parser);
    });
  }

  async #receive(name: string, stream: Readable, about: Omit<Upload, 'path' | 'size'>): Promise<void> {
    this.#streams.add(stream);
    try {
      const upload = await this.uploads.receive(stream, about);
      if (this.#files.has(name)) this.uploads.discard(upload);
      else this.#files.set(name, upload);
      this.#addText(name, '');
    } catch (error) {
      if (!(error instanceof UploadTooLargeError)) throw error;
      this.#refuse('The file is larger than 512 MB.', 413);
    } finally {
      this.#streams.delete(stream);
    }
  }

  #addText(name: string, value: string): void {
    const known = this.#texts.get(name);
    this.#texts.set(name, known === undefined ? value : [known, value].flat());
  }

  #refuse(problem: string, status: number): void {
    if (this.#problem.problem === undefined) this.#problem = { problem, status };
  }
}

function describe({ texts, files, problem }: FormBody): object | undefined {
  if (problem !== undefined) return undefined;
  const fields = Object.entries(texts).map(([name, text]) => {
    const file = files.get(name);
    const bytes = file?.size ?? [text].flat().reduce((sum, one) => sum + Buffer.byteLength(one), 0);
    return [name, file ? { bytes, contentType: file.contentType } : { bytes }] as const;
  });
  return Object.fromEntries(fields);
}
