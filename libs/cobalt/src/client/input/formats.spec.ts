import { describe, expect, it } from '@jest/globals';

import { isBase64, isDate, isTimestamp, isUrl } from './formats.js';

describe('a date', () => {
  it.each(['2024-02-29', '2000-02-29', '2026-12-31', '0001-01-01'])('may be %s', (text) => {
    expect(isDate(text)).toBe(true);
  });

  it.each([
    '2026-02-30',
    '2023-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '2026-01-00',
    '２０２６-01-01',
    ' 2026-01-01',
    '2026-01-01\n',
  ])('may not be %j', (text) => {
    expect(isDate(text)).toBe(false);
  });
});

describe('a time with offset', () => {
  it.each(['2024-04-05T10:00:00-07:00', '2024-04-05T10:00:00Z', '2024-04-05T10:00:00.123+05:30'])(
    'may be %s',
    (text) => {
      expect(isTimestamp(text)).toBe(true);
    },
  );

  it.each([
    '2024-04-05T10:00:00',
    '2024-04-05 10:00:00Z',
    '2023-02-29T10:00:00Z',
    '2024-04-05T24:00:00Z',
    '2024-04-05T10:60:00Z',
    '2024-04-05T10:00:60Z',
    '2024-04-05T10:00:00+25:00',
    '2024-04-05',
  ])('may not be %s', (text) => {
    expect(isTimestamp(text)).toBe(false);
  });
});

describe('a URL', () => {
  it.each([
    'https://a.example',
    'https://a.example:8443/b/c?d=e%20f',
    'http://[::1]:3000/x',
    'https://user:p%40ss@a.example/b',
  ])('may be %s', (text) => {
    expect(isUrl(text)).toBe(true);
  });

  it.each([
    'a.example',
    '/webhook',
    'https://',
    'https://a b',
    'https://a.example/%zz',
    'https://ä.example',
    'https://a@b@a.example',
    'https://user@',
    `https://a.example/${'x'.repeat(2048)}`,
  ])('may not be %s', (text) => {
    expect(isUrl(text)).toBe(false);
  });
});

describe('base64', () => {
  it('may be nothing, padded, and many megabytes', () => {
    for (const text of ['', 'YQ==', 'YWI=', 'YWJj', 'A'.repeat(32 * 1024 * 1024)])
      expect(isBase64(text)).toBe(true);
  });

  it.each(['a', 'YQ=', '====', 'Y===', 'YQ==YQ==', 'YW-_', 'YQ=a', `${'A'.repeat(7)}\n`])(
    'may not be %j',
    (text) => {
      expect(isBase64(text)).toBe(false);
    },
  );
});
