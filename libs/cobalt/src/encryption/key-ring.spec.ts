import { randomBytes } from 'node:crypto';
import { inspect } from 'node:util';

import { describe, expect, it } from '@jest/globals';

import { KeyRing } from './key-ring.js';

const context = { instance: 'default', orgId: 'org-1', dataKeyId: 'key-1' };
const key = () => randomBytes(32).toString('base64');

describe('KeyRing', () => {
  it('unwraps what it wrapped, also once another key is the current one', async () => {
    const [old, current, dataKey] = [key(), key(), randomBytes(32)];
    const wrapped = await KeyRing.from(`old:${old}`).wrap(dataKey, context);
    const rotated = KeyRing.from(`new:${current},old:${old}`);
    expect(rotated.currentKeyId).toBe('new');
    expect(await rotated.unwrap(wrapped, 'old', context)).toEqual(dataKey);
  });

  it('never wraps to the same bytes twice', async () => {
    const ring = KeyRing.from(`k:${key()}`);
    const dataKey = randomBytes(32);
    expect(await ring.wrap(dataKey, context)).not.toEqual(await ring.wrap(dataKey, context));
  });

  it('names the key that it does not hold', async () => {
    const wrapped = await KeyRing.from(`lost:${key()}`).wrap(randomBytes(32), context);
    await expect(KeyRing.from(`k:${key()}`).unwrap(wrapped, 'lost', context)).rejects.toMatchObject({
      code: 'COBALT_DECRYPTION_FAILED',
      message: expect.stringContaining("'lost'"),
    });
  });

  it('does not unwrap under another key, for another context, or after an edit', async () => {
    const [one, two] = [key(), key()];
    const ring = KeyRing.from(`one:${one},two:${one},three:${two}`);
    const wrapped = await ring.wrap(randomBytes(32), context);
    const edited = Uint8Array.from(wrapped, (byte, index) => (index === 20 ? byte ^ 1 : byte));
    const attempts = [
      ring.unwrap(wrapped, 'two', context),
      ring.unwrap(wrapped, 'three', context),
      ring.unwrap(edited, 'one', context),
      ring.unwrap(wrapped.subarray(0, 20), 'one', context),
      ring.unwrap(new Uint8Array(), 'one', context),
      ...(['instance', 'orgId', 'dataKeyId'] as const).map((field) =>
        ring.unwrap(wrapped, 'one', { ...context, [field]: 'other' }),
      ),
      ring.unwrap(wrapped, 'one', { ...context, instance: 'defaulto', orgId: 'rg-1' }),
    ];
    for (const attempt of attempts)
      await expect(attempt).rejects.toMatchObject({ code: 'COBALT_DECRYPTION_FAILED' });
    expect(await ring.unwrap(wrapped, 'one', context)).toHaveLength(32);
  });

  it('shows none of its keys', () => {
    const secret = key();
    const ring = KeyRing.from(`k:${secret}`);
    const shown = inspect(ring, { depth: Infinity, showHidden: true }) + JSON.stringify(ring);
    expect(shown).not.toContain(secret);
    expect(shown).not.toContain(Buffer.from(secret, 'base64').toString('hex').slice(0, 12));
  });
});
