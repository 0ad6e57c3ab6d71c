/**
 * What a page of the console may do: run its own script and Link's, show Link, talk to this app. Nothing inline,
 * nobody may frame it.
 */
export function contentSecurityPolicy(linkOrigin: string): string {
  return [
    `default-src 'none'`,
    `script-src 'self' ${linkOrigin}`,
    `style-src 'self'`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `frame-src ${linkOrigin}`,
    `form-action 'none'`,
    `base-uri 'none'`,
    `frame-ancestors 'none'`,
  ].join('; ');
}

export const pageHeaders = (linkOrigin: string): Record<string, string> => ({
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': contentSecurityPolicy(linkOrigin),
  'X-Frame-Options': 'DENY',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
  // No Cross-Origin-Opener-Policy: Link's window comes back to this origin and must be able to close itself.
  'Cache-Control': 'no-cache',
});
