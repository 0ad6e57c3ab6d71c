import type { IncomingHttpHeaders } from 'node:http';
import type { Readable } from 'node:stream';

import { CobaltError } from '../errors/index.js';

/** Largest body of the routes that this module serves to the frontend, in bytes. */
export const MAX_BODY_BYTES = 16 * 1024;

/** How much of a body that is too large is read and thrown away before its socket is closed, in bytes. */
const MAX_DISCARDED_BYTES = 16 * 1024 * 1024;

/** Stands in for a body that could not be read; whoever wants the body gets the reason instead. */
export class UnreadableBody {
  constructor(readonly error: CobaltError) {}
}

/**
 * Reads a JSON body of ours, so that too large or malformed ones are answered with our codes, and no setting of the
 * host (no parser, another limit) changes that. It never fails: a body that cannot be read is reported by the route
 * itself, behind the host's CORS, guards and filters.
 */
export async function readJsonBody(stream: Readable, headers: IncomingHttpHeaders): Promise<unknown> {
  try {
    const bytes = await collect(stream, headerProblem(headers));
    return parse(bytes.toString('utf8'));
  } catch (error) {
    return new UnreadableBody(error as CobaltError);
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new CobaltError('COBALT_INVALID_REQUEST', 'The body is not valid JSON.');
  }
}

function headerProblem(headers: IncomingHttpHeaders): CobaltError | undefined {
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
 * The body's bytes. An unwanted one is read to its end and thrown away: the host's parsers leave a request alone only
 * once it has ended, and an answer to one that has not would be lost with its socket.
 */
function collect(stream: Readable, refusal: CobaltError | undefined): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    let problem = refusal;
    stream.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > MAX_BODY_BYTES) {
        problem ??= new CobaltError(
          'COBALT_PAYLOAD_TOO_LARGE',
          `The body must be at most ${MAX_BODY_BYTES} bytes.`,
        );
        chunks.length = 0;
        if (size > MAX_DISCARDED_BYTES) stream.destroy();
      } else if (problem === undefined) chunks.push(chunk);
    });
    stream.once('end', () => {
      if (problem === undefined) resolve(Buffer.concat(chunks));
      else reject(problem);
    });
    const broken = () => reject(new CobaltError('COBALT_INVALID_REQUEST', 'The body did not arrive whole.'));
    stream.once('error', broken);
    stream.once('close', broken);
    if (stream.readableEnded || stream.destroyed) broken();
  });
}
