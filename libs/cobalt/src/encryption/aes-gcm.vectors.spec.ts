import { createSecretKey } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { IV_BYTES, KEY_BYTES, TAG_BYTES, gcmDecrypt, gcmEncrypt } from './aes-gcm.js';

interface Vector {
  tcId: number;
  comment: string;
  key: string;
  iv: string;
  aad: string;
  msg: string;
  ct: string;
  tag: string;
  result: 'valid' | 'invalid' | 'acceptable';
}

interface VectorFile {
  testGroups: { keySize: number; ivSize: number; tagSize: number; tests: Vector[] }[];
}

const folder = process.env.VECTORS_DIR ?? '';
const candidates = ['wycheproof/aes_gcm_test.json', 'aes_gcm_test.json'].map((name) => join(folder, name));
const file = folder === '' ? undefined : candidates.find((path) => existsSync(path));

describe("Wycheproof's AES-GCM cases", () => {
  if (file === undefined) {
    it('are left out: VECTORS_DIR names no folder that holds wycheproof/aes_gcm_test.json; with CI set this fails', () => {
      expect(['', '0', 'false', undefined]).toContain(process.env.CI);
    });
    return;
  }

  const hex = (text: string) => Buffer.from(text, 'hex');
  const groups = (JSON.parse(readFileSync(file, 'utf8')) as VectorFile).testGroups;
  const ours = groups.filter(({ keySize }) => keySize === KEY_BYTES * 8);
  const applicable = ours.filter(
    ({ ivSize, tagSize }) => ivSize === IV_BYTES * 8 && tagSize === TAG_BYTES * 8,
  );
  const otherSizes = ours.filter((group) => !applicable.includes(group));

  it('of our sizes are many, valid and invalid', () => {
    const results = applicable.flatMap(({ tests }) => tests.map(({ result }) => result));
    expect(results.length).toBeGreaterThan(60);
    expect(new Set(results)).toEqual(new Set(['valid', 'invalid']));
  });

  it.each(applicable.flatMap(({ tests }) => tests))('$tcId $comment: $result', (vector) => {
    const own = createSecretKey(hex(vector.key));
    const box = { iv: hex(vector.iv), ciphertext: hex(vector.ct), tag: hex(vector.tag) };
    const open = () => gcmDecrypt(own, box, hex(vector.aad));
    if (vector.result === 'valid') {
      expect(open()).toEqual(hex(vector.msg));
      expect(gcmEncrypt(own, box.iv, hex(vector.aad), hex(vector.msg))).toEqual(box);
    } else {
      expect(open).toThrow();
    }
  });

  it.each(otherSizes.flatMap(({ tests }) => tests))(
    '$tcId $comment: of another IV size, refused',
    (vector) => {
      const box = { iv: hex(vector.iv), ciphertext: hex(vector.ct), tag: hex(vector.tag) };
      expect(() => gcmDecrypt(createSecretKey(hex(vector.key)), box, hex(vector.aad))).toThrow(RangeError);
    },
  );
});
