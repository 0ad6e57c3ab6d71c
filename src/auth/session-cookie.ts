import type { CookieOptions } from 'express';

/** The console's cookie: it holds one of the app's own tokens. */
export const SESSION_COOKIE = 'clinic_session';

/** `secure` where the browser came by https. */
export const sessionCookieOptions = (secure: boolean): CookieOptions => ({
  httpOnly: true,
  sameSite: 'lax',
  secure,
  path: '/',
});

/** The token in a Cookie header; undefined when there is none. */
export function readSessionCookie(header: string | string[] | undefined): string | undefined {
  const pairs = (Array.isArray(header) ? header.join(';') : (header ?? '')).split(';');
  const pair = pairs.map((text) => text.trim()).find((text) => text.startsWith(`${SESSION_COOKIE}=`));
  return pair?.slice(SESSION_COOKIE.length + 1) || undefined;
}
