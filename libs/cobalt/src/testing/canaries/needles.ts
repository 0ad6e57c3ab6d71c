import type { Disguise } from './finding.js';

/** A canary in one of its disguises, as the bytes to look for. */
export interface Needle {
  readonly how: Disguise;
  readonly bytes: Buffer;
}

/** Everything to look for when a value must be nowhere. */
export function needlesOf(value: string | Uint8Array): Needle[] {
  const bytes = Buffer.from(value as Uint8Array);
  const base64 = [0, 1, 2].map((shift) => base64Core(bytes, shift));
  const hex = bytes.toString('hex');
  const all: Needle[] = [
    needle('plain', bytes),
    ...(typeof value === 'string' ? textNeedles(value) : []),
    ...base64.map((text) => needle('base64', text)),
    ...base64.map((text) => needle('base64url', text.replaceAll('+', '-').replaceAll('/', '_'))),
    needle('hex', hex),
    needle('hex', hex.toUpperCase()),
    // a Buffer as util.inspect and as JSON write it
    needle('hex', hex.replaceAll(/..(?!$)/gu, '$& ')),
    needle('decimal', bytes.join(',')),
    needle('reversed', Buffer.from(bytes).reverse()),
  ];
  // the first one names what is found: base64url is told from base64 only where they differ
  return all.filter(({ bytes: own }, index) => all.findIndex((other) => other.bytes.equals(own)) === index);
}

function textNeedles(text: string): Needle[] {
  const encoded = encodeURIComponent(text);
  return [
    // as it stands inside JSON and inside what util.inspect prints
    needle('plain', JSON.stringify(text).slice(1, -1)),
    needle('url-encoded', encoded),
    needle('url-encoded', encoded.replaceAll('%20', '+')),
    needle(
      'url-encoded',
      encoded.replaceAll(/%[0-9A-F]{2}/gu, (escape) => escape.toLowerCase()),
    ),
  ];
}

/** The characters that the value's own bits decide, when it stands `shift` bytes into something longer. */
function base64Core(bytes: Buffer, shift: number): string {
  const text = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64');
  return text.slice(Math.ceil((shift * 8) / 6), Math.floor(((shift + bytes.length) * 8) / 6));
}

function needle(how: Disguise, bytes: string | Buffer): Needle {
  return { how, bytes: Buffer.from(bytes as string) };
}
