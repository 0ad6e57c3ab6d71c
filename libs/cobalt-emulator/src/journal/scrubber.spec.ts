import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fingerprint } from './fingerprint.js';
import { Scrubber } from './scrubber.js';

const TOKEN = '493JKLHIU98789HLKH9HHJHABCDE';

describe('the scrubber', () => {
  const scrubber = new Scrubber((word) => word === TOKEN);

  it('finds a known token in any JSON, as a value, inside a text or as a key', () => {
    const withToken = fc.letrec<{ tree: unknown }>((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom<unknown>(TOKEN, `Bearer ${TOKEN}`, `?a=${TOKEN}&b=1`, null, 7, true),
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom('a', 'access_token', 'token', TOKEN, '__proto__'), tie('tree'), {
          maxKeys: 3,
        }),
      ),
    })).tree;
    fc.assert(
      fc.property(withToken, (value) => {
        expect(JSON.stringify(scrubber.scrub(value))).not.toContain(TOKEN);
      }),
    );
  });

  it('leaves alone what has no token in it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        fc.pre(
          !/token|secret|password|code|cookie|authorization|[A-Za-z0-9_]{20}/i.test(JSON.stringify(value)),
        );
        expect(JSON.stringify(scrubber.scrub(value))).toBe(JSON.stringify(value));
      }),
    );
  });

  it('takes what stands under the name of a token for one', () => {
    expect(scrubber.scrub({ ACCESS_TOKEN: 'short', client_secret: ['a', 'b'], token: '' })).toEqual({
      ACCESS_TOKEN: fingerprint('short'),
      client_secret: [fingerprint('a'), fingerprint('b')],
      token: '',
    });
  });

  it('masks passwords and codes altogether', () => {
    expect(scrubber.scrub({ password: 'p', code: '123456', nested: { password: { x: 1 } } })).toEqual({
      password: '[masked]',
      code: '[masked]',
      nested: { password: '[masked]' },
    });
  });

  it('keeps the length of a text as long as a file, whatever is in it', () => {
    const long = 'A'.repeat(20_000_000);
    expect(scrubber.scrub({ content_base64: long })).toEqual({ content_base64: '[20000000 characters]' });
    const short = 'A'.repeat(100_000);
    expect(scrubber.scrub([short])).toEqual([short]);
  });
});
