import type { Response } from 'express';
import { pipeline } from 'node:stream';
import type { Readable } from 'node:stream';

/** An answer that is no JSON: the bytes of a file, sent as they come. */
export class FileAnswer {
  constructor(
    readonly filename: string,
    readonly contentType: string,
    readonly size: number,
    private readonly open: () => Readable,
  ) {}

  send(res: Response): void {
    res.setHeader('content-type', this.contentType);
    res.setHeader('content-disposition', disposition(this.filename));
    res.setHeader('content-length', this.size);
    // A client that goes away ends the reading; there is nobody left to tell.
    pipeline(this.open(), res, () => undefined);
  }
}

/** Names of other than printable ASCII once more, in full, as RFC 6266 has it. */
function disposition(filename: string): string {
  const plain = filename.replace(/[^\x20-\x7e]/g, '_').replace(/["\\]/g, '\\$&');
  const full = encodeURIComponent(filename).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  const more = /^[\x20-\x7e]*$/.test(filename) ? '' : `; filename*=UTF-8''${full}`;
  return `attachment; filename="${plain}"${more}`;
}
