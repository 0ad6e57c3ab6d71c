import { createHmac } from 'node:crypto';

/** Value of the `cobalt-verification` header: HMAC-SHA256 of the body in lower-case hexadecimal digits. */
export function signatureOf(body: string, secret: string): string {
  return createHmac('sha256', secret).update(body, 'utf8').digest('hex');
}
