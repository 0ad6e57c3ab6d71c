import type { Response } from 'express';

/** Lets the request be handled, but hands the finished body over instead of sending it. */
export function holdResponse(res: Response, release: (body: Buffer) => void): void {
  const chunks: Buffer[] = [];
  const keep = (chunk: unknown, encoding: unknown): void => {
    if (typeof chunk === 'string') {
      chunks.push(Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8'));
    } else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
  };
  const write = res.write.bind(res);
  const end = res.end.bind(res);
  res.write = ((chunk: unknown, encoding: unknown) => {
    keep(chunk, encoding);
    return true;
  }) as typeof res.write;
  res.end = ((chunk: unknown, encoding: unknown) => {
    keep(chunk, encoding);
    res.write = write;
    res.end = end;
    release(Buffer.concat(chunks));
    return res;
  }) as typeof res.end;
}
