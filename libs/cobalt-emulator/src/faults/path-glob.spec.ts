import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { pathGlob } from './path-glob.js';

describe('the glob of a path', () => {
  it.each([
    ['/patients', '/patients', true],
    ['patients', '/patients', true],
    ['/v1/patients', '/patients', true],
    ['/patients', '/patients/', true],
    ['/patients', '/patients/1', false],
    ['/appointments/*', '/appointments/1', true],
    ['/appointments/*', '/appointments', false],
    ['/appointment*', '/appointments', true],
    ['/appointments/*', '/appointments/1/2', false],
    ['/link/**', '/link/token/exchange', true],
    ['**/exchange', '/link/token/exchange', true],
    ['*', '/link/token/exchange', true],
    ['/v1', '/v1x', false],
    ['/a.c', '/abc', false],
  ])('%s takes %s: %s', (pattern, path, expected) => {
    expect(pathGlob(pattern)(path)).toBe(expected);
  });

  it('means itself where it has no star', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const path = `/${text.replaceAll('*', '').replaceAll('\n', '')}`;
        fc.pre(!/^\/v1(\/|$)/.test(path));
        expect(pathGlob(path)(path)).toBe(true);
        expect(pathGlob(path)(`${path}x`)).toBe(false);
      }),
    );
  });
});
