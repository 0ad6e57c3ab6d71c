import { mintToken } from '../random/index.js';
import type { PublicTokenRecord } from './records.js';
import { TokenStore } from './token-store.js';

/** Assumption: public tokens live as long as link tokens. */
export const PUBLIC_TOKEN_TTL_MS = 30 * 60 * 1000;

/** @internal */
export class PublicTokenStore extends TokenStore<PublicTokenRecord> {
  issue(now: number, link: Omit<PublicTokenRecord, 'token' | 'expiresAt' | 'usedAt'>): PublicTokenRecord {
    return this.add({ ...link, token: mintToken('pt_'), expiresAt: now + PUBLIC_TOKEN_TTL_MS });
  }
}
