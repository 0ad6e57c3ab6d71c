import { randomBytes, randomInt } from 'node:crypto';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * A token of 26 symbols (130 bits) behind the prefix, in the style of the vendor's samples.
 * Not drawn from the seed: a token must never come back after a reset, or an app that kept its database would
 * mistake a new one for one it has already seen.
 */
export function mintToken(prefix = ''): string {
  let token = prefix;
  for (const byte of randomBytes(26)) token += ALPHABET[byte & 31];
  return token;
}

/** 32 hexadecimal digits, the vendor's form of an id. */
export function mintId(): string {
  return randomBytes(16).toString('hex');
}

/** The number before an emulator's first job, large enough for two emulators not to meet: as with tokens, none may come back. */
export function mintJobNumber(): number {
  return randomInt(10_000_000, 1_000_000_000);
}
