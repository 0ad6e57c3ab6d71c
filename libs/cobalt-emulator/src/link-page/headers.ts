import type { RequestHandler } from 'express';

/**
 * The page's address holds the link token: nothing but the origin leaves with a redirect, which is also what an
 * integrator's callback may check.
 */
export function pageHeaders(frameAncestors: readonly string[]): RequestHandler {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${frameAncestors.join(' ')}`,
  ].join('; ');
  return (_request, response, next) => {
    response.set({
      'Content-Security-Policy': policy,
      'Referrer-Policy': 'strict-origin',
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    });
    next();
  };
}

/** Scripts and styles: `init.js` runs on pages of any origin. */
export const scriptHeaders: RequestHandler = (_request, response, next) => {
  response.set({
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-cache',
  });
  next();
};
