import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { linkAddress, parseLinkUrl } from './address.js';

const onSuccess = (): void => undefined;

describe('parseLinkUrl', () => {
  it.each([
    [
      'https://link.usecobalt.com?token=lt_1',
      'https://link.usecobalt.com',
      'https://link.usecobalt.com/init.js',
    ],
    ['http://127.0.0.1:4010/link?token=lt_1', 'http://127.0.0.1:4010', 'http://127.0.0.1:4010/init.js'],
    ['https://link.example/a/b/?x=1&token=lt_1#y', 'https://link.example', 'https://link.example/init.js'],
  ])('reads token, origin and script from %s', (linkUrl, origin, script) => {
    expect(parseLinkUrl(linkUrl)).toEqual({
      href: new URL(linkUrl).href,
      origin,
      script,
      token: 'lt_1',
      update: false,
    });
  });

  it.each([
    '',
    'lt_1',
    '/link?token=lt_1',
    'https://link.usecobalt.com',
    'https://link.usecobalt.com?token=',
  ])('refuses %j', (linkUrl) => {
    expect(() => parseLinkUrl(linkUrl)).toThrow(TypeError);
  });

  it.each(['javascript:alert(1)//?token=lt_1', 'data:text/html,x?token=lt_1', 'file:///link?token=lt_1'])(
    'never opens %s',
    (linkUrl) => {
      expect(() => parseLinkUrl(linkUrl)).toThrow(TypeError);
    },
  );

  it('repeats no part of a refused address', () => {
    expect(() => parseLinkUrl('ftp://canary?token=lt_canary')).toThrow(expect.not.stringContaining('canary'));
  });

  it('gives back any token as it was', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (token) => {
        const linkUrl = `https://link.usecobalt.com?${new URLSearchParams({ token })}`;
        expect(parseLinkUrl(linkUrl).token).toBe(new URLSearchParams({ token }).get('token'));
      }),
    );
  });
});

describe('linkAddress', () => {
  it('opens a bare token at the vendor, or at the base that was given', () => {
    expect(linkAddress({ token: 'lt_1', onSuccess })).toMatchObject({
      href: 'https://link.usecobalt.com/?token=lt_1',
      script: 'https://link.usecobalt.com/init.js',
    });
    expect(
      linkAddress({ token: 'lt_1', linkBaseUrl: 'http://127.0.0.1:4010/link', onSuccess }),
    ).toMatchObject({
      href: 'http://127.0.0.1:4010/link?token=lt_1',
      script: 'http://127.0.0.1:4010/init.js',
    });
  });

  it('waits for a promised session and takes its mode over the option', async () => {
    const linkUrl = 'https://link.usecobalt.com?token=lt_1';
    const session = Promise.resolve({ linkUrl, mode: 'update' as const });
    await expect(linkAddress({ session, mode: 'link', onSuccess })).resolves.toMatchObject({
      token: 'lt_1',
      update: true,
    });
    expect(linkAddress({ session: { linkUrl }, mode: 'update', onSuccess })).toMatchObject({ update: true });
  });

  it('rejects when the promised address is none', async () => {
    await expect(linkAddress({ linkUrl: Promise.resolve('nonsense'), onSuccess })).rejects.toThrow(TypeError);
  });

  it('throws when it is told nothing', () => {
    expect(() => linkAddress({ onSuccess })).toThrow('give it session, linkUrl or token');
  });
});
