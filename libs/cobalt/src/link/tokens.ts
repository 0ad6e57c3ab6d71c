import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

import { SecretString, toTokenSecret } from '../encryption/index.js';
import { MAX_TOKEN_LENGTH } from './link-limits.js';

/** @throws CobaltError `COBALT_INVALID_REQUEST` unless it can be one of Cobalt's tokens: visible ASCII, not too long */
export function toPublicToken(value: string | SecretString): SecretString {
  return toTokenSecret('publicToken', value, MAX_TOKEN_LENGTH);
}

/** What is kept of a public token: enough to know it again. */
export function hashPublicToken(instance: string, token: SecretString): string {
  return sha256(`${instance.length}:${instance}${token.reveal()}`);
}

/** 256 random bits that tie a link session to the browser that asked for it. */
export function newBrowserSecret(): SecretString {
  return new SecretString(randomBytes(32).toString('base64url'));
}

export function hashBrowserSecret(secret: SecretString): string {
  return sha256(secret.reveal());
}

/** Compares two hex digests in constant time. */
export function sameDigest(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a, 'hex'), Buffer.from(b, 'hex')];
  return left.length === right.length && timingSafeEqual(left, right);
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
