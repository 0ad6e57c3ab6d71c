import { describe, expect, it } from '@jest/globals';
import { ExecutionContextHost } from '@nestjs/core/helpers/execution-context-host.js';

import { SameOriginGuard } from './same-origin.guard.js';
import { SESSION_COOKIE } from './session-cookie.js';

const cookie = `${SESSION_COOKIE}=token`;
const host = 'clinic.example';

function ask(method: string, headers: Record<string, string>, protocol = 'https'): boolean {
  const request = { method, protocol, headers: { host, ...headers } };
  return new SameOriginGuard().canActivate(new ExecutionContextHost([request]));
}

describe('SameOriginGuard', () => {
  it.each(['POST', 'PUT', 'PATCH', 'DELETE'])(
    'refuses a %s from another site that rides on the cookie',
    (method) => {
      const foreign: Record<string, string>[] = [
        { 'sec-fetch-site': 'cross-site' },
        { 'sec-fetch-site': 'same-site' },
        { 'sec-fetch-site': 'none' },
        { origin: 'https://evil.example' },
        { origin: 'https://sub.clinic.example' },
        { origin: 'http://clinic.example' },
        { origin: 'https://clinic.example:8443' },
        { origin: 'null' },
        { 'sec-fetch-site': 'cross-site', origin: 'https://clinic.example' },
        {},
      ];
      for (const headers of foreign) {
        expect(() => ask(method, { cookie, ...headers })).toThrow(
          expect.objectContaining({ code: 'CROSS_ORIGIN_REQUEST' }),
        );
      }
    },
  );

  it.each(['POST', 'DELETE'])('lets a %s from a page of this app pass', (method) => {
    expect(ask(method, { cookie, 'sec-fetch-site': 'same-origin' })).toBe(true);
    expect(ask(method, { cookie, origin: 'https://clinic.example' })).toBe(true);
    expect(ask(method, { cookie, origin: 'http://clinic.example' }, 'http')).toBe(true);
  });

  it('does not concern reads', () => {
    for (const method of ['GET', 'HEAD', 'OPTIONS']) {
      expect(ask(method, { cookie, 'sec-fetch-site': 'cross-site' })).toBe(true);
    }
  });

  it('does not concern bearer tokens, which no browser sends by itself', () => {
    expect(ask('POST', { authorization: 'Bearer token', origin: 'https://other.example' })).toBe(true);
  });

  it('keeps other sites from signing somebody in, cookie or not', () => {
    expect(() => ask('POST', { origin: 'https://evil.example' })).toThrow(
      expect.objectContaining({ code: 'CROSS_ORIGIN_REQUEST' }),
    );
    expect(() => ask('POST', { 'sec-fetch-site': 'cross-site' })).toThrow(
      expect.objectContaining({ code: 'CROSS_ORIGIN_REQUEST' }),
    );
    expect(ask('POST', {})).toBe(true);
  });
});
