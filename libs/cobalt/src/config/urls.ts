const LOOPBACK = /^(localhost|127(?:\.\d{1,3}){3}|\[::1\])$/u;

/** True for an origin such as `https://app.example.com`: scheme, host, port and nothing else. */
export function isOrigin(value: unknown): boolean {
  if (typeof value !== 'string' || !URL.canParse(value)) return false;
  const url = new URL(value);
  return (url.protocol === 'https:' || url.protocol === 'http:') && url.origin === value.toLowerCase();
}

/** True for an address that secrets may be sent to: https, or http where nobody else can listen. */
export function isAllowedBaseUrl(value: unknown): boolean {
  if (typeof value !== 'string' || !URL.canParse(value)) return false;
  const url = new URL(value);
  if (url.search !== '' || url.hash !== '' || url.username !== '' || url.password !== '') return false;
  if (/\/v1\/?$/u.test(url.pathname)) return false;
  if (url.protocol === 'https:') return true;
  return (
    url.protocol === 'http:' && (LOOPBACK.test(url.hostname) || process.env['NODE_ENV'] !== 'production')
  );
}
