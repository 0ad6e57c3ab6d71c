/** No needle is shorter, and by so many first bytes they are told apart. */
export const SHORTEST_NEEDLE = 8;

const BASE = 0x01000193;
const BUCKETS = 1 << 16;

/**
 * Looks for many needles in one pass (Rabin and Karp's way): a suite leaves megabytes behind, and a clinic has
 * hundreds of names.
 */
export class NeedleSearch<Owner> {
  readonly #byHash = new Map<number, { bytes: Buffer; owner: Owner }[]>();
  readonly #buckets = new Uint8Array(BUCKETS);

  add(bytes: Buffer, owner: Owner): void {
    const hash = hashOf(bytes);
    this.#byHash.set(hash, [...(this.#byHash.get(hash) ?? []), { bytes, owner }]);
    this.#buckets[hash & (BUCKETS - 1)] = 1;
  }

  /** Whose needles are in the haystack, each once. */
  find(haystack: Buffer): Set<Owner> {
    const found = new Set<Owner>();
    if (haystack.length < SHORTEST_NEEDLE) return found;
    let hash = hashOf(haystack);
    for (let start = 0; ; start += 1) {
      if (this.#buckets[hash & (BUCKETS - 1)] === 1) {
        for (const { bytes, owner } of this.#byHash.get(hash) ?? []) {
          if (haystack.subarray(start, start + bytes.length).equals(bytes)) found.add(owner);
        }
      }
      const next = start + SHORTEST_NEEDLE;
      if (next >= haystack.length) return found;
      hash = Math.imul(hash - Math.imul(haystack[start]!, LEAVING), BASE) + haystack[next]!;
      hash |= 0;
    }
  }
}

/** What the first byte of a window counts in its hash. */
const LEAVING = Array.from({ length: SHORTEST_NEEDLE - 1 }).reduce<number>(
  (power) => Math.imul(power, BASE),
  1,
);

function hashOf(bytes: Buffer): number {
  let hash = 0;
  for (let index = 0; index < SHORTEST_NEEDLE; index += 1) hash = (Math.imul(hash, BASE) + bytes[index]!) | 0;
  return hash;
}
