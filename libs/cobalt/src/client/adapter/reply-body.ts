import { isUtf8 } from 'node:buffer';
import { promisify } from 'node:util';
import type { Transform } from 'node:stream';
import zlib from 'node:zlib';

import type { InternalAxiosRequestConfig } from 'axios';

const DECODERS: Record<string, (data: Buffer, options: { maxOutputLength?: number }) => Promise<Buffer>> = {
  gzip: promisify<Buffer, zlib.ZlibOptions, Buffer>(zlib.gunzip),
  'x-gzip': promisify<Buffer, zlib.ZlibOptions, Buffer>(zlib.gunzip),
  deflate: promisify<Buffer, zlib.ZlibOptions, Buffer>(zlib.inflate),
  br: promisify<Buffer, zlib.BrotliOptions, Buffer>(zlib.brotliDecompress),
};

const STREAM_DECODERS: Record<string, () => Transform> = {
  gzip: () => zlib.createGunzip(),
  'x-gzip': () => zlib.createGunzip(),
  deflate: () => zlib.createInflate(),
  br: () => zlib.createBrotliDecompress(),
};

/** Undoes the content encoding, when it is one we know; we ask for none, but a proxy may add one. */
export function decoderOf(
  encoding: unknown,
  config: InternalAxiosRequestConfig,
): ((data: Buffer) => Promise<Buffer>) | undefined {
  if (typeof encoding !== 'string' || config.decompress === false) return undefined;
  const decode = DECODERS[encoding.trim().toLowerCase()];
  const limit = config.maxContentLength ?? -1;
  return decode && ((data) => decode(data, limit > 0 ? { maxOutputLength: limit } : {}));
}

/** The same for a stream. */
export function streamDecoderOf(
  encoding: unknown,
  config: InternalAxiosRequestConfig,
): Transform | undefined {
  if (typeof encoding !== 'string' || config.decompress === false) return undefined;
  return STREAM_DECODERS[encoding.trim().toLowerCase()]?.();
}

/**
 * What axios hands out as `response.data`. JSON is parsed here, once, without going through transformResponse; what
 * is no JSON stays text, as axios has it by default.
 */
export function replyData(body: Buffer, config: InternalAxiosRequestConfig, type?: unknown): unknown {
  const { responseType, responseEncoding } = config;
  if (responseType === 'arraybuffer') return body;
  const text = withoutMark(
    responseEncoding ? body.toString(responseEncoding as BufferEncoding) : textOf(body, type),
  );
  const isJson =
    responseType === 'json' || (!responseType && config.transitional?.forcedJSONParsing !== false);
  if (!isJson || text === '') return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** JSON is UTF-8, whatever charset is named; only what is not is taken to be in that one. */
function textOf(body: Buffer, type: unknown): string {
  const charset = typeof type === 'string' ? /;\s*charset="?([\w.:-]+)/iu.exec(type)?.[1] : undefined;
  if (charset === undefined || isUtf8(body)) return body.toString();
  try {
    return new TextDecoder(charset).decode(body);
  } catch {
    return body.toString();
  }
}

function withoutMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}
