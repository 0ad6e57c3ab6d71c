import { describe, expect, it } from '@jest/globals';

import { isCobaltError } from '../errors/index.js';
import { chooseConnection } from './connection-choice.js';
import type { ConnectionCandidate } from './connection-choice.js';

const ana = { id: 'c1', userId: 'ana', status: 'active', linkedAt: 1 } as const;
const ben = { id: 'c2', userId: 'ben', status: 'active', linkedAt: 2 } as const;
const held = { id: 'c3', userId: 'cy', status: 'on_hold', linkedAt: 3 } as const;
const stale = { id: 'c4', userId: 'dee', status: 'login_required', linkedAt: 4 } as const;
const gone = { id: 'c5', userId: 'eve', status: 'disconnected', linkedAt: 5 } as const;

function chosen(all: readonly ConnectionCandidate[], selector = {}): string {
  try {
    return chooseConnection('org', all, selector).id;
  } catch (error) {
    return isCobaltError(error) ? error.code : 'not ours';
  }
}

describe('which connection a call is made with', () => {
  it.each<[string, readonly ConnectionCandidate[], object, string]>([
    ['the only one', [ana], {}, 'c1'],
    ['the only usable one', [ana, held, stale, gone], {}, 'c1'],
    ['none of several, unasked', [ana, ben], {}, 'COBALT_CONNECTION_AMBIGUOUS'],
    ["a user's", [ana, ben], { userId: 'ben' }, 'c2'],
    ['one by its id', [ana, ben], { connectionId: 'c1' }, 'c1'],
    ['the most recently linked of any', [ana, ben], { any: true }, 'c2'],
    ['nothing is linked', [], {}, 'COBALT_NOT_LINKED'],
    ['all are disconnected', [gone], {}, 'COBALT_NOT_LINKED'],
    ['a login mends it', [gone, held, stale], {}, 'COBALT_LOGIN_REQUIRED'],
    ['a human must look', [gone, held], {}, 'COBALT_ON_HOLD'],
    [
      "a user's own state counts, not a colleague's",
      [ana, stale],
      { userId: 'dee' },
      'COBALT_LOGIN_REQUIRED',
    ],
    ['an unknown id', [ana], { connectionId: 'c9' }, 'COBALT_CONNECTION_NOT_FOUND'],
    [
      "an id and another's user",
      [ana, ben],
      { connectionId: 'c1', userId: 'ben' },
      'COBALT_CONNECTION_NOT_FOUND',
    ],
    ['a user without one', [ana], { userId: 'zoe' }, 'COBALT_NOT_LINKED'],
  ])('%s', (_title, all, selector, expected) => {
    expect(chosen(all, selector)).toBe(expected);
  });
});
