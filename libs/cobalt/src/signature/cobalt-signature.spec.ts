import { describe, expect, it } from '@jest/globals';

import { SecretString } from '../encryption/index.js';
import { cobaltSignature, hmacSha256Hex } from './index.js';

const bytes = (hex: string) => Buffer.from(hex, 'hex');

/** RFC 4231, section 4: key, data, HMAC-SHA-256. Case 5 gives the first 128 bits only. */
const RFC_4231: [name: string, key: Buffer, data: Buffer, mac: string][] = [
  [
    '1',
    bytes('0b'.repeat(20)),
    Buffer.from('Hi There'),
    'b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7',
  ],
  [
    '2, a key shorter than the output',
    Buffer.from('Jefe'),
    Buffer.from('what do ya want for nothing?'),
    '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
  ],
  [
    '3, more than a block together',
    bytes('aa'.repeat(20)),
    bytes('dd'.repeat(50)),
    '773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe',
  ],
  [
    '4, another such',
    bytes('0102030405060708090a0b0c0d0e0f10111213141516171819'),
    bytes('cd'.repeat(50)),
    '82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b',
  ],
  [
    '5, truncated',
    bytes('0c'.repeat(20)),
    Buffer.from('Test With Truncation'),
    'a3b6167473100ee06e0c796c2955552b',
  ],
  [
    '6, a key longer than a block',
    bytes('aa'.repeat(131)),
    Buffer.from('Test Using Larger Than Block-Size Key - Hash Key First'),
    '60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54',
  ],
  [
    '7, key and data longer than a block',
    bytes('aa'.repeat(131)),
    Buffer.from(
      'This is a test using a larger than block-size key and a larger than block-size data. ' +
        'The key needs to be hashed before being used by the HMAC algorithm.',
    ),
    '9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2',
  ],
];

describe('the signature', () => {
  it.each(RFC_4231)('is that of RFC 4231, case %s', (_name, key, data, mac) => {
    expect(hmacSha256Hex(key, data).slice(0, mac.length)).toBe(mac);
  });

  it('takes the secret and the body as UTF-8', () => {
    const body = '{"name":"Zoë"}';
    expect(cobaltSignature('sécret', body)).toBe(
      hmacSha256Hex(bytes('73c3a963726574'), bytes('7b226e616d65223a225a6fc3ab227d')),
    );
    expect(cobaltSignature(new SecretString('sécret'), Buffer.from(body))).toBe(
      cobaltSignature('sécret', body),
    );
  });
});
