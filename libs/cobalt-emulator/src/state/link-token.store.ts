import { mintToken } from '../random/index.js';
import type { LinkTokenRecord } from './records.js';
import { TokenStore } from './token-store.js';

/** Link tokens live 30 minutes. */
export const LINK_TOKEN_TTL_MS = 30 * 60 * 1000;

/** @internal */
export class LinkTokenStore extends TokenStore<LinkTokenRecord> {
  issue(now: number, request: Omit<LinkTokenRecord, 'token' | 'expiresAt' | 'usedAt'>): LinkTokenRecord {
    return this.add({ ...request, token: mintToken('lt_'), expiresAt: now + LINK_TOKEN_TTL_MS });
  }
}
