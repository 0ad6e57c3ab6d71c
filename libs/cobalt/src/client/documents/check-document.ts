import { CobaltValidationError } from '../errors/index.js';
import type { DocumentFile } from './document.types.js';
import { nameOf } from './file-name.js';
import { isReadable } from './readable-stream.js';

const MEDIA_TYPE =
  /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+(?:[ \t]*;[ \t]*[\w!#$&^.+-]+=(?:[\w!#$&^.+-]+|"[^"\\\p{Cc}]*"))*$/u;

/** @throws CobaltValidationError `COBALT_INVALID_REQUEST`, for a file that cannot be sent */
export function checkDocument(operation: string, document: DocumentFile): void {
  const problem = problemOf(document);
  if (problem !== undefined) throw new CobaltValidationError({ operation, ...problem });
}

function problemOf(document: unknown): { field: string; rule: string } | undefined {
  if (typeof document !== 'object' || document === null) {
    return { field: 'document', rule: 'must be an object with `content` and `filename`' };
  }
  const { content, filename, contentType, size } = document as Record<keyof DocumentFile, unknown>;
  if (typeof filename !== 'string' || nameOf(filename) === null) {
    return { field: 'document.filename', rule: 'must be the name of a file' };
  }
  // a blob that does not know its type says ''
  if (
    contentType !== undefined &&
    contentType !== '' &&
    (typeof contentType !== 'string' || !MEDIA_TYPE.test(contentType))
  ) {
    return { field: 'document.contentType', rule: 'must be a media type such as `application/pdf`' };
  }
  if (size !== undefined && !(Number.isSafeInteger(size) && (size as number) >= 0)) {
    return { field: 'document.size', rule: 'must be a number of bytes' };
  }
  const rule = contentRule(content, size as number | undefined);
  return rule === undefined ? undefined : { field: 'document.content', rule };
}

function contentRule(content: unknown, size: number | undefined): string | undefined {
  if (isReadable(content)) {
    if (!content.readable) return 'must be a stream that was not read or destroyed';
    if ((content.readableEncoding ?? null) !== null)
      return 'must be a stream of bytes, without an encoding set';
    return undefined;
  }
  if (typeof content === 'function') return undefined;
  const bytes =
    content instanceof Uint8Array ? content.byteLength : content instanceof Blob ? content.size : undefined;
  if (bytes === undefined)
    return 'must be a Readable, a Uint8Array, a Blob or a function that makes a Readable';
  return size === undefined || size === bytes ? undefined : `must have the \`size\` that is given with it`;
}
