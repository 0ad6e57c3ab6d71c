/** The cookies of a request by name, as far as they are well-formed; the first of two with one name counts. */
export function readCookies(header: string | string[] | undefined): ReadonlyMap<string, string> {
  const cookies = new Map<string, string>();
  const text = Array.isArray(header) ? header.join(';') : (header ?? '');
  for (const pair of text.split(';')) {
    const at = pair.indexOf('=');
    const name = pair.slice(0, at).trim();
    if (at > 0 && !cookies.has(name)) cookies.set(name, pair.slice(at + 1).trim());
  }
  return cookies;
}

/** What a cookie of ours is set with; it is always HttpOnly and SameSite=Lax. */
export interface CookieAttributes {
  path: string;
  /** Seconds; 0 deletes it. */
  maxAge: number;
  secure: boolean;
}

/** A `Set-Cookie` header (RFC 6265). Name and value are ours: letters, digits, `-` and `_`. */
export function serializeCookie(
  name: string,
  value: string,
  { path, maxAge, secure }: CookieAttributes,
): string {
  return `${name}=${value}; Path=${path}; Max-Age=${maxAge}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
}
