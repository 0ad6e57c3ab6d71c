/** The callback with the public token as `token`; its own query stays. Assumption: no token, no parameter. */
export function callbackWithToken(callbackUrl: string, publicToken: string | undefined): string {
  if (publicToken === undefined) return callbackUrl;
  const url = new URL(callbackUrl);
  url.searchParams.set('token', publicToken);
  return url.href;
}
