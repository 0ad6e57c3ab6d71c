import { nameOf } from './file-name.js';

/** A parameter: its name, then its value in quotes or bare. */
const PARAMETER = /;\s*([\w!#$%&'*+.^`|~-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^";]*))/gsu;
/** RFC 5987: the charset, a language, the percent-encoded value. */
const EXTENDED = /^(utf-8|iso-8859-1)'[^']*'(.*)$/isu;

/**
 * The filename of a `Content-Disposition` header (RFC 6266), without folders. `filename*` goes before `filename`;
 * of several with the same name the first counts.
 */
export function filenameOf(header: string | undefined): string | null {
  const parameters = new Map<string, string>();
  for (const [, name = '', quoted, bare = ''] of (header ?? '').matchAll(PARAMETER)) {
    const key = name.toLowerCase();
    if (!parameters.has(key)) parameters.set(key, quoted?.replace(/\\(.)/gsu, '$1') ?? bare.trim());
  }
  return (
    nameOf(extendedValue(parameters.get('filename*')) ?? '') ??
    nameOf(asUtf8(parameters.get('filename') ?? ''))
  );
}

function extendedValue(value: string | undefined): string | undefined {
  const [, charset, encoded] = EXTENDED.exec(value ?? '') ?? [];
  if (charset === undefined || encoded === undefined) return undefined;
  try {
    return charset.toLowerCase() === 'utf-8' ? decodeURIComponent(encoded) : unescapeLatin(encoded);
  } catch {
    return undefined;
  }
}

function unescapeLatin(encoded: string): string {
  return encoded.replace(/%([\da-f]{2})/giu, (_match, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/** Header bytes are handed out as Latin-1; names in UTF-8 are common all the same. */
function asUtf8(text: string): string {
  if (/^[\0-\x7f]*$|[^\0-\xff]/u.test(text)) return text;
  const decoded = Buffer.from(text, 'latin1').toString();
  return decoded.includes('\ufffd') ? text : decoded;
}
