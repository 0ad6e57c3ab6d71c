import { createSecretKey } from 'node:crypto';

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { IV_BYTES, KEY_BYTES, TAG_BYTES, gcmDecrypt, gcmEncrypt, packBox, unpackBox } from './aes-gcm.js';

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
const key = createSecretKey(Buffer.alloc(KEY_BYTES, 7));

describe('AES-256-GCM', () => {
  it('gives back what was encrypted, through packing, whatever it is', () => {
    fc.assert(
      fc.property(
        bytes(KEY_BYTES),
        bytes(IV_BYTES),
        fc.uint8Array(),
        fc.uint8Array(),
        (secret, iv, aad, plaintext) => {
          const own = createSecretKey(secret);
          const packed = packBox(gcmEncrypt(own, iv, aad, plaintext));
          expect(packed).toHaveLength(IV_BYTES + plaintext.length + TAG_BYTES);
          expect(gcmDecrypt(own, unpackBox(packed), aad)).toEqual(Buffer.from(plaintext));
        },
      ),
    );
  });

  it('opens nothing after any single bit was flipped', () => {
    fc.assert(
      fc.property(bytes(IV_BYTES), fc.uint8Array({ maxLength: 40 }), fc.nat(), (iv, plaintext, position) => {
        const packed = packBox(gcmEncrypt(key, iv, new Uint8Array(), plaintext));
        const bit = position % (packed.length * 8);
        packed[bit >> 3]! ^= 1 << (bit & 7);
        expect(() => gcmDecrypt(key, unpackBox(packed), new Uint8Array())).toThrow();
      }),
    );
  });

  it.each([0, 8, 11, 13, 16])('refuses an IV of %i bytes, both ways', (length) => {
    const iv = Buffer.alloc(length);
    const box = { iv, ciphertext: Buffer.alloc(3), tag: Buffer.alloc(TAG_BYTES) };
    expect(() => gcmEncrypt(key, iv, Buffer.alloc(0), Buffer.alloc(3))).toThrow('IV');
    expect(() => gcmDecrypt(key, box, Buffer.alloc(0))).toThrow('IV');
  });

  it.each([0, 4, 12, 15, 17])('refuses a tag of %i bytes', (length) => {
    const box = gcmEncrypt(key, Buffer.alloc(IV_BYTES), Buffer.alloc(0), Buffer.from('x'));
    const tag = Buffer.concat([box.tag, box.tag]).subarray(0, length);
    expect(() => gcmDecrypt(key, { ...box, tag }, Buffer.alloc(0))).toThrow('tag');
  });

  it.each([16, 24, 33])('refuses a key of %i bytes', (length) => {
    const odd = createSecretKey(Buffer.alloc(length, 1));
    expect(() => gcmEncrypt(odd, Buffer.alloc(IV_BYTES), Buffer.alloc(0), Buffer.alloc(0))).toThrow('key');
  });

  it('refuses what is too short to hold an IV and a tag', () => {
    expect(() => unpackBox(Buffer.alloc(IV_BYTES + TAG_BYTES - 1))).toThrow(RangeError);
  });
});
