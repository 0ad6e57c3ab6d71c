import { describe, expect, it } from '@jest/globals';

import { assertReturnUrl, withOutcome } from './return-url.js';

const allowed = new Set(['https://app.example.com', 'http://127.0.0.1:3000']);

describe('the return URL', () => {
  it.each(['https://app.example.com/linked?tab=ehr#top', 'http://127.0.0.1:3000/'])('may be %s', (url) => {
    expect(() => assertReturnUrl(url, allowed)).not.toThrow();
  });

  it.each([
    '',
    '/linked',
    '//app.example.com/',
    'https://app.example.com.evil.test/',
    'https://app.example.com@evil.test/',
    'https://user:pass@app.example.com/',
    'http://app.example.com/',
    'https://app.example.com:8443/',
    'javascript:alert(1)//https://app.example.com',
    'data:text/html,x',
    `https://app.example.com/${'x'.repeat(2048)}`,
  ])('must not be %s', (url) => {
    expect(() => assertReturnUrl(url, allowed)).toThrow(
      expect.objectContaining({ code: 'COBALT_RETURN_URL_NOT_ALLOWED', status: 400 }),
    );
  });

  it('gets the outcome into its query and keeps the rest', () => {
    expect(withOutcome('https://app.example.com/a?tab=ehr#top', { connectionId: 'c1' })).toBe(
      'https://app.example.com/a?tab=ehr&cobalt=linked&connectionId=c1#top',
    );
    expect(
      withOutcome('https://app.example.com/?cobalt=linked&connectionId=x', { code: 'COBALT_NOT_YOURS' }),
    ).toBe('https://app.example.com/?cobalt=error&code=COBALT_NOT_YOURS');
  });
});
