import type { IncomingMessage } from 'node:http';

import { CobaltError } from '../errors/index.js';

/** Largest body of the routes that this module serves to the frontend, in bytes. */
export const MAX_BODY_BYTES = 16 * 1024;

/** How much of a body that is too large is read and thrown away before its socket is closed, in bytes. */
const MAX_DISCARDED_BYTES = 16 * 1024 * 1024;

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
  const text = await collect(request, headerProblem(request.headers));
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new CobaltError('COBALT_INVALID_REQUEST', 'The body is not valid JSON.');
  }
}

function headerProblem(headers: IncomingMessage['headers']): CobaltError | undefined {
  if (!/^application\/json\s*(;|$)/iu.test(headers['content-type'] ?? '')) {
    return new CobaltError(
      'COBALT_INVALID_REQUEST',
      'The body must be JSON (Content-Type: application/json).',
    );
  }
  if ((headers['content-encoding'] ?? 'identity') !== 'identity') {
    return new CobaltError('COBALT_INVALID_REQUEST', 'The body must not be compressed.');
  }
  return undefined;
}

/**
 * The body's text. An unwanted one is read to its end and thrown away: the host's parsers leave a request alone only
 * once it has ended, and an answer to one that has not would be lost with its socket.
 */
function collect(request: Parsed, refusal: CobaltError | undefined): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    let problem = refusal;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > MAX_BODY_BYTES) {
        problem ??= new CobaltError(
          'COBALT_PAYLOAD_TOO_LARGE',
          `The body must be at most ${MAX_BODY_BYTES} bytes.`,
        );
        chunks.length = 0;
        if (size > MAX_DISCARDED_BYTES) request.destroy();
      } else if (problem === undefined) chunks.push(chunk);
    });
    request.once('end', () => {
      if (problem === undefined) resolve(Buffer.concat(chunks).toString('utf8'));
      else reject(problem);
    });
    const broken = () => reject(new CobaltError('COBALT_INVALID_REQUEST', 'The body did not arrive whole.'));
    request.once('error', broken);
    request.once('close', broken);
  });
}
