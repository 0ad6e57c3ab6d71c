import { SecretString } from '../encryption/index.js';
import { isRecordId } from '../identity/index.js';

const PREFIX = 'cobalt_link_';

/** More sessions than this in one browser at once are nobody's honest use. */
const MAX_COOKIES = 20;

/** What a browser shows at the callback: a session, and the random bits that were set with it. */
export interface BrowserClaim {
  sessionId: string;
  secret: SecretString;
}

/** The name of a session's cookie. Each session has its own, so that two open ones are noticed. */
export function callbackCookieName(sessionId: string): string {
  return `${PREFIX}${sessionId}`;
}

/** The sessions that a browser's cookies name: the newest, which browsers send last (RFC 6265, 5.4). */
export function readBrowserClaims(cookies: ReadonlyMap<string, string>): BrowserClaim[] {
  const claims: BrowserClaim[] = [];
  for (const [name, value] of cookies) {
    const sessionId = name.startsWith(PREFIX) ? name.slice(PREFIX.length) : '';
    if (isRecordId(sessionId)) claims.push({ sessionId, secret: new SecretString(value) });
  }
  return claims.slice(-MAX_COOKIES);
}
