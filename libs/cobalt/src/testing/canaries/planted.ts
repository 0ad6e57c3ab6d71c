import { join } from './contents.js';
import type { Disguise } from './finding.js';
import { NeedleSearch, SHORTEST_NEEDLE } from './needle-search.js';
import { needlesOf } from './needles.js';

/** How a canary is judged. */
export interface AdoptOptions {
  /** Whether the app may answer with it: patients, and a link token to its own user. Default false. */
  allowedInAnswers?: boolean;
}

/** A canary in one of its disguises. */
export interface Bird {
  readonly name: string;
  readonly how: Disguise;
  readonly allowedInAnswers: boolean;
}

/** The values that must not be found. */
export class Planted {
  readonly #search = new NeedleSearch<Bird>();
  readonly #birds = new Map<Bird, Buffer>();
  readonly #values = new Set<string>();

  static isLongEnough(value: string | Uint8Array): boolean {
    return Buffer.from(value as Uint8Array).length >= SHORTEST_NEEDLE;
  }

  get size(): number {
    return this.#values.size;
  }

  add(name: string, value: string | Uint8Array, { allowedInAnswers = false }: AdoptOptions): void {
    if (!Planted.isLongEnough(value)) {
      throw new TypeError(
        `The canary '${name}' is shorter than ${SHORTEST_NEEDLE} bytes: it could be found by chance. Plant a longer one.`,
      );
    }
    const key = Buffer.from(value as Uint8Array).toString('latin1');
    if (this.#values.has(key)) return;
    this.#values.add(key);
    for (const { how, bytes } of needlesOf(value)) {
      const bird = { name, how, allowedInAnswers };
      this.#birds.set(bird, bytes);
      this.#search.add(bytes, bird);
    }
  }

  find(haystack: Buffer): Set<Bird> {
    return this.#search.find(haystack);
  }

  /** The text with every canary in it replaced by its name. */
  mask(text: string): string {
    let masked = text;
    for (const bird of this.find(Buffer.from(text))) {
      masked = masked.replaceAll(this.#birds.get(bird)!.toString(), `[${bird.name}]`);
    }
    return masked;
  }

  /** @throws Error when nothing was planted, or when a canary laid out in plain view is not found */
  assertFindable(): void {
    if (this.#birds.size === 0) throw new Error('No canary was planted: there is nothing to look for.');
    const found = this.find(join([...this.#birds.values()]));
    const missed = [...this.#birds.keys()].find((bird) => !found.has(bird));
    if (missed) throw new Error(`The search misses '${missed.name}' (${missed.how}): it cannot be trusted.`);
  }
}
