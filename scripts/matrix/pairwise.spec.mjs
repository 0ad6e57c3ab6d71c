import { describe, expect, it } from '@jest/globals';

import { dimensions, impossible } from './dimensions.mjs';
import { holds, pairsOf, pairwise } from './pairwise.mjs';

const isPossible = (row) => !impossible.some(({ pair }) => holds(row, pair));

/** Every pair of values of two dimensions, in the dimensions' order. */
function everyPair() {
  const names = Object.keys(dimensions);
  return names.flatMap((first, index) =>
    names
      .slice(index + 1)
      .flatMap((second) =>
        dimensions[first].flatMap((a) => dimensions[second].map((b) => ({ [first]: a, [second]: b }))),
      ),
  );
}

describe('the rows of the compatibility matrix', () => {
  const rows = pairwise(dimensions, isPossible);

  it('hold every pair of values but the impossible ones', () => {
    const uncovered = everyPair().filter((pair) => !rows.some((row) => holds(row, pair)));
    expect(uncovered).toEqual(impossible.map(({ pair }) => pair));
  });

  it('are all possible', () => {
    expect(rows.filter((row) => !isPossible(row))).toEqual([]);
  });

  it('each hold a pair that no other row holds', () => {
    const idle = rows.filter((row) => {
      const others = new Set(rows.filter((other) => other !== row).flatMap(pairsOf));
      return pairsOf(row).every((pair) => others.has(pair));
    });
    expect(idle).toEqual([]);
  });

  it('are few: near the number of pairs of the two longest dimensions', () => {
    expect(rows.length).toBeLessThanOrEqual(dimensions.module.length * dimensions.node.length + 3);
  });
});
