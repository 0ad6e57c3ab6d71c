import { describe, expect, it } from '@jest/globals';

import { decideExchange } from './exchange-decision.js';
import { EXCHANGE_GRACE_MS } from './link-limits.js';
import { toLinkSession } from './link-session.js';
import type { LinkSessionEntity } from './link-session.entity.js';

const NOW = 1_800_000_000_000;
const HASH = 'a'.repeat(64);
const OTHER = 'b'.repeat(64);

const session = (given: Partial<LinkSessionEntity>): LinkSessionEntity => ({
  id: 'c6c0b5f0-6c5e-4a7e-9a52-0a1f7a4c1a11',
  instance: 'default',
  orgId: 'org',
  userId: 'user',
  status: 'open',
  mode: 'link',
  connectionId: null,
  emrName: null,
  returnUrl: null,
  browserHash: null,
  publicTokenHash: null,
  attemptId: null,
  leaseUntil: null,
  replyLost: false,
  sealedToken: null,
  failureCode: null,
  expiresAt: NOW + 1000,
  createdAt: NOW - 1000,
  updatedAt: NOW - 1000,
  ...given,
});

const exchanging = (given: Partial<LinkSessionEntity>) =>
  session({ status: 'exchanging', publicTokenHash: HASH, leaseUntil: NOW + 1000, ...given });

/** The decision in one word: what to do, or the code of the refusal. */
function decided(given: LinkSessionEntity, hash: string | undefined): string {
  const decision = decideExchange(given, hash, NOW);
  return decision.do === 'refuse' ? decision.error.code : decision.do;
}

describe('who may exchange a link session', () => {
  it.each<[string, LinkSessionEntity, string | undefined, string]>([
    ['an open session is claimed', session({}), HASH, 'claim'],
    ['without a public token nothing can be linked', session({}), undefined, 'COBALT_INVALID_REQUEST'],
    ['in update mode the stored token will do', session({ mode: 'update' }), undefined, 'claim'],
    ['ten minutes late is in time', session({ expiresAt: NOW - EXCHANGE_GRACE_MS }), HASH, 'claim'],
    [
      'later is too late',
      session({ expiresAt: NOW - EXCHANGE_GRACE_MS - 1 }),
      HASH,
      'COBALT_LINK_SESSION_EXPIRED',
    ],
    [
      'a reply that was lost for good is not forgotten',
      session({ expiresAt: NOW - EXCHANGE_GRACE_MS - 1, replyLost: true }),
      HASH,
      'COBALT_EXCHANGE_UNKNOWN',
    ],
    [
      'a newer session ends an older one',
      session({ status: 'superseded' }),
      HASH,
      'COBALT_LINK_SESSION_EXPIRED',
    ],
    ['a second caller waits for the first', exchanging({}), HASH, 'wait'],
    ['another public token is not for this session', exchanging({}), OTHER, 'COBALT_LINK_SESSION_USED'],
    ['a stored token is finished by anybody', exchanging({ sealedToken: 'sealed' }), HASH, 'finish'],
    ['a dead attempt is taken over', exchanging({ leaseUntil: NOW - 1 }), HASH, 'claim'],
    [
      'a dead attempt needs its public token',
      exchanging({ leaseUntil: NOW - 1 }),
      undefined,
      'COBALT_EXCHANGE_UNKNOWN',
    ],
    ['an attempt found dead is taken over', exchanging({ status: 'exchange_unknown' }), HASH, 'claim'],
    [
      'a refusal after a lost reply is final',
      exchanging({ status: 'exchange_unknown', failureCode: 'COBALT_EXCHANGE_UNKNOWN' }),
      HASH,
      'COBALT_EXCHANGE_UNKNOWN',
    ],
    [
      'a failed session says why again',
      session({ status: 'failed', publicTokenHash: HASH, failureCode: 'COBALT_PUBLIC_TOKEN_REJECTED' }),
      HASH,
      'COBALT_PUBLIC_TOKEN_REJECTED',
    ],
    [
      'a done session answers again',
      session({ status: 'exchanged', publicTokenHash: HASH, connectionId: 'connection' }),
      HASH,
      'answer',
    ],
    [
      'a done session takes no second public token',
      session({ status: 'exchanged', publicTokenHash: HASH, connectionId: 'connection' }),
      OTHER,
      'COBALT_LINK_SESSION_USED',
    ],
  ])('%s', (_title, given, hash, expected) => {
    expect(decided(given, hash)).toBe(expected);
  });
});

describe('what a link session shows', () => {
  it.each<[string, Partial<LinkSessionEntity>, string]>([
    ['is open until it ends', {}, 'open'],
    ['is expired afterwards', { expiresAt: NOW - 1 }, 'expired'],
    [
      'is unknown afterwards when a reply was lost',
      { expiresAt: NOW - 1, replyLost: true },
      'exchange_unknown',
    ],
    ['is expired when it was ended', { status: 'superseded', replyLost: true }, 'expired'],
    ['is unknown when its attempt died', { status: 'exchanging', leaseUntil: NOW - 1 }, 'exchange_unknown'],
    [
      'is under way while its token waits for its connection',
      { status: 'exchanging', leaseUntil: NOW - 1, sealedToken: 'sealed' },
      'exchanging',
    ],
  ])('%s', (_title, given, expected) => {
    expect(toLinkSession(session(given), NOW).status).toBe(expected);
  });
});
