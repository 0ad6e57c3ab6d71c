/** No needle is shorter, and by so many first bytes they are told apart. */
export const SHORTEST_NEEDLE = 8;

/** Kept at hand: in the sandbox of a test runner, every look at a global takes its time. */
const { imul } = Math;
const BASE = 0x01000193;
const BUCKETS = 1 << 18;

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
    const buckets = this.#buckets;
    const { length } = haystack;
    if (length < SHORTEST_NEEDLE) return found;
    let hash = hashOf(haystack);
    for (let next = SHORTEST_NEEDLE; ; next += 1) {
      if (buckets[hash & (BUCKETS - 1)] === 1) this.#compare(haystack, next - SHORTEST_NEEDLE, hash, found);
      if (next >= length) return found;
      const leaving = imul(haystack[next - SHORTEST_NEEDLE]!, LEAVING);
      hash = (imul(hash - leaving, BASE) + haystack[next]!) | 0;
    }
  }

  #compare(haystack: Buffer, start: number, hash: number, found: Set<Owner>): void {
    for (const { bytes, owner } of this.#byHash.get(hash) ?? []) {
      if (!found.has(owner) && haystack.subarray(start, start + bytes.length).equals(bytes)) found.add(owner);
    }
  }
}

/** What the first byte of a window counts in its hash. */
const LEAVING = Array.from({ length: SHORTEST_NEEDLE - 1 }).reduce<number>((power) => imul(power, BASE), 1);

function hashOf(bytes: Buffer): number {
  let hash = 0;
  for (let index = 0; index < SHORTEST_NEEDLE; index += 1) hash = (imul(hash, BASE) + bytes[index]!) | 0;
  return hash;
}
