import { createHmac } from 'node:crypto';

import type { SecretString } from '../encryption/index.js';

/** Carries the signature of a webhook delivery; older pages of Cobalt write it `Cobalt-Verification`. */
export const SIGNATURE_HEADER = 'cobalt-verification';

/**
 * Cobalt's signature of a webhook body: HMAC-SHA256 keyed with the secret's UTF-8 bytes, as lower-case hex. Cobalt
 * documents the message as `JSON.stringify(payload)`; that this is the body as it is sent is an assumption.
 *
 * @param body the exact body; a string stands for its UTF-8 bytes
 */
export function cobaltSignature(secret: string | SecretString, body: string | Uint8Array): string {
  const key = typeof secret === 'string' ? secret : secret.reveal();
  return hmacSha256Hex(Buffer.from(key, 'utf8'), body);
}

/** HMAC-SHA256 in lower-case hex. */
export function hmacSha256Hex(key: Uint8Array, message: string | Uint8Array): string {
  return createHmac('sha256', key).update(message).digest('hex');
}
