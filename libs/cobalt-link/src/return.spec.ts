import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseCobaltReturn } from './return.js';

describe('parseCobaltReturn', () => {
  it('reads a linked account', () => {
    expect(parseCobaltReturn('?tab=ehr&cobalt=linked&connectionId=c%2F1')).toEqual({
      status: 'linked',
      connectionId: 'c/1',
    });
  });

  it('reads an error, also one without a code', () => {
    expect(parseCobaltReturn('?cobalt=error&code=COBALT_LINK_AMBIGUOUS')).toEqual({
      status: 'error',
      code: 'COBALT_LINK_AMBIGUOUS',
    });
    expect(parseCobaltReturn('?cobalt=error')).toEqual({ status: 'error', code: 'UNKNOWN' });
  });

  it.each(['', '?', '?cobalt=', '?cobalt=linked', '?cobalt=LINKED&connectionId=c', '?connectionId=c&code=x'])(
    'finds nothing in %j',
    (search) => {
      expect(parseCobaltReturn(search)).toBeUndefined();
    },
  );

  it('survives any query', () => {
    fc.assert(
      fc.property(fc.string(), (search) => {
        const result = parseCobaltReturn(search);
        expect(result === undefined || ['linked', 'error'].includes(result.status)).toBe(true);
      }),
    );
  });
});
