import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { eventually } from '../../../../../test/support/eventually.js';
import { RawVendor } from '../../../../../test/support/raw-vendor.js';
import { json } from '../../../../../test/support/vendor-server.js';
import { SecretString } from '../../encryption/index.js';
import { CobaltVendorError, createCobaltHttp } from '../index.js';
import type { CobaltHttp } from '../index.js';
import { OperationCaller } from '../operation-caller.js';
import { DocumentsResource } from '../resources/documents.resource.js';
import type { DownloadOptions, DownloadProgress } from './index.js';

const CONTENT = Buffer.alloc(300_000, 'the contents ');

describe('documents.download', () => {
  let vendor: RawVendor;
  let http: CobaltHttp;
  const grant = {
    orgId: 'clinic',
    connectionId: 'connection',
    linkEpoch: 1,
    accessToken: new SecretString('at'),
  };
  const grants = { grant: async () => grant, loginRequired: async () => undefined };

  const download = (id = 'abc', options?: DownloadOptions) =>
    new DocumentsResource(new OperationCaller(http.transport, grants, 'clinic', {})).download(id, options);

  async function failureOf(promise: Promise<unknown>): Promise<CobaltVendorError> {
    const error: unknown = await promise.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    if (!(error instanceof CobaltVendorError))
      throw new Error('a vendor error was expected', { cause: error });
    return error;
  }

  const HEADERS = {
    'content-type': 'application/pdf',
    'content-disposition': 'attachment; filename="../scan.pdf"',
    'content-length': CONTENT.length,
  };

  beforeEach(async () => {
    vendor = await RawVendor.start((_request, response) => {
      response.writeHead(200, HEADERS);
      response.end(CONTENT);
    });
    http = createCobaltHttp({
      clientId: 'client-id',
      clientSecret: new SecretString('client-secret'),
      baseUrl: vendor.url,
      http: { timeoutMs: 5000, documentTimeoutMs: 20_000, connections: 1, retries: 0 },
    });
  });

  afterEach(async () => {
    await vendor.close();
    await http.close();
  });

  it('gives the bytes, the name without folders, the type and the size', async () => {
    const progress: DownloadProgress[] = [];
    const { stream, ...document } = await download('abc', { onProgress: (now) => void progress.push(now) });
    expect(document).toEqual({ filename: 'scan.pdf', contentType: 'application/pdf', size: CONTENT.length });
    expect((await buffer(stream)).equals(CONTENT)).toBe(true);
    expect(progress.at(-1)).toEqual({ receivedBytes: CONTENT.length, totalBytes: CONTENT.length });
    expect(progress.length).toBeGreaterThan(1);
  });

  it('does without what Cobalt does not say', async () => {
    vendor.handle = (_request, response) => response.end(CONTENT);
    const progress: DownloadProgress[] = [];
    vendor.handle = (_request, response) => {
      response.write(CONTENT);
      response.end();
    };
    const { stream, ...document } = await download('abc', { onProgress: (now) => void progress.push(now) });
    expect(document).toEqual({ filename: null, contentType: null, size: null });
    expect((await buffer(stream)).equals(CONTENT)).toBe(true);
    expect(progress.at(-1)).toEqual({ receivedBytes: CONTENT.length, totalBytes: undefined });
  });

  it('gives bytes that a proxy compressed as they were, without the size on the wire', async () => {
    const packed = gzipSync(CONTENT);
    vendor.handle = (_request, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip', 'content-length': packed.length });
      response.end(packed);
    };
    const { stream, size } = await download();
    expect(size).toBeNull();
    expect((await buffer(stream)).equals(CONTENT)).toBe(true);
  });

  it('does not take JSON for anything else than a file', async () => {
    vendor.handle = (_request, response) => json(response, { success: false });
    const { stream, contentType } = await download();
    expect([contentType, (await buffer(stream)).toString()]).toEqual([
      'application/json',
      '{"success":false}',
    ]);
  });

  it('rejects for a document that is not there, with the words of Cobalt where nobody logs them', async () => {
    vendor.handle = (_request, response) =>
      json(response, { success: false, message: 'Document not found' }, 404);
    const error = await failureOf(download());
    expect(error).toMatchObject({ vendorStatus: 404, operation: 'downloadDocument', orgId: 'clinic' });
    expect(error.vendorMessage).toBe('Document not found');
    expect(error.message + JSON.stringify(error)).not.toContain('Document not found');
  });

  it.each(['', '.', '..', undefined, 5])('refuses %p as an id before anything is sent', async (id) => {
    await expect(Promise.resolve().then(() => download((id as string) ?? null))).rejects.toMatchObject({
      code: 'COBALT_INVALID_REQUEST',
    });
    expect(vendor.requests).toBe(0);
  });

  describe('whose stream does not come to its end', () => {
    const begin: RawVendor['handle'] = (_request, response) => {
      response.writeHead(200, HEADERS);
      response.write(CONTENT.subarray(0, 1000));
    };
    beforeEach(() => {
      vendor.handle = begin;
    });

    it.each([
      ['the connection is lost', () => vendor.sockets.forEach((socket) => socket.destroy())],
      ['the connection is reset', () => vendor.sockets.forEach((socket) => socket.resetAndDestroy())],
      ['the answer is shorter than its length', () => vendor.sockets.forEach((socket) => socket.end())],
    ])('fails with a typed error when %s', async (_name, spoil) => {
      const { stream } = await download();
      const error = failureOf(buffer(stream));
      spoil();
      expect(await error).toMatchObject({
        code: 'COBALT_CONTRACT_VIOLATION',
        operation: 'downloadDocument',
        orgId: 'clinic',
        connectionId: 'connection',
        arrival: 'answered',
      });
    });

    it('fails with a typed error when what was compressed is broken', async () => {
      vendor.handle = (_request, response) => {
        response.writeHead(200, { 'content-encoding': 'gzip' });
        response.end('this is not gzip');
      };
      const { stream } = await download();
      expect((await failureOf(buffer(stream))).code).toBe('COBALT_CONTRACT_VIOLATION');
    });

    it('fails at the deadline, which also frees the place of a stream that nobody reads', async () => {
      const { stream } = await download('abc', { timeoutMs: 400 });
      let failure: unknown;
      stream.once('error', (error) => (failure = error));
      vendor.handle = (_request, response) => json(response, {});
      // one connection: this call gets it when the stream is over
      const { stream: next } = await download();
      expect((await buffer(next)).toString()).toBe('{}');
      expect(failure).toMatchObject({ code: 'COBALT_VENDOR_TIMEOUT', operation: 'downloadDocument' });
    });

    it('fails at the deadline and frees its place also when it was compressed and is here as a whole', async () => {
      const packed = gzipSync(Buffer.alloc(16 * 1024 * 1024));
      vendor.handle = (_request, response) => {
        response.writeHead(200, { 'content-encoding': 'gzip', 'content-length': packed.length });
        response.end(packed);
      };
      const { stream } = await download('abc', { timeoutMs: 400 });
      let failure: unknown;
      stream.once('error', (error) => (failure = error));
      vendor.handle = (_request, response) => json(response, {});
      const { stream: next } = await download('abc', { timeoutMs: 4000 });
      expect((await buffer(next)).toString()).toBe('{}');
      expect(failure).toMatchObject({ code: 'COBALT_VENDOR_TIMEOUT', operation: 'downloadDocument' });
    });

    it("fails with the signal's reason when it aborts, and closes the socket", async () => {
      const controller = new AbortController();
      const { stream } = await download('abc', { signal: controller.signal });
      const read = buffer(stream);
      const reason = new Error('The user went away.');
      controller.abort(reason);
      await expect(read).rejects.toBe(reason);
      await eventually(() => expect(vendor.sockets.size).toBe(0));
    });

    it("rejects with the signal's reason when it aborts while a refusal is read", async () => {
      const controller = new AbortController();
      const reason = new Error('The user went away.');
      vendor.handle = (_request, response) => {
        response.writeHead(403);
        response.write('{"error":');
        setImmediate(() => controller.abort(reason));
      };
      await expect(download('abc', { signal: controller.signal })).rejects.toBe(reason);
    });

    it('closes the socket when its reader destroys it, and leaves the next call a place', async () => {
      const { stream } = await download();
      stream.destroy();
      await eventually(() => expect(vendor.sockets.size).toBe(0));
      vendor.handle = (_request, response) => json(response, {});
      expect((await buffer((await download()).stream)).toString()).toBe('{}');
    });

    it("keeps the reader's own error", async () => {
      const { stream } = await download();
      const own = new Error('The disk is full.');
      const read = buffer(stream);
      stream.destroy(own);
      await expect(read).rejects.toBe(own);
    });

    it('ends, and not the process, when the listener for progress is async and rejects', async () => {
      const cause = new Error('Not published.');
      const { stream } = await download('abc', {
        onProgress: async () => {
          await Promise.resolve();
          throw cause;
        },
      });
      await expect(buffer(stream)).rejects.toBe(cause);
      await eventually(() => expect(vendor.sockets.size).toBe(0));
    });

    it('ends when the listener for progress throws, with its error', async () => {
      const cause = new Error('Not drawn.');
      const { stream } = await download('abc', {
        onProgress: () => {
          throw cause;
        },
      });
      await expect(buffer(stream)).rejects.toBe(cause);
      await eventually(() => expect(vendor.sockets.size).toBe(0));
    });
  });

  it('reads no further than its reader takes', async () => {
    let written = 0;
    const whole = 64 * 1024 * 1024;
    vendor.handle = (_request, response) => {
      const content = new Readable({
        read() {
          written += 65_536;
          this.push(written > whole ? null : CONTENT.subarray(0, 65_536));
        },
      });
      content.pipe(response);
    };
    const { stream } = await download();
    let last = -1;
    await eventually(() => {
      const [before, now] = [last, written];
      last = now;
      expect(now).toBeGreaterThan(0);
      expect(now).toBe(before);
    });
    expect(written).toBeLessThan(whole / 2);
    let read = 0;
    for await (const chunk of stream) read += (chunk as Buffer).length;
    expect(read).toBe(whole);
  });
});
