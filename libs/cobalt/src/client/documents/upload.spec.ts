import { EventEmitter, once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { setImmediate as turn } from 'node:timers/promises';

import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';

import { eventually } from '../../../../../test/support/eventually.js';
import { RawVendor } from '../../../../../test/support/raw-vendor.js';
import { json } from '../../../../../test/support/vendor-server.js';
import { SecretString } from '../../encryption/index.js';
import { CobaltError } from '../../errors/index.js';
import { CobaltVendorError, createCobaltHttp } from '../index.js';
import type { AccessGrants, CobaltHttp } from '../index.js';
import { OperationCaller } from '../operation-caller.js';
import { DocumentsResource } from '../resources/documents.resource.js';
import type { DocumentFile, DocumentUpload, UploadOptions, UploadProgress } from './index.js';

const ACCEPTED = {
  success: true,
  message: 'Document uploaded successfully.',
  document_id: '9988776655443322',
};
const PIECE = Buffer.alloc(64 * 1024, 'x');

/** A source that never ends, and tells how much of it was taken. */
class Endless extends Readable {
  taken = 0;

  override _read(): void {
    this.taken += PIECE.length;
    setImmediate(() => this.push(PIECE));
  }
}

/** The same stream, but no instance of Node's class: as of a library that brings a copy of `node:stream`. */
function ofALibrary(stream: Readable): Readable {
  const copy = Object.getOwnPropertyDescriptors(Readable.prototype);
  return Object.setPrototypeOf(stream, Object.create(EventEmitter.prototype, copy) as object) as Readable;
}

describe('documents.upload', () => {
  let vendor: RawVendor;
  let http: CobaltHttp;
  const grants = {
    grant: jest.fn<AccessGrants['grant']>(),
    loginRequired: async () => undefined,
  } satisfies AccessGrants;

  const connect = (baseUrl: string, options = {}) =>
    createCobaltHttp({
      clientId: 'client-id',
      clientSecret: new SecretString('client-secret'),
      baseUrl,
      http: { timeoutMs: 5000, documentTimeoutMs: 20_000, connections: 2, retries: 2, ...options },
    });
  const documents = () => new DocumentsResource(new OperationCaller(http.transport, grants, 'clinic', {}));
  const upload = (document: DocumentFile, options?: UploadOptions, fields: Partial<DocumentUpload> = {}) =>
    documents().upload({ patientMrn: '42', folderName: 'Labs', ...fields, document }, options);

  async function failureOf(promise: Promise<unknown>): Promise<CobaltVendorError> {
    const error: unknown = await promise.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    if (!(error instanceof CobaltVendorError))
      throw new Error('a vendor error was expected', { cause: error });
    return error;
  }

  beforeEach(async () => {
    grants.grant.mockReset().mockResolvedValue({
      orgId: 'clinic',
      connectionId: 'connection',
      linkEpoch: 1,
      accessToken: new SecretString('at'),
    });
    vendor = await RawVendor.start(async (request, response) => {
      for await (const _chunk of request);
      json(response, ACCEPTED);
    });
    http = connect(vendor.url);
  });

  afterEach(async () => {
    await vendor.close();
    await http.close();
  });

  it.each([
    ['a stream of known size', () => Readable.from([PIECE]), PIECE.length, String],
    ['a stream of unknown size', () => Readable.from([PIECE]), undefined, () => undefined],
    ['bytes', () => new Uint8Array(PIECE), undefined, String],
  ])('sends %s as multipart, with its length when that is known', async (_name, make, size, length) => {
    let body = '';
    let headers: Record<string, unknown> = {};
    vendor.handle = async (request, response) => {
      headers = request.headers;
      body = await text(request);
      json(response, ACCEPTED);
    };
    const answer = await upload({ content: make(), filename: 'scan.pdf', size }, {}, { isReviewed: true });
    expect(answer).toEqual({
      message: 'Document uploaded successfully.',
      documentId: '9988776655443322',
      jobId: null,
    });
    expect(headers['content-type']).toMatch(/^multipart\/form-data; boundary=-+\w+$/u);
    expect(headers['content-length']).toBe(length(body.length));
    expect(headers['access_token']).toBe('at');
    for (const part of ['name="patient_mrn"\r\n\r\n42', 'name="is_reviewed"\r\n\r\ntrue', PIECE.toString()]) {
      expect(body).toContain(part);
    }
  });

  it.each([
    ['itself', (stream: Readable) => stream],
    ['by a function', (stream: Readable) => () => stream],
  ])('takes a stream of a copy of node:stream, as libraries bring it, %s', async (_name, give) => {
    let body = '';
    vendor.handle = async (request, response) => {
      body = await text(request);
      json(response, ACCEPTED);
    };
    const stream = ofALibrary(Readable.from([PIECE]));
    expect(stream).not.toBeInstanceOf(Readable);
    await upload({ content: give(stream), filename: 'scan.zip', size: PIECE.length });
    expect(body).toContain(PIECE.toString());
    expect(stream.destroyed).toBe(true);
  });

  it('tells how far it is, to the end', async () => {
    const progress: UploadProgress[] = [];
    await upload(
      { content: Buffer.alloc(200_000), filename: 'scan.pdf' },
      { onProgress: (now) => void progress.push(now) },
    );
    expect(progress.map(({ sentBytes }) => sentBytes)).toEqual([65_536, 131_072, 196_608, 200_000]);
    expect(new Set(progress.map(({ totalBytes }) => totalBytes))).toEqual(new Set([200_000]));
  });

  it('reads no further than the vendor takes', async () => {
    let take: () => void = () => undefined;
    const taken = new Promise<void>((resolve) => (take = resolve));
    vendor.handle = async (request, response) => {
      await taken;
      for await (const _chunk of request);
      json(response, ACCEPTED);
    };
    let produced = 0;
    const whole = 64 * 1024 * 1024;
    const content = new Readable({
      read() {
        produced += PIECE.length;
        this.push(produced > whole ? null : PIECE);
      },
    });
    const call = upload({ content, filename: 'large.bin' });
    let last = -1;
    // until nothing moves any more: what is read fits into buffers
    await eventually(() => {
      const [before, now] = [last, produced];
      last = now;
      expect(now).toBeGreaterThan(0);
      expect(now).toBe(before);
    });
    expect(produced).toBeLessThan(whole / 2);
    take();
    await call;
    expect(produced).toBeGreaterThan(whole);
  });

  describe('that is given up', () => {
    it('destroys the source and closes the socket when its signal aborts', async () => {
      vendor.handle = (request) => request.resume();
      const [content, controller] = [new Endless(), new AbortController()];
      const call = upload({ content, filename: 'endless' }, { signal: controller.signal });
      await eventually(() => expect(content.taken).toBeGreaterThan(1_000_000));
      const reason = new Error('The user went away.');
      controller.abort(reason);
      await expect(call).rejects.toBe(reason);
      expect(content.destroyed).toBe(true);
      await eventually(() => expect(vendor.sockets.size).toBe(0));
    });

    it('destroys the source and closes the socket at the deadline', async () => {
      vendor.handle = (request) => request.resume();
      const content = new Endless();
      const error = await failureOf(upload({ content, filename: 'endless' }, { timeoutMs: 300 }));
      expect(error).toMatchObject({ code: 'COBALT_VENDOR_TIMEOUT', arrival: 'unknown', attempts: 1 });
      expect(content.destroyed).toBe(true);
      await eventually(() => expect(vendor.sockets.size).toBe(0));
    });

    it.each([
      ['there is no connection', new CobaltError('COBALT_NOT_LINKED', 'Nothing is linked.'), {}],
      ['the fields are wrong', undefined, { patientMrn: '' }],
    ])('destroys a stream that nobody will read when %s', async (_name, grant, fields) => {
      if (grant !== undefined) grants.grant.mockRejectedValue(grant);
      const content = new Endless();
      await expect(upload({ content, filename: 'x' }, {}, fields)).rejects.toThrow(CobaltError);
      await eventually(() => expect(content.destroyed).toBe(true));
      expect(vendor.requests).toBe(0);
    });
  });

  describe('whose source fails', () => {
    const consumed = Readable.from([PIECE]);
    it.each([
      ['at once', 0],
      ['half-way', 3],
    ])('rejects with the error of the source, and leaves no socket half open: %s', async (_name, pieces) => {
      vendor.handle = (request) => request.resume();
      const cause = new Error('The disk is gone.');
      const content = Readable.from(
        (async function* () {
          for (let piece = 0; piece < pieces; piece += 1) yield await turn(PIECE);
          throw cause;
        })(),
      );
      const error = await failureOf(upload({ content, filename: 'scan.pdf' }));
      expect(error).toMatchObject({
        code: 'COBALT_INVALID_REQUEST',
        message: '`document.content` failed before its end.',
        operation: 'uploadDocument',
        orgId: 'clinic',
        connectionId: 'connection',
        cause,
      });
      await eventually(() => expect(vendor.sockets.size).toBe(0));
      expect(vendor.requests).toBe(pieces > 0 ? 1 : 0);
    });

    it('says so too when it failed before its turn to be read', async () => {
      const cause = new Error('The browser went away.');
      const content = new Readable({ read: () => undefined });
      grants.grant.mockImplementationOnce(async () => {
        content.destroy(cause);
        await turn();
        return { orgId: 'clinic', connectionId: 'c', linkEpoch: 1, accessToken: new SecretString('at') };
      });
      expect(await failureOf(upload({ content, filename: 'x' }))).toMatchObject({
        code: 'COBALT_INVALID_REQUEST',
        cause,
      });
    });

    it.each([
      ['is closed', (content: Readable) => content.destroy(), 'ERR_STREAM_PREMATURE_CLOSE'],
      ['gives what is no bytes', (content: Readable) => content.push({ not: 'bytes' }), 'TypeError'],
    ])('says so when it %s half-way', async (_name, spoil, cause) => {
      const content = new Readable({ objectMode: true, read: () => undefined });
      content.push(PIECE);
      const call = failureOf(upload({ content, filename: 'x' }));
      await eventually(() => expect(vendor.requests).toBe(1));
      spoil(content);
      const error = await call;
      expect(error.code).toBe('COBALT_INVALID_REQUEST');
      expect([(error.cause as { code?: string }).code, (error.cause as Error).name]).toContain(cause);
    });

    it.each([
      ['more', 10],
      ['fewer', 100],
    ])('says so when it gives %s bytes than its size', async (word, size) => {
      const content = Readable.from([Buffer.alloc(50)]);
      const error = await failureOf(upload({ content, filename: 'x', size }));
      expect(error.code).toBe('COBALT_INVALID_REQUEST');
      expect(error.cause).toMatchObject({
        message: `The stream gave ${word} bytes than its size of ${size}.`,
      });
    });

    it.each([
      ['a function that throws', () => { throw new Error('No.'); }], // prettier-ignore
      ['a function that gives no stream', () => 'text' as unknown as Readable],
      ['a function that gives a stream which was destroyed', () => Readable.from([PIECE]).destroy()],
      ['a function that gives a stream which was read already', () => consumed],
    ])('may be %s', async (_name, content) => {
      consumed.resume();
      await eventually(() => expect(consumed.readableEnded).toBe(true));
      expect(await failureOf(upload({ content, filename: 'x' }))).toMatchObject({
        code: 'COBALT_INVALID_REQUEST',
        cause: { message: expect.any(String) },
      });
      expect(vendor.requests).toBe(0);
    });

    it('ends the upload, and not the process, when a listener for progress is async and rejects', async () => {
      vendor.handle = (request) => request.resume();
      const cause = new Error('Not published.');
      const content = new Endless();
      const onProgress = async () => { await turn(); throw cause; }; // prettier-ignore
      const error = await failureOf(upload({ content, filename: 'x' }, { onProgress, timeoutMs: 10_000 }));
      expect(error).toMatchObject({ code: 'COBALT_INVALID_REQUEST', cause });
      expect(content.destroyed).toBe(true);
    });

    it('is not confused with a listener for progress that throws: the upload ends, with its error', async () => {
      const cause = new Error('Not drawn.');
      const onProgress = () => { throw cause; }; // prettier-ignore
      const error = await failureOf(upload({ content: PIECE, filename: 'x' }, { onProgress }));
      expect(error.cause).toBe(cause);
    });
  });

  describe('that Cobalt refuses while it is still sent', () => {
    const refusal = { success: false, message: 'Folder not found.' };

    it.each([
      ['keeps the connection', false],
      ['ends the connection', true],
    ])("gives Cobalt's verdict when it %s", async (_name, ends) => {
      for (let round = 0; round < 10; round += 1) {
        vendor.handle = (request, response) => {
          if (!ends) request.resume();
          request.once('data', () => {
            if (ends) response.setHeader('connection', 'close');
            json(response, refusal, 400);
          });
        };
        const content = new Endless();
        const error = await failureOf(upload({ content, filename: 'endless' }));
        expect(error).toMatchObject({ vendorStatus: 400, arrival: 'answered', attempts: 1 });
        expect(error.vendorMessage).toBe('Folder not found.');
        expect(content.destroyed).toBe(true);
      }
      await eventually(() => expect(vendor.sockets.size).toBe(0));
    });
  });

  describe('that certainly did not arrive', () => {
    /** A port where nobody listens for the first try, and Cobalt does for the next. */
    async function unreachable(): Promise<string> {
      const server = createServer();
      server.listen(0, '127.0.0.1');
      await once(server, 'listening');
      const { port } = server.address() as AddressInfo;
      server.close();
      await once(server, 'close');
      return `http://127.0.0.1:${port}`;
    }

    it.each([
      ['bytes are', PIECE, 3],
      ['a stream is not', Readable.from([PIECE]), 1],
    ])('is tried again when it can be: %s', async (_name, content, attempts) => {
      await http.close();
      http = connect(await unreachable());
      expect(await failureOf(upload({ content, filename: 'x' }))).toMatchObject({
        code: 'COBALT_VENDOR_UNAVAILABLE',
        arrival: 'not_sent',
        attempts,
      });
    });
  });

  it.each([
    ['document', undefined],
    ['document.filename', { content: PIECE }],
    ['document.filename', { content: PIECE, filename: 'folder/' }],
    ['document.filename', { content: PIECE, filename: ' ' }],
    ['document.content', { filename: 'x' }],
    ['document.content', { filename: 'x', content: 'text' }],
    ['document.content', { filename: 'x', content: { pipe: () => undefined } }],
    ['document.content', { filename: 'x', content: Readable.from([PIECE]).setEncoding('utf8') }],
    ['document.content', { filename: 'x', content: Readable.from([PIECE]).destroy() }],
    ['document.content', { filename: 'x', content: PIECE, size: 5 }],
    ['document.size', { filename: 'x', content: Readable.from([]), size: -1 }],
    ['document.contentType', { filename: 'x', content: PIECE, contentType: 'text/plain\r\nx: y' }],
    ['document.contentType', { filename: 'x', content: PIECE, contentType: 'pdf' }],
    ['patientMrn', { filename: 'x', content: PIECE }, { patientMrn: undefined }],
    ['folderName', { filename: 'x', content: PIECE }, { folderName: '' }],
  ])('refuses a wrong %s before anything is sent: %p', async (field, document, fields: object = {}) => {
    const error = await failureOf(upload(document as DocumentFile, {}, fields));
    expect(error).toMatchObject({ code: 'COBALT_INVALID_REQUEST', field, arrival: 'not_sent' });
    expect(vendor.requests).toBe(0);
  });

  it('may be given an instance of a class, with its getters and the fields of its parents', async () => {
    let body = '';
    vendor.handle = async (request, response) => {
      body = await text(request);
      json(response, ACCEPTED);
    };
    class Chart {
      constructor(private readonly mrn: string) {}
      get patientMrn(): string {
        return `mrn ${this.mrn}`;
      }
      get folderName(): string {
        return 'Labs';
      }
      get document(): DocumentFile {
        return { content: PIECE, filename: 'scan.pdf', contentType: '' };
      }
    }
    class Hidden extends Chart {
      readonly colour = 'red';
    }
    // its own fields are the input's fields: a class keeps what is none of them to itself
    await expect(documents().upload(new Hidden('1'))).rejects.toMatchObject({ field: 'mrn' });
    const chart = Object.defineProperty(new Chart('1'), 'mrn', { enumerable: false });
    await documents().upload(chart);
    expect(body).toContain('name="patient_mrn"\r\n\r\nmrn 1');
    expect(body).toContain('Content-Type: application/pdf');
  });

  it.each([undefined, null, 5])('refuses %p as its input', async (input) => {
    await failureOf(documents().upload(input as unknown as DocumentUpload));
  });
});
