import { randomBytes } from 'node:crypto';
import { inspect } from 'node:util';

import { describe, expect, it } from '@jest/globals';

import { parseEncryptionKeys } from './encryption-keys.js';
import { KeyRing } from './key-ring.js';
import { SecretString } from './secret-string.js';

const [a, b] = [randomBytes(32), randomBytes(32)];
const base64 = a.toString('base64');

describe('parseEncryptionKeys', () => {
  it.each([
    ['text', `old:${base64},new:${b.toString('base64url')}`],
    ['text with white space', ` old : ${base64} ,\n new:${b.toString('base64')}\n`],
    ['a secret', new SecretString(`old:${base64},new:${b.toString('base64')}`)],
    [
      'a list',
      [
        { id: 'old', key: a },
        { id: 'new', key: new SecretString(b.toString('base64')) },
      ],
    ],
  ])('reads %s, the first key being the current one', (_, keys) => {
    const ring = parseEncryptionKeys(keys);
    expect([...ring].map(([id, key]) => [id, key.export()])).toEqual([
      ['old', a],
      ['new', b],
    ]);
    expect(KeyRing.from(keys).currentKeyId).toBe('old');
  });

  it.each([
    ['nothing', '', /no key/u],
    ['an empty list', [], /no key/u],
    ['a key without an id', base64, /key 1 is not of the form id:base64-of-32-bytes/u],
    ['an empty id', `:${base64}`, /key 1 has no id/u],
    ['a trailing comma', `k1:${base64},`, /key 2 is not of the form/u],
    ['no value', 'k1:', /key 1 \('k1'\) is not base64/u],
    ['bad base64', `k1:${base64},k2:${base64.slice(0, -4)}*!`, /key 2 \('k2'\) is not base64/u],
    ['31 bytes', `k1:${a.subarray(1).toString('base64')}`, /key 1 \('k1'\) is 31 bytes long; it must be 32/u],
    ['33 bytes', [{ id: 'k1', key: Buffer.concat([a, Buffer.from('x')]) }], /key 1 \('k1'\) is 33 bytes/u],
    ['hex instead of base64', `k1:${a.toString('hex')}`, /key 1 \('k1'\) is 48 bytes/u],
    [
      'a duplicate id',
      `k1:${base64},k1:${b.toString('base64')}`,
      /key 2 \('k1'\) has the id of an earlier key/u,
    ],
    ['an id of 129 characters', `${'i'.repeat(129)}:${base64}`, /key 1 has an id of more than 128/u],
    ['an id with a line break in it', [{ id: 'k\n1', key: a }], /key 1 has an id with control characters/u],
    ['id and key the wrong way round', `${base64}:k1`, /^key 1 is 1 bytes long/u],
    ['no key at all in a list', [{ id: 'k1', key: undefined as never }], /key 1 \('k1'\) is not base64/u],
  ])('refuses %s, naming the place and never the value', (_, keys, message) => {
    let error: unknown;
    try {
      parseEncryptionKeys(keys);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toMatchObject({ code: 'COBALT_CONFIGURATION', message: expect.stringMatching(message) });
    const shown = inspect(error, { depth: Infinity, showHidden: true });
    for (const part of [base64, base64.slice(0, 20), a.toString('hex').slice(0, 20)])
      expect(shown).not.toContain(part);
  });
});
