import { Readable, Transform } from 'node:stream';

import { AxiosError } from 'axios';
import type { InternalAxiosRequestConfig } from 'axios';
import type { Dispatcher } from 'undici';

/** A body as undici takes it, and the content type that goes with it when the caller named none. */
export interface RequestBody {
  body: Dispatcher.DispatchOptions['body'];
  contentType?: string;
}

const NONE: RequestBody = { body: null };

/** The body of an axios request: text, bytes and streams as they are, forms encoded, objects as JSON. */
export function requestBody(data: unknown, config: InternalAxiosRequestConfig): RequestBody {
  if (data === undefined || data === null) return NONE;
  const limit = config.maxBodyLength ?? -1;
  if (typeof data === 'string' || data instanceof Uint8Array) return { body: bounded(data, limit, config) };
  if (data instanceof Readable) return { body: limit < 0 ? data : data.pipe(counting(limit, config)) };
  if (data instanceof ArrayBuffer) return { body: bounded(new Uint8Array(data), limit, config) };
  if (ArrayBuffer.isView(data)) {
    return { body: bounded(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), limit, config) };
  }
  if (data instanceof URLSearchParams) {
    return {
      body: bounded(data.toString(), limit, config),
      contentType: 'application/x-www-form-urlencoded;charset=utf-8',
    };
  }
  if (data instanceof FormData || data instanceof Blob || data instanceof ReadableStream) {
    return encoded(data, limit, config);
  }
  return { body: bounded(JSON.stringify(data), limit, config), contentType: 'application/json' };
}

/** Forms of the platform's own make are encoded by its Response. */
function encoded(
  data: FormData | Blob | ReadableStream,
  limit: number,
  config: InternalAxiosRequestConfig,
): RequestBody {
  const response = new Response(data);
  const stream = Readable.fromWeb(response.body as Parameters<typeof Readable.fromWeb>[0]);
  return {
    body: limit < 0 ? stream : stream.pipe(counting(limit, config)),
    contentType: response.headers.get('content-type') ?? undefined,
  };
}

function bounded<T extends string | Uint8Array>(
  data: T,
  limit: number,
  config: InternalAxiosRequestConfig,
): T {
  const size = limit < 0 ? 0 : typeof data === 'string' ? Buffer.byteLength(data) : data.byteLength;
  if (size > limit && limit >= 0) throw tooLarge(config);
  return data;
}

function counting(limit: number, config: InternalAxiosRequestConfig): Transform {
  let size = 0;
  return new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      size += chunk.byteLength;
      if (size > limit) done(tooLarge(config));
      else done(null, chunk);
    },
  });
}

function tooLarge(config: InternalAxiosRequestConfig): AxiosError {
  return new AxiosError('Request body larger than maxBodyLength limit', AxiosError.ERR_BAD_REQUEST, config);
}
