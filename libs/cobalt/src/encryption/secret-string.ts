import { inspect } from 'node:util';

const MASK = '[secret]';

/** Known to every copy of this package in a process. */
const BRAND = Symbol.for('nestjs-cobalt:SecretString');

/**
 * A secret (token, key, password) that cannot be shown by accident: it prints, serialises and inspects as
 * `[secret]`. The text itself is in a private field, which no inspection reaches; only {@link reveal} gives it.
 */
export class SecretString {
  readonly #value: string;

  /** A secret of another copy of this package, such as its CommonJS build, is one too. */
  static [Symbol.hasInstance](value: unknown): value is SecretString {
    return typeof value === 'object' && value !== null && BRAND in value;
  }

  constructor(value: string) {
    this.#value = value;
  }

  /** Wraps a string; a SecretString is returned as it is. */
  static from(value: string | SecretString): SecretString {
    return typeof value === 'string' ? new SecretString(value) : value;
  }

  /** The secret itself. Call it where the secret is used and nowhere earlier. */
  reveal(): string {
    return this.#value;
  }

  toString(): string {
    return MASK;
  }

  toJSON(): string {
    return MASK;
  }

  [Symbol.toPrimitive](): string {
    return MASK;
  }

  [inspect.custom](): string {
    return MASK;
  }
}
Object.defineProperty(SecretString.prototype, BRAND, { value: true });
