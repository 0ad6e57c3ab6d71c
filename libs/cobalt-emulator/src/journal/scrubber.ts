import { fingerprint } from './fingerprint.js';

/** Fields and headers whose value is a token, whatever it looks like. */
const TOKEN_KEYS = new Set([
  'client_secret',
  'access_token',
  'public_token',
  'token',
  'accesstoken',
  'publictoken',
  'linktoken',
  'authorization',
  'cookie',
]);
/** Short and guessable: not even a fingerprint is kept. */
const MASKED_KEYS = new Set(['password', 'code']);
/** Anything long enough to be a token, wherever it stands. */
const WORDS = /[A-Za-z0-9_]{20,}/g;
const TOKEN_PREFIX = /^(lt|pt|cs|whsec)_/;

/** Longer texts are files, of which a journal of 10,000 requests keeps the length. */
const MAX_TEXT = 100_000;

/** Replaces tokens by fingerprints, in any JSON value. `isToken` knows the tokens that nothing marks as such. */
export class Scrubber {
  constructor(private readonly isToken: (word: string) => boolean) {}

  scrub(value: unknown): unknown {
    if (typeof value === 'string') return this.text(value);
    if (Array.isArray(value)) return value.map((item) => this.scrub(item));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [this.text(key), this.#field(key, item)]),
    );
  }

  text(text: string): string {
    if (text.length > MAX_TEXT) return `[${text.length} characters]`;
    return text.replace(WORDS, (word) =>
      TOKEN_PREFIX.test(word) || this.isToken(word) ? fingerprint(word) : word,
    );
  }

  #field(key: string, value: unknown): unknown {
    const name = key.toLowerCase();
    if (MASKED_KEYS.has(name)) return '[masked]';
    if (!TOKEN_KEYS.has(name)) return this.scrub(value);
    if (Array.isArray(value)) return value.map((item) => this.#field(key, item));
    return typeof value === 'string' && value !== '' ? fingerprint(value) : this.scrub(value);
  }
}
