import { isIP } from 'node:net';

const HOST_NAME = /^(?!-)[a-z0-9-]{1,63}(?<!-)(?:\.(?!-)[a-z0-9-]{1,63}(?<!-))*$/iu;
const KEY = /^[\w.-]{1,128}:[a-z0-9+/_-]{43}=?$/iu;

export function isHostName(value: unknown): boolean {
  return typeof value === 'string' && (isIP(value) !== 0 || HOST_NAME.test(value));
}

export function isHttpUrl(value: unknown): boolean {
  if (typeof value !== 'string' || !URL.canParse(value)) return false;
  const { protocol, search, hash, username, password } = new URL(value);
  return /^https?:$/u.test(protocol) && [search, hash, username, password].every((part) => part === '');
}

export function isOrigin(value: unknown): boolean {
  return isHttpUrl(value) && new URL(value as string).origin === (value as string).toLowerCase();
}

export function isVisibleAscii(value: unknown): boolean {
  return typeof value === 'string' && /^[\x21-\x7e]{1,512}$/u.test(value);
}

/** `id:base64-of-32-bytes`, comma-separated, ids unique. */
export function areKeys(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  const keys = value.split(',').map((key) => key.trim());
  const ids = new Set(keys.map((key) => key.slice(0, key.indexOf(':'))));
  return ids.size === keys.length && keys.every((key) => KEY.test(key) && keyLength(key) === 32);
}

const keyLength = (key: string) => Buffer.from(key.slice(key.indexOf(':') + 1), 'base64').length;
