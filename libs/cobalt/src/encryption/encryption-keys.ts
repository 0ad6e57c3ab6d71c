import { createSecretKey } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

import { CobaltError } from '../errors/index.js';
import { KEY_BYTES } from './aes-gcm.js';
import type { EncryptionOptions } from './key-wrap.js';
import { SecretString } from './secret-string.js';

type KeysOption = NonNullable<EncryptionOptions['keys']>;
type KeyEntry = { id: string; key: string | Uint8Array | SecretString };

const MAX_KEY_ID_LENGTH = 128;
const BASE64 = /^[A-Za-z0-9+/_-]+={0,2}$/u;
/** An id this long and of such letters may well be a key in the wrong place: it is not repeated in an error. */
const LIKE_A_KEY = /^[A-Za-z0-9+/_=-]{32,}$/u;

/**
 * Reads key-encryption keys: the text of COBALT_ENCRYPTION_KEYS (`id:base64-of-32-bytes`, comma-separated, base64 or
 * base64url) or a list. The first is the current one.
 *
 * @throws CobaltError `COBALT_CONFIGURATION` naming the position and the id of the faulty key, never its value
 */
export function parseEncryptionKeys(keys: KeysOption): ReadonlyMap<string, KeyObject> {
  const entries = typeof keys === 'string' || keys instanceof SecretString ? splitText(keys) : keys;
  if (entries.length === 0) throw refuse('holds no key.');
  const ring = new Map<string, KeyObject>();
  for (const [index, { id, key }] of entries.entries()) {
    const name = `key ${index + 1}`;
    if (typeof id !== 'string' || id.trim() === '') throw refuse(`${name} has no id.`);
    if ([...id].length > MAX_KEY_ID_LENGTH)
      throw refuse(`${name} has an id of more than ${MAX_KEY_ID_LENGTH} characters.`);
    const label = LIKE_A_KEY.test(id) ? name : `${name} ('${id}')`;
    if (!id.isWellFormed() || /\p{Cc}/u.test(id)) throw refuse(`${name} has an id with control characters.`);
    if (ring.has(id)) throw refuse(`${label} has the id of an earlier key.`);
    ring.set(id, createSecretKey(keyBytes(key, label)));
  }
  return ring;
}

function splitText(text: string | SecretString): KeyEntry[] {
  const parts = SecretString.from(text).reveal().trim();
  if (parts === '') return [];
  return parts.split(',').map((part, index) => {
    const colon = part.indexOf(':');
    if (colon < 0) throw refuse(`key ${index + 1} is not of the form id:base64-of-32-bytes.`);
    return { id: part.slice(0, colon).trim(), key: part.slice(colon + 1).trim() };
  });
}

function keyBytes(key: KeyEntry['key'], label: string): Uint8Array {
  let bytes: Uint8Array;
  if (key instanceof Uint8Array) bytes = key;
  else {
    const text =
      typeof key === 'string' || key instanceof SecretString ? SecretString.from(key).reveal() : '';
    if (!BASE64.test(text)) throw refuse(`${label} is not base64.`);
    bytes = Buffer.from(text, 'base64');
  }
  if (bytes.length !== KEY_BYTES) {
    throw refuse(
      `${label} is ${bytes.length} bytes long; it must be ${KEY_BYTES} (openssl rand -base64 32).`,
    );
  }
  return bytes;
}

function refuse(why: string): CobaltError {
  return new CobaltError('COBALT_CONFIGURATION', why);
}
