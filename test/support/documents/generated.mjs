// A document that is made up as it is read: the same bytes for the same size, none of them kept.
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';

const PIECE_BYTES = 64 * 1024;
const NOISE = createHash('shake256', { outputLength: PIECE_BYTES }).update('a document').digest();

function* pieces(bytes) {
  for (let at = 0; at < bytes; at += PIECE_BYTES) {
    const piece = Buffer.from(NOISE.subarray(0, Math.min(PIECE_BYTES, bytes - at)));
    if (piece.length >= 8) piece.writeDoubleLE(at);
    yield piece;
  }
}

export const generated = (bytes) => Readable.from(pieces(bytes), { objectMode: false });

export async function sha256(stream) {
  const hash = createHash('sha256');
  for await (const chunk of stream) hash.update(chunk);
  return hash.digest('hex');
}
