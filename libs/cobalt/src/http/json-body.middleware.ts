import type { IncomingMessage } from 'node:http';

import { CobaltError } from '../errors/index.js';

/** Largest body of the routes that this module serves to the frontend, in bytes. */
export const MAX_BODY_BYTES = 16 * 1024;

type Parsed = IncomingMessage & { body?: unknown; _body?: boolean };

/** Stands in for a body that could not be read; whoever wants the body gets the reason instead. */
export class UnreadableBody {
  constructor(readonly error: CobaltError) {}
}

/**
 * Reads the JSON body of our own routes before the host's parser sees the request, so that too large or malformed
 * bodies are answered with our codes, and no setting of the host (`bodyParser: false`, another limit) changes that.
 * A body that cannot be read is reported by the route itself, behind the host's CORS, guards and filters.
 *
 * @param isOurs tells our routes by method and path
 */
export function jsonBody(isOurs: (method: string, path: string) => boolean) {
  return (request: Parsed, _response: unknown, next: (error?: unknown) => void): void => {
    const path = (request.url ?? '').split('?', 1)[0] ?? '';
    if (request._body === true || !isOurs(request.method ?? '', path)) return next();
    void read(request)
      .catch((error: CobaltError) => new UnreadableBody(error))
      .then((body) => {
        request.body = body;
        request._body = true;
        next();
      });
  };
}

async function read(request: Parsed): Promise<unknown> {
  const type = request.headers['content-type'] ?? '';
  if (!/^application\/json\s*(;|$)/iu.test(type)) {
    request.resume();
    throw new CobaltError(
      'COBALT_INVALID_REQUEST',
      'The body must be JSON (Content-Type: application/json).',
    );
  }
  if ((request.headers['content-encoding'] ?? 'identity') !== 'identity') {
    request.resume();
    throw new CobaltError('COBALT_INVALID_REQUEST', 'The body must not be compressed.');
  }
  const text = await collect(request);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new CobaltError('COBALT_INVALID_REQUEST', 'The body is not valid JSON.');
  }
}

/** With events, since leaving a `for await` early would destroy the socket before the answer is out. */
function collect(request: Parsed): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const onData = (chunk: Buffer) => {
      size += chunk.length;
      if (size <= MAX_BODY_BYTES) return void chunks.push(chunk);
      request.off('data', onData);
      request.resume();
      reject(
        new CobaltError('COBALT_PAYLOAD_TOO_LARGE', `The body must be at most ${MAX_BODY_BYTES} bytes.`),
      );
    };
    request.on('data', onData);
    request.once('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    request.once('error', () =>
      reject(new CobaltError('COBALT_INVALID_REQUEST', 'The body did not arrive whole.')),
    );
    request.once('close', () =>
      reject(new CobaltError('COBALT_INVALID_REQUEST', 'The body did not arrive whole.')),
    );
  });
}
