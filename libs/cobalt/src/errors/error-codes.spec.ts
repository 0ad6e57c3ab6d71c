import { readFileSync } from 'node:fs';

import { HttpException } from '@nestjs/common';
import { describe, expect, it } from '@jest/globals';

import { CobaltError, isCobaltError } from './cobalt.error.js';
import { COBALT_ERRORS } from './error-codes.js';
import type { CobaltErrorCode } from './error-codes.js';

describe('the error codes', () => {
  it('are all in docs/errors.md, under their status', () => {
    const documented = new Map<string, number>();
    let status = 0;
    for (const line of readFileSync('docs/errors.md', 'utf8').split('\n')) {
      const [, level, title = ''] = /^(#+) (\w+)$/u.exec(line) ?? [];
      if (level === '##') status = Number(title);
      if (level === '###') documented.set(title, status);
    }
    const known = Object.entries(COBALT_ERRORS).map(([code, error]) => [code, error.status] as const);
    expect(new Map([...documented].sort())).toEqual(new Map([...known].sort()));
  });

  it.each(Object.keys(COBALT_ERRORS) as CobaltErrorCode[])('%s becomes an HTTP answer by itself', (code) => {
    const error = new CobaltError(code, 'What happened.', { orgId: 'org', requestId: 'r1' });
    expect(error).toBeInstanceOf(HttpException);
    expect(error.getStatus()).toBe(error.status);
    expect(error.getResponse()).toEqual({
      statusCode: COBALT_ERRORS[code].status,
      error: expect.any(String),
      message: 'What happened.',
      code,
    });
    expect(error).toMatchObject({
      code,
      remedy: expect.stringMatching(/\.$/u),
      orgId: 'org',
      requestId: 'r1',
    });
    expect(isCobaltError(error)).toBe(true);
  });

  it.each([
    'COBALT_VENDOR_ERROR',
    'COBALT_VENDOR_UNAVAILABLE',
    'COBALT_VENDOR_TIMEOUT',
    'COBALT_CONTRACT_VIOLATION',
  ] as const)('%s invites nobody to do a write twice', (code) => {
    expect(COBALT_ERRORS[code].remedy).toContain('a write may have been done: look before sending it again');
  });

  it('are not taken from errors of others', () => {
    expect(isCobaltError(Object.assign(new Error('x'), { code: 'ECONNREFUSED' }))).toBe(false);
    expect(isCobaltError({ code: 'COBALT_NOT_LINKED' })).toBe(false);
    expect(isCobaltError(Object.assign(new Error('x'), { code: 'toString' }))).toBe(false);
  });
});
