import { createCipheriv, createDecipheriv } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

/** AES-256-GCM with the sizes that NIST SP 800-38D recommends, and no others. */
const CIPHER = 'aes-256-gcm';
export const KEY_BYTES = 32;
export const IV_BYTES = 12;
export const TAG_BYTES = 16;

/** What came out of an encryption. */
export interface GcmBox {
  readonly iv: Uint8Array;
  readonly ciphertext: Uint8Array;
  readonly tag: Uint8Array;
}

/** Encrypts under a key and an IV that are used together once only. */
export function gcmEncrypt(key: KeyObject, iv: Uint8Array, aad: Uint8Array, plaintext: Uint8Array): GcmBox {
  assertSizes(key, iv);
  const cipher = createCipheriv(CIPHER, key, iv, { authTagLength: TAG_BYTES });
  cipher.setAAD(aad);
  const ciphertext = cipher.update(plaintext);
  cipher.final();
  return { iv, ciphertext, tag: cipher.getAuthTag() };
}

/** The plaintext; throws when anything at all is not as it was at the encryption. */
export function gcmDecrypt(key: KeyObject, box: GcmBox, aad: Uint8Array): Buffer {
  assertSizes(key, box.iv);
  if (box.tag.length !== TAG_BYTES) throw new RangeError(`The tag must be ${TAG_BYTES} bytes long.`);
  const decipher = createDecipheriv(CIPHER, key, box.iv, { authTagLength: TAG_BYTES });
  decipher.setAAD(aad);
  decipher.setAuthTag(box.tag);
  const plaintext = decipher.update(box.ciphertext);
  decipher.final();
  return plaintext;
}

/** `iv | ciphertext | tag`. */
export function packBox({ iv, ciphertext, tag }: GcmBox): Buffer {
  return Buffer.concat([iv, ciphertext, tag]);
}

/** Takes apart what {@link packBox} made. */
export function unpackBox(packed: Uint8Array): GcmBox {
  if (packed.length < IV_BYTES + TAG_BYTES) throw new RangeError('Too short for an IV and a tag.');
  return {
    iv: packed.subarray(0, IV_BYTES),
    ciphertext: packed.subarray(IV_BYTES, -TAG_BYTES),
    tag: packed.subarray(-TAG_BYTES),
  };
}

function assertSizes(key: KeyObject, iv: Uint8Array): void {
  if (key.symmetricKeySize !== KEY_BYTES) throw new RangeError(`The key must be ${KEY_BYTES} bytes long.`);
  if (iv.length !== IV_BYTES) throw new RangeError(`The IV must be ${IV_BYTES} bytes long.`);
}
